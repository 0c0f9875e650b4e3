// Decks: one at a time to record, reorder, edit, keep and share; which it is, what can be done with it, and its steps.
import { useState } from 'react'
import { joinSentences } from '../../format/sentences'
import { useWorkspace } from '../../results/Workspace'
import { type Deck, documentDeckId } from '../../state/deck'
import { useDialog } from '../../state/dialogs'
import { type DeckShelf, lastUsed } from '../../storage/deckShelf'
import { useDeckShelf, useShelfActions } from '../../storage/decks'
import { t } from '../../texts/translate'
import { SideDrawer } from '../../ui/SideDrawer'
import { documentDeck } from '../../words/decks/documentDeck'
import { DeckHead } from './DeckHead'
import { DeckSource } from './DeckSource'
import { DeletedNote } from './DeletedNote'
import styles from './deck.module.css'
import { faultInWords } from './deckFile'
import { RecordBar } from './RecordBar'
import { StepList } from './StepList'
import { useDeckActions } from './useDeckActions'

export function DeckDrawer() {
  const { dataset } = useWorkspace()
  const { closeDialog } = useDialog()
  const shelf = useDeckShelf(dataset)
  return (
    <SideDrawer title={t('Decks')} onClose={closeDialog}>
      {shelf ? <DeckDesk shelf={shelf} /> : <p role="status">{t('Reading the decks of this browser…')}</p>}
    </SideDrawer>
  )
}

function DeckDesk({ shelf }: { shelf: DeckShelf }) {
  const { dataset } = useWorkspace()
  const builtIn = documentDeck(dataset)
  const decks = [builtIn, ...shelf.decks.map(({ deck }) => deck)]
  const [chosen, setChosen] = useState(() => lastUsed(shelf)?.id ?? documentDeckId)
  const [deleted, setDeleted] = useState<{ deck: Deck; restore: () => void } | null>(null)
  const { keep } = useShelfActions(dataset)
  const deck = decks.find(({ id }) => id === chosen) ?? builtIn
  const actions = useDeckActions(decks, setChosen)
  const gone = deleted && !decks.some(({ id }) => id === deleted.deck.id) ? deleted : null
  const choose = (id: string) => {
    setChosen(id)
    const own = shelf.decks.find((kept) => kept.deck.id === id)?.deck
    // The deck that is looked at is the one that the key R records into.
    if (own) keep(own)
  }
  return (
    <>
      <ShelfNotes shelf={shelf} />
      <DeckSource decks={decks} chosen={deck.id} onChoose={choose} actions={actions} />
      {gone ? (
        <DeletedNote
          key={gone.deck.id}
          text={t('“{name}” is deleted.', { name: gone.deck.name })}
          onUndo={() => {
            gone.restore()
            setChosen(gone.deck.id)
          }}
        />
      ) : null}
      <DeckHead
        key={deck.id}
        deck={deck}
        builtIn={deck === builtIn}
        actions={actions}
        onDelete={() => setDeleted({ deck, restore: actions.remove(deck) })}
      />
      <RecordBar deck={deck} builtIn={deck === builtIn} onRecorded={setChosen} />
      <section className={styles.part} aria-label={t('Steps')}>
        <h3 className={styles.partTitle}>
          {t('{count, plural, one {# step} other {# steps}}', { count: deck.steps.length })}
          {deck === builtIn || deck.steps.length < 2 ? null : (
            <span className={styles.keys}> {t('Alt with ↑ or ↓ moves the step that has the focus')}</span>
          )}
        </h3>
        <StepList key={deck.id} deck={deck} builtIn={deck === builtIn} />
      </section>
    </>
  )
}

/** What the reader must know of where decks are kept: that the browser takes none, or that one can no longer be read. */
function ShelfNotes({ shelf: { readError, writeError, broken } }: { shelf: DeckShelf }) {
  const error = writeError ?? readError
  return (
    <>
      {error ? (
        <p role="alert" className={styles.refusal}>
          {joinSentences(error.message, t('Until this page is closed, your decks stay as you see them here.'))}
        </p>
      ) : null}
      {broken.map(({ id, faults: [first] }) => (
        <p key={id} role="alert" className={styles.refusal}>
          {joinSentences(
            t('A deck in this browser can no longer be read and is left as it is.'),
            faultInWords(first?.path ?? '', first?.message ?? t('is not known')),
          )}
        </p>
      ))}
    </>
  )
}

export default DeckDrawer
