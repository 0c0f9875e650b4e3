// The deck of an id: the one that is built in, or one that this browser keeps.
import { useMemo } from 'react'
import { useWorkspace } from '../../results/Workspace'
import { type Deck, documentDeckId } from '../../state/deck'
import { useDeckShelf } from '../../storage/decks'
import { t } from '../../texts/translate'
import { documentDeck } from '../../words/decks/documentDeck'

export interface DeckFound {
  deck: Deck | null
  /** Why there is no deck, in words for the reader. */
  error: Error | null
  loading: boolean
}

/** The deck of an id; null and `documentDeckId` stand for the built-in one. Follows changes made in this and other tabs. */
export function useDeck(id: string | null): DeckFound {
  const { dataset } = useWorkspace()
  const shelf = useDeckShelf(dataset)
  return useMemo(() => {
    if (id === null || id === documentDeckId) return { deck: documentDeck(dataset), error: null, loading: false }
    if (!shelf) return { deck: null, error: null, loading: true }
    const deck = shelf.decks.find((kept) => kept.deck.id === id)?.deck
    if (deck) return { deck, error: null, loading: false }
    return {
      deck: null,
      error: shelf.readError ?? missing(shelf.broken.some((broken) => broken.id === id)),
      loading: false,
    }
  }, [id, dataset, shelf])
}

function missing(broken: boolean): Error {
  return new Error(
    broken
      ? t('The deck is kept in this browser, but it can no longer be read.')
      : t('This browser has no such deck. A deck travels as a file: ask for the file and import it under Decks.'),
  )
}
