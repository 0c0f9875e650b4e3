// The date line: as of when the page speaks, how long ago that was, the way to today, and what the record does not know.
import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { DateLine } from '../../../src/features/overview/DateLine'
import { renderRanges, stuck } from '../ranges/renderRanges'

/** Draws the line for a reader whose calendar shows a day. */
function renderOn(year: number, month: number, day: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(year, month - 1, day, 12) })
  const { store, container } = renderRanges(<DateLine />, stuck)
  return {
    store,
    line: () => container.querySelector('[data-part="date-line"]'),
    toToday: () => userEvent.click(screen.getByRole('button', { name: /^Today/ })),
  }
}

afterEach(() => {
  vi.useRealTimers()
})

test('says as of when the page speaks, how long ago that was, and how far the record goes', () => {
  const { line } = renderOn(2026, 11, 29)
  expect(line()).toHaveTextContent(/^As of 9 June 2025, 17 months ago/)
  expect(line()).toHaveTextContent(/events on record to 23 Jul 2026/)
})

test('says what the document is, where its name stands first', () => {
  const { line } = renderOn(2026, 11, 29)
  expect(line()).toHaveTextContent('“The document”: an account of the trade talks up to 9 Jun 2025')
})

test.each([
  ['2026-11-29', 'today'],
  ['2026-11-28', '1 day ago'],
  ['2026-10-30', '30 days ago'],
  ['2026-10-29', '1 month ago'],
  ['2025-01-06', '22 months ago'],
  ['2026-12-04', '5 days from today'],
  ['2028-12-31', '2 years from today'],
])('%s is %s, seen on 29 November 2026', (asOf, distance) => {
  const { store, line } = renderOn(2026, 11, 29)
  act(() => store.getState().setAsOf(asOf))
  expect(line()).toHaveTextContent(`, ${distance}Change`)
})

describe('“Change”', () => {
  const change = () => screen.getByRole('button', { name: 'Change' })
  const field = () => screen.getByLabelText('Another as-of date')

  test('opens a field for the date in place, with the focus in it; what is typed counts at once, as one step', async () => {
    const { store } = renderOn(2026, 11, 29)
    await userEvent.click(change())
    expect(field()).toHaveFocus()
    fireEvent.change(field(), { target: { value: '2025-09-01' } })
    expect(store.getState().present.scenario.asOf).toBe('2025-09-01')
    await userEvent.keyboard('{Enter}')
    expect(screen.queryByLabelText('Another as-of date')).not.toBeInTheDocument()
    expect(change()).toHaveFocus()
    act(() => store.getState().undo())
    expect(store.getState().present.scenario.asOf).toBe('2025-06-09')
  })

  test('closes by Escape, by its button and when the focus leaves it', async () => {
    renderOn(2026, 11, 29)
    const closed = () => expect(screen.queryByLabelText('Another as-of date')).not.toBeInTheDocument()
    await userEvent.click(change())
    await userEvent.keyboard('{Escape}')
    closed()
    await userEvent.click(change())
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    closed()
    await userEvent.click(change())
    act(() => screen.getByRole('button', { name: 'Today' }).focus())
    closed()
  })
})

describe('“Today”', () => {
  test('loads what is on record, as of the reader’s date, as one step of undo', async () => {
    const { store, toToday, line } = renderOn(2026, 11, 29)
    act(() => store.getState().setEvent('talks-falter', true))
    const before = store.getState().present
    await toToday()
    const { preset, scenario } = store.getState().present
    expect(preset).toBe('as-it-happened')
    expect(scenario.asOf).toBe('2026-11-29')
    expect(scenario.events).toMatchObject({ 'general-licenses': true, 'suspension-ends': true })
    expect(scenario.events).not.toHaveProperty('talks-falter')
    expect(line()).toHaveTextContent(/^As of 29 November 2026, today/)
    act(() => store.getState().undo())
    expect(store.getState().present).toEqual(before)
  })

  test.each([
    ['2024-12-01', '2025-01-06'],
    ['2029-03-01', '2028-12-31'],
  ])('keeps to the calendar: on %s it goes to %s', async (today, asOf) => {
    const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
    const { store, toToday } = renderOn(year, month, day)
    await toToday()
    expect(store.getState().present.scenario.asOf).toBe(asOf)
  })

  test('leaves the horizon and the outlook as they are', async () => {
    const { store, toToday } = renderOn(2026, 11, 29)
    act(() => store.getState().setHorizon(26))
    act(() => store.getState().show({ outlook: 'stress' }))
    await toToday()
    expect(store.getState().present).toMatchObject({ scenario: { horizonWeeks: 26 }, view: { outlook: 'stress' } })
  })
})

describe('past the end of the record', () => {
  test('names what was due since and of which nothing is known', async () => {
    const { toToday, line } = renderOn(2026, 11, 29)
    await toToday()
    expect(line()).toHaveTextContent(
      'events on record to 23 Jul 2026nothing since then is on record here; due in between were “U.S. midterm elections” (3 Nov 2026) and “End date of both suspensions” (10 Nov 2026)',
    )
  })

  test('names one alone, too', () => {
    const { store, line } = renderOn(2026, 11, 29)
    act(() => store.getState().setAsOf('2026-11-05'))
    expect(line()).toHaveTextContent('due in between was “U.S. midterm elections” (3 Nov 2026)')
  })

  test('says so also where nothing was due', () => {
    const { store, line } = renderOn(2026, 11, 29)
    act(() => store.getState().setAsOf('2026-08-31'))
    expect(line()).toHaveTextContent(/events on record to 23 Jul 2026nothing since then is on record here$/)
  })

  test('says nothing of the kind on its last day', () => {
    const { store, line } = renderOn(2026, 11, 29)
    act(() => store.getState().setAsOf('2026-07-23'))
    expect(line()).not.toHaveTextContent(/on record here/)
  })
})
