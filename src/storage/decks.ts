// The decks of this browser, for React: changed on screen at once, then written; what another tab changes shows too.
import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Dataset } from '../model/dataset'
import type { Deck } from '../state/deck'
import { onChangeElsewhere } from './database'
import {
  type DeckShelf,
  emptyShelf,
  readShelf,
  type ShelfChange,
  withChange,
  withWritten,
  writeChange,
} from './deckShelf'
import { type StorageError, toStorageError } from './StorageError'

const queryKey = ['decks']

/** The page has one dataset for as long as it is open, so that the key need not name it. */
function shelfQuery(dataset: Dataset) {
  return queryOptions<DeckShelf>({
    queryKey,
    queryFn: ({ client }) => readShelf(dataset, shelfIn(client)),
    staleTime: Number.POSITIVE_INFINITY,
    // What could not be kept lives here alone.
    gcTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  })
}

function shelfIn(client: QueryClient): DeckShelf {
  return client.getQueryData<DeckShelf>(queryKey) ?? emptyShelf
}

/** The shelf, followed as this and other tabs change it; undefined until it has been read. */
export function useDeckShelf(dataset: Dataset): DeckShelf | undefined {
  const client = useQueryClient()
  useEffect(
    () =>
      onChangeElsewhere('decks', () => {
        // While own changes wait to be written, the disk is behind the screen; the last of them reads anew.
        if (client.isMutating({ mutationKey: queryKey }) === 0) void client.invalidateQueries({ queryKey })
      }),
    [client],
  )
  return useQuery(shelfQuery(dataset)).data
}

interface ShelfActions {
  /** Puts a deck on the shelf, in place of one of the same id. */
  keep: (deck: Deck) => void
  /** Changes a deck as it is now; nothing where it is gone. */
  change: (id: string, edit: (deck: Deck) => Deck) => void
  discard: (id: string) => void
  /** The shelf as it is now, read first where it has not been. Never rejects. */
  look: () => Promise<DeckShelf>
}

/** What can be done with the shelf; it also works after the part that asked for it is gone, as in an undo. */
export function useShelfActions(dataset: Dataset): ShelfActions {
  const client = useQueryClient()
  const settle = (change: ShelfChange, error: StorageError | null) =>
    client.setQueryData<DeckShelf>(queryKey, (shelf = emptyShelf) => withWritten(shelf, change, error))
  const { mutate } = useMutation({
    mutationKey: queryKey,
    // One after another, so that the last change is the one that is kept.
    scope: { id: 'decks' },
    networkMode: 'always',
    mutationFn: writeChange,
    onSuccess: (_, change) => settle(change, null),
    onError: (error, change) => settle(change, toStorageError(error)),
    onSettled: () => {
      if (client.isMutating({ mutationKey: queryKey }) === 1) void client.invalidateQueries({ queryKey })
    },
  })
  return useMemo(() => {
    const alter = (change: ShelfChange) => {
      // A reading under way would bring back what is older than this change.
      void client.cancelQueries({ queryKey })
      client.setQueryData<DeckShelf>(queryKey, (shelf = emptyShelf) => withChange(shelf, change))
      mutate(change)
    }
    const keep = (deck: Deck) => alter({ id: deck.id, kept: { deck, usedAt: new Date().toISOString() } })
    return {
      keep,
      change: (id, edit) => {
        const found = shelfIn(client).decks.find(({ deck }) => deck.id === id)
        if (found) keep(edit(found.deck))
      },
      discard: (id) => alter({ id, kept: null }),
      look: () => client.ensureQueryData(shelfQuery(dataset)),
    }
  }, [client, dataset, mutate])
}
