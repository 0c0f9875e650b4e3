// The shelf of decks on a real database: what is kept is read again, what is broken is named, what is refused is not lost.
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Deck, readDeck, writeDeck } from '../../src/state/deck'
import { readAll, remove, write } from '../../src/storage/database'
import {
  type DeckShelf,
  emptyShelf,
  lastUsed,
  readShelf,
  withChange,
  withWritten,
  writeChange,
} from '../../src/storage/deckShelf'
import { StorageError } from '../../src/storage/StorageError'
import { shippedDataset } from '../app/shipped'

const dataset = shippedDataset()

function deckOf(id: string, name: string): Deck {
  const step = { id: 's', title: null, note: 'Say this.', picture: 'flows', link: '', question: null } as const
  return readDeck(dataset, { id, name, steps: [step] })
}

function keptAt(deck: Deck, usedAt: string) {
  return { deck, usedAt }
}

const one = keptAt(deckOf('one', 'Beta'), '2025-06-09T08:00:00.000Z')
const other = keptAt(deckOf('other', 'Alpha'), '2025-06-08T08:00:00.000Z')

beforeEach(async () => {
  for (const [id] of await readAll('decks')) await remove('decks', id)
})

describe('what is kept', () => {
  it('is read again as it was, by name', async () => {
    await writeChange({ id: 'one', kept: one })
    await writeChange({ id: 'other', kept: other })
    const shelf = await readShelf(dataset, emptyShelf)
    expect(shelf.decks).toEqual([other, one])
    expect(shelf).toMatchObject({ broken: [], readError: null, writeError: null })
  })

  it('is gone once it was taken out', async () => {
    await writeChange({ id: 'one', kept: one })
    await writeChange({ id: 'one', kept: null })
    expect((await readShelf(dataset, emptyShelf)).decks).toEqual([])
  })

  it('goes through the door: a record that is no deck is named, and the others stand', async () => {
    await writeChange({ id: 'one', kept: one })
    await write('decks', 'odd', { kind: 'lodestone-deck', version: 1, deck: { ...writeDeck(one.deck), name: 7 } })
    const shelf = await readShelf(dataset, emptyShelf)
    expect(shelf.decks).toEqual([one])
    expect(shelf.broken).toEqual([{ id: 'odd', faults: [{ path: 'deck.name', message: 'must be a string, not 7' }] }])
    expect((await readAll('decks')).map(([id]) => id)).toContain('odd')
  })

  it('has the id under which it stands', async () => {
    await write('decks', 'here', { kind: 'lodestone-deck', version: 1, deck: writeDeck(one.deck) })
    expect((await readShelf(dataset, emptyShelf)).decks.map(({ deck }) => deck.id)).toEqual(['here'])
  })

  it('has a last one used', () => {
    expect(lastUsed({ ...emptyShelf, decks: [other, one] })?.name).toBe('Beta')
    expect(lastUsed(emptyShelf)).toBeUndefined()
  })
})

describe('what the browser does not take', () => {
  const full = new StorageError('full', 'No room.')

  it('stays on the shelf over a new reading, with the reason', async () => {
    await writeChange({ id: 'other', kept: other })
    const change = { id: 'one', kept: one }
    const refused = withWritten(withChange(emptyShelf, change), change, full)
    const shelf = await readShelf(dataset, refused)
    expect(shelf.decks).toEqual([other, one])
    expect(shelf.writeError).toBe(full)
  })

  it('counts as kept once it was written after all', async () => {
    const change = { id: 'one', kept: one }
    const refused = withWritten(withChange(emptyShelf, change), change, full)
    await writeChange(change)
    const shelf = await readShelf(dataset, withWritten(refused, change, null))
    expect(shelf).toMatchObject({ decks: [one], unkept: [], writeError: null })
  })

  it('wins over an older version on disk until it is kept', async () => {
    await writeChange({ id: 'one', kept: one })
    const renamed = { id: 'one', kept: keptAt({ ...one.deck, name: 'Renamed' }, one.usedAt) }
    const shelf = await readShelf(dataset, withChange({ ...emptyShelf, decks: [one] }, renamed))
    expect(shelf.decks.map(({ deck }) => deck.name)).toEqual(['Renamed'])
  })

  it('is all there is where the browser keeps nothing at all', async () => {
    vi.resetModules()
    vi.stubGlobal('indexedDB', undefined)
    const fresh = await import('../../src/storage/deckShelf')
    const before: DeckShelf = withChange(emptyShelf, { id: 'one', kept: one })
    const shelf = await fresh.readShelf(dataset, before)
    vi.unstubAllGlobals()
    expect(shelf.decks).toEqual([one])
    expect(shelf.readError?.message).toContain('This browser keeps nothing here')
  })
})
