// What the reader must know of where decks are kept: that the browser takes none, or that one can no longer be read.
import { joinSentences } from '../../format/sentences'
import type { DeckShelf } from '../../storage/deckShelf'
import { t } from '../../texts/translate'
import styles from './deck.module.css'
import { faultInWords } from './deckFile'

export function ShelfNotes({ shelf: { readError, writeError, broken } }: { shelf: DeckShelf }) {
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
