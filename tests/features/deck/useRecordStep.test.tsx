// Recording by one key: into the deck that was used last, or into a first one, with the way back.
import 'fake-indexeddb/auto'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { useRecordStep } from '../../../src/features/deck/useRecordStep'
import { useDeck } from '../../../src/features/presenter/useDeck'
import { type DeckStep, readState } from '../../../src/state/deck'
import { emptyShelf, readShelf, writeChange } from '../../../src/storage/deckShelf'
import { shippedDataset } from '../../app/shipped'
import { emptyBrowser, renderDeck } from './renderDeck'

function RecordButton() {
  const record = useRecordStep()
  return (
    <button type="button" onClick={() => void record()}>
      Record
    </button>
  )
}

function DeckName({ id }: { id: string | null }) {
  const { deck, error, loading } = useDeck(id)
  return <p>{loading ? 'Loading' : (deck?.name ?? error?.message)}</p>
}

const dataset = shippedDataset()

const kept = async () => (await readShelf(dataset, emptyShelf)).decks.map(({ deck }) => deck)

function stepsOf(count: number): DeckStep[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `s${i}`,
    title: null,
    note: '',
    picture: 'flows',
    question: null,
    ...readState(dataset, ''),
  }))
}

function keepDeck(id: string, name: string, usedAt: string, count: number) {
  return writeChange({ id, kept: { deck: { id, name, steps: stepsOf(count) }, usedAt } })
}

beforeEach(emptyBrowser)

it('records into the deck that was used last', async () => {
  await keepDeck('old', 'Old', '2025-06-01T00:00:00.000Z', 1)
  await keepDeck('new', 'Newer', '2025-06-02T00:00:00.000Z', 3)
  const { user } = renderDeck(<RecordButton />)
  await user.click(screen.getByRole('button', { name: 'Record' }))
  expect(await screen.findByText('Recorded as step 4 of Newer.')).toBeVisible()
  await waitFor(async () => expect((await kept()).map(({ steps }) => steps.length)).toEqual([4, 1]))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await kept()).map(({ steps }) => steps.length)).toEqual([3, 1]))
})

it('makes a first deck, which goes again with its only step', async () => {
  const { user } = renderDeck(<RecordButton />)
  await user.click(screen.getByRole('button', { name: 'Record' }))
  expect(await screen.findByText('Recorded as step 1 of My briefing.')).toBeVisible()
  await waitFor(async () => expect(await kept()).toHaveLength(1))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await kept()).toEqual([]))
})

it('records nothing into a full deck, and says why', async () => {
  await keepDeck('full', 'Full', '2025-06-02T00:00:00.000Z', 100)
  const { user } = renderDeck(<RecordButton />)
  await user.click(screen.getByRole('button', { name: 'Record' }))
  expect(await screen.findByText(/^Not recorded: Full holds 100 steps already/)).toBeVisible()
  expect((await kept())[0]?.steps).toHaveLength(100)
})

it('shows what was recorded wherever the deck is in use', async () => {
  await keepDeck('mine', 'Mine', '2025-06-02T00:00:00.000Z', 1)
  renderDeck(<DeckName id="mine" />)
  expect(screen.getByText('Loading')).toBeVisible()
  expect(await screen.findByText('Mine')).toBeVisible()
})

it.each([null, 'document'])('has the built-in deck at once for %j', (id) => {
  renderDeck(<DeckName id={id} />)
  expect(screen.getByText('The document, step by step')).toBeVisible()
})

it('says in words that a deck is not here', async () => {
  renderDeck(<DeckName id="elsewhere" />)
  expect(await screen.findByText(/^This browser has no such deck\./)).toBeVisible()
})
