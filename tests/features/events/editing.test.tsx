// What is edited by keys: a held key is one step of undo, and a row whose date is typed keeps its place until it is left.

import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { EventsPanel } from '../../../src/features/events/EventsPanel'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { decode } from '../../../src/state/urlCodec'
import { PageAround } from '../../app/PageAround'
import { shippedDataset } from '../../app/shipped'

// The bars of the events are computed in this very thread, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

function renderEvents(query: string) {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, decode(dataset, query).choices)
  render(
    <PageAround dataset={dataset} store={store}>
      <EventsPanel />
    </PageAround>,
  )
  const list = within(screen.getByRole('region', { name: 'Events in date order' }))
  const talks = { name: 'What if: Talks falter, shipments stop again', expanded: true }
  return {
    store,
    field: () => screen.getByLabelText<HTMLInputElement>('Date (assumed, can be moved)'),
    /** The place of the what-if among the rows. */
    place: () => {
      const rows = list.getAllByRole('listitem').filter((row) => row.querySelector(':scope > time'))
      return rows.findIndex((row) => within(row).queryByRole('button', talks) !== null)
    },
  }
}

const heldKey = (slider: HTMLElement, key: string, times: number) => {
  for (let press = 0; press < times; press++) fireEvent.keyDown(slider, { key, repeat: press > 0 })
  fireEvent.keyUp(slider, { key })
}

test('an arrow key held on the as-of date is one step of undo', () => {
  const { store } = renderEvents('?v=1&asof=2025-06-09')
  heldKey(screen.getByRole('slider', { name: 'As-of date' }), 'ArrowRight', 5)
  expect(store.getState().present.scenario.asOf).toBe('2025-07-14')
  expect(store.getState().past).toHaveLength(1)
  act(() => store.getState().undo())
  expect(store.getState().present.scenario.asOf).toBe('2025-06-09')
})

test('an arrow key held on a what-if is one step of undo', () => {
  const { store } = renderEvents('?v=1&date=talks-falter:2026-03-02')
  heldKey(screen.getByRole('slider', { name: /Talks falter/ }), 'ArrowLeft', 3)
  expect(store.getState().present.scenario.dates).toEqual({ 'talks-falter': '2026-02-09' })
  expect(store.getState().past).toHaveLength(1)
})

test('focus that leaves takes the held key with it', () => {
  const { store } = renderEvents('?v=1')
  const slider = screen.getByRole('slider', { name: 'As-of date' })
  fireEvent.keyDown(slider, { key: 'ArrowRight' })
  fireEvent.blur(slider)
  expect(store.getState().gesture).toBeNull()
  expect(store.getState().past).toHaveLength(1)
})

test('the row keeps its place, field and focus while its date is typed, and is put in order on leaving', async () => {
  const { field, place, store } = renderEvents('?v=1&event=talks-falter&date=talks-falter:2025-05-20')
  const before = place()
  const input = field()
  act(() => input.focus())
  fireEvent.change(input, { target: { value: '2026-12-02' } })
  fireEvent.change(input, { target: { value: '2026-12-22' } })
  expect(store.getState().present.scenario.dates?.['talks-falter']).toBe('2026-12-22')
  expect(place()).toBe(before)
  expect(field()).toBe(input)
  expect(document.activeElement).toBe(input)
  act(() => input.blur())
  await waitFor(() => expect(place()).toBeGreaterThan(before))
  expect(input.isConnected).toBe(true)
})

test('the rows wait for a press that leaves the field', async () => {
  const { field, place } = renderEvents('?v=1&event=talks-falter&date=talks-falter:2025-05-20')
  const before = place()
  const input = field()
  act(() => input.focus())
  fireEvent.change(input, { target: { value: '2026-12-02' } })
  fireEvent.pointerDown(document.body)
  act(() => input.blur())
  await act(() => new Promise<void>((done) => setTimeout(done)))
  expect(place()).toBe(before)
  fireEvent.pointerUp(document.body)
  await waitFor(() => expect(place()).toBeGreaterThan(before))
})

test('Enter puts the row in order, and what is typed after it holds the row again', () => {
  const { field, place } = renderEvents('?v=1&event=talks-falter&date=talks-falter:2025-05-20')
  const before = place()
  act(() => field().focus())
  fireEvent.change(field(), { target: { value: '2026-12-02' } })
  fireEvent.keyDown(field(), { key: 'Enter' })
  const after = place()
  expect(after).toBeGreaterThan(before)
  fireEvent.change(field(), { target: { value: '2025-05-20' } })
  expect(place()).toBe(after)
})
