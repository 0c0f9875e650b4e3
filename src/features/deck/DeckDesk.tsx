// One deck at a time: which it is, what can be done with it, and its steps.
import { useState } from 'react'
import { documentDeck } from '../../results/decks/documentDeck'
import { useWorkspace } from '../../results/Workspace'
import { type Deck, documentDeckId } from '../../state/deck'
import { type DeckShelf, lastUsed } from '../../storage/deckShelf'
import { useShelfActions } from '../../storage/decks'
import { t } from '../../texts/translate'
import { DeckHead } from './DeckHead'
import { DeckSource } from './DeckSource'
import { DeletedNote } from './DeletedNote'
import styles from './deck.module.css'
import { RecordBar } from './RecordBar'
import { ShelfNotes } from './ShelfNotes'
import { StepList } from './StepList'
import { useDeckActions } from './useDeckActions'

export function DeckDesk({ shelf }: { shelf: DeckShelf }) {
  const { dataset } = useWorkspace()
  const builtIn = documentDeck(dataset)
  const decks = [builtIn, ...shelf.decks.map(({ deck }) => deck)]
  const [chosen, setChosen] = useState(() => lastUsed(shelf)?.id ?? documentDeckId)
  const [deleted, setDeleted] = useState<{ deck: Deck; restore: () => void } | null>(null)
  const { keep } = useShelfActions()
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
