// What the reader must know of where decks are kept: that the browser takes none, or that one can no longer be read.
import type { DeckShelf } from '../../storage/deckShelf'
import styles from './deck.module.css'
import { placeInWords } from './deckFile'

export function ShelfNotes({ shelf: { readError, writeError, broken } }: { shelf: DeckShelf }) {
  const error = writeError ?? readError
  return (
    <>
      {error ? (
        <p role="alert" className={styles.refusal}>
          {error.message} Until this page is closed, your decks stay as you see them here.
        </p>
      ) : null}
      {broken.map(({ id, faults: [first] }) => (
        <p key={id} role="alert" className={styles.refusal}>
          A deck in this browser can no longer be read and is left as it is. {placeInWords(first?.path ?? '')}{' '}
          {first?.message ?? 'is not known'}.
        </p>
      ))}
    </>
  )
}
