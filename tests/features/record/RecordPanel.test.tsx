// The record panel: each record with the central run and the draws beside it, and what the record leaves of our assumptions.
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { RecordPanel } from '../../../src/features/record/RecordPanel'
import type { Dataset, PastRecord } from '../../../src/model/dataset'
import { renderPaths } from '../paths/renderPaths'

const inside = () => within(screen.getByRole('region', { name: 'The record' }))

/** What a row of the record says: its bounds, the central run, the draws, and how many of them fail. */
function cellsOf(name: RegExp): string[] {
  const row = within(inside().getByRole('region', { name: 'Table: the record' })).getByRole('row', { name })
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent ?? '')
}

const percent = expect.stringMatching(/^\d+%$/)

describe('on the shipped record', () => {
  test('each record stands with its bounds, what the central run has in its place, the draws, and those that fail', async () => {
    renderPaths(<RecordPanel />)
    expect(
      await inside().findByRole('heading', { name: /^The central run keeps the whole record; \d+% of draws do/ }),
    ).toHaveTextContent('2,000 draws looked through')
    expect(cellsOf(/^Magnet exports to the United States/)).toEqual([
      '12% of a normal month, on average',
      'off by 3%kept',
      expect.stringMatching(/^\d+% to \d+%$/),
      percent,
    ])
    expect(cellsOf(/^Ford's first stop/)).toEqual([
      '5 May 2025 to 8 Jun 2025',
      'week of 19 May 2025kept',
      expect.stringMatching(/^\d+ \w{3} 2025 to \d+ \w{3} 2025$/),
      percent,
    ])
    expect(cellsOf(/^Vehicles that Ford lost/).slice(0, 2)).toEqual(['2,000 to 40,000 vehicles', '17,400 vehicleskept'])
    expect(cellsOf(/^Vehicles that GM lost/).slice(0, 2)).toEqual(['0 to 10,000 vehicles', '8,610 vehicleskept'])
    expect(cellsOf(/^Vehicles that Stellantis lost/).slice(0, 2)).toEqual(['0 to 6,000 vehicles', '4,550 vehicleskept'])
  })

  test('each says what is known of it and what is not', () => {
    renderPaths(<RecordPanel />)
    const ford = inside().getByRole('row', { name: /^Ford's first stop/ })
    expect(ford).toHaveTextContent("Ford's Chicago plant stood still for a week in May 2025")
    expect(ford).toHaveTextContent('Not known: The day, how thin the stock of that plant was')
  })

  test('an assumption set by hand can break it, and a switch asks nothing anew', async () => {
    const { store } = renderPaths(<RecordPanel />)
    const kept = await inside().findByRole('heading', { name: /^The central run keeps the whole record/ })
    act(() => store.getState().setEvent('shipments-suspended', false))
    expect(inside().queryByRole('progressbar')).not.toBeInTheDocument()
    expect(kept).toBeVisible()
    // Six weeks at sea: the first stop comes too late.
    act(() => store.getState().setParameter('transitWeeks', 6))
    expect(
      await inside().findByRole('heading', {
        name: /^The central run breaks 1 of 5 records; \d+% of draws keep them all/,
      }),
    ).toBeVisible()
    expect(cellsOf(/^Ford's first stop/)[1]).toMatch(/broken$/)
    expect(cellsOf(/^Vehicles that Ford lost/)[1]).toMatch(/kept$/)
  })

  test('what it leaves of our assumptions is told for those that it moved most, before and after', async () => {
    renderPaths(<RecordPanel />)
    const table = await inside().findByRole('table', { name: /^What the record leaves of our assumptions/ })
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows).toHaveLength(6)
    for (const row of rows) {
      expect(within(row).getByRole('rowheader')).toHaveTextContent(/\w/)
      expect(
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      ).toEqual([expect.stringMatching(/ to /), expect.stringMatching(/ to /), expect.stringMatching(/, then /)])
    }
    expect(table).not.toHaveTextContent(/NaN|undefined|\//)
  })
})

/** The shipped dataset with other records. */
const withRecords = (records: PastRecord[]) => (dataset: Dataset) => ({ ...dataset, records })
const lost = { kind: 'vehiclesLost', automaker: 'gm', until: '2025-08-31' } as const

test('a record that any run keeps rules out no draw, and nothing of our assumptions', async () => {
  renderPaths(<RecordPanel />, withRecords([{ id: 'any', name: 'Anything', ...lost, low: 0, high: 1e9 }]))
  expect(
    await inside().findByRole('heading', { name: /^The central run keeps the whole record; 100% of draws do/ }),
  ).toBeVisible()
  expect(cellsOf(/^Anything/)[3]).toBe('0%')
  expect(inside().queryByRole('table', { name: /^What the record leaves/ })).not.toBeInTheDocument()
})

test('one that no run keeps is broken in every draw, and leaves nothing to tell of', async () => {
  renderPaths(<RecordPanel />, withRecords([{ id: 'none', name: 'A billion', ...lost, low: 1e9, high: 2e9 }]))
  expect(
    await inside().findByRole('heading', { name: /^The central run breaks 1 of 1 record; 0% of draws keep them all/ }),
  ).toBeVisible()
  expect(cellsOf(/^A billion/).slice(1)).toEqual(['8,610 vehiclesbroken', expect.stringMatching(/ to /), '100%'])
  expect(inside().queryByRole('table', { name: /^What the record leaves/ })).not.toBeInTheDocument()
})

test('a first stop that never comes is told as none', async () => {
  const never = {
    id: 'never',
    name: 'Never',
    kind: 'firstStop',
    automaker: 'gm',
    from: '2025-02-03',
    until: '2025-02-09',
  }
  renderPaths(<RecordPanel />, withRecords([{ ...never, kind: 'firstStop' }]))
  await inside().findByRole('heading', { name: /^The central run breaks 1 of 1 record/ })
  // The last record ends in February 2025: no line has stopped by then.
  expect(cellsOf(/^Never/)).toEqual(['3 Feb 2025 to 9 Feb 2025', 'no line stopsbroken', 'mostly no line stops', '100%'])
})

test('a dataset without records says that every draw is taken', () => {
  renderPaths(<RecordPanel />, ({ records: _, ...dataset }) => dataset)
  expect(inside().getByText('This dataset has no record: every draw is taken.')).toBeVisible()
  expect(inside().queryByRole('table')).not.toBeInTheDocument()
  expect(inside().queryByRole('progressbar')).not.toBeInTheDocument()
})
