// The shelf of decks: what this browser keeps, read through the door, and what lives in memory because it could not be kept.
import { deckKind, deckVersion, parseDeckFile } from '../data/deckSchema'
import type { Fault } from '../data/faults'
import type { Dataset } from '../model/dataset'
import { type Deck, readDeck, stepPictures, writeDeck } from '../state/deck'
import { readAll, remove, write } from './database'
import { type StorageError, toStorageError } from './StorageError'

interface KeptDeck {
  deck: Deck
  /** ISO time at which it was last chosen or changed. */
  usedAt: string
}

/** What is kept here and can no longer be read; it stays as it is. */
interface BrokenDeck {
  id: string
  faults: Fault[]
}

export interface DeckShelf {
  /** By name. */
  decks: KeptDeck[]
  broken: BrokenDeck[]
  /** Why the browser's decks cannot be read; those made since live until the page is closed. */
  readError: StorageError | null
  /** Why the last change could not be kept. */
  writeError: StorageError | null
  /** Ids of decks that are not in the browser as they are here. */
  unkept: string[]
}

/** One change of the shelf. */
export interface ShelfChange {
  id: string
  /** What is to be kept; null takes it out. */
  kept: KeptDeck | null
}

export const emptyShelf: DeckShelf = { decks: [], broken: [], readError: null, writeError: null, unkept: [] }

/** The shelf as the browser has it, on a dataset, with the decks of `before` that it did not take. Never rejects. */
export async function readShelf(dataset: Dataset, before: DeckShelf): Promise<DeckShelf> {
  try {
    const waiting = before.decks.filter(({ deck }) => before.unkept.includes(deck.id))
    const shelf: DeckShelf = { ...before, decks: [...waiting], broken: [], readError: null }
    for (const [id, record] of await readAll('decks')) {
      const parsed = parseDeckFile(record, stepPictures)
      if (!parsed.ok) shelf.broken.push({ id, faults: parsed.faults })
      else if (!before.unkept.includes(id)) {
        shelf.decks.push({ deck: readDeck(dataset, { ...parsed.file.deck, id }), usedAt: parsed.file.usedAt ?? '' })
      }
    }
    return { ...shelf, decks: byName(shelf.decks) }
  } catch (error) {
    return { ...before, readError: toStorageError(error) }
  }
}

/** Writes one change into the browser's database. Rejects with a `StorageError`. */
export function writeChange({ id, kept }: ShelfChange): Promise<void> {
  if (!kept) return remove('decks', id)
  return write('decks', id, { kind: deckKind, version: deckVersion, usedAt: kept.usedAt, deck: writeDeck(kept.deck) })
}

/** The shelf after a change that is still to be written. */
export function withChange(shelf: DeckShelf, { id, kept }: ShelfChange): DeckShelf {
  const others = shelf.decks.filter(({ deck }) => deck.id !== id)
  const unkept = shelf.unkept.filter((one) => one !== id)
  return {
    ...shelf,
    decks: byName(kept ? [...others, kept] : others),
    broken: shelf.broken.filter((broken) => broken.id !== id),
    // Until the browser has taken it, a new reading must not lose it.
    unkept: kept ? [...unkept, id] : unkept,
  }
}

/** The shelf once a change was written, or was not. */
export function withWritten(shelf: DeckShelf, { id }: ShelfChange, error: StorageError | null): DeckShelf {
  return { ...shelf, writeError: error, unkept: error ? shelf.unkept : shelf.unkept.filter((one) => one !== id) }
}

/** The deck that was used last; undefined on an empty shelf. */
export function lastUsed({ decks }: DeckShelf): Deck | undefined {
  return decks.reduce<KeptDeck | undefined>(
    (last, kept) => (last && last.usedAt >= kept.usedAt ? last : kept),
    undefined,
  )?.deck
}

function byName(decks: KeptDeck[]): KeptDeck[] {
  return decks.sort((a, b) => a.deck.name.localeCompare(b.deck.name, 'en') || (a.deck.id < b.deck.id ? -1 : 1))
}
