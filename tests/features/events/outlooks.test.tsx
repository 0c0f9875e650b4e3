// What the rows say of an outlook that leaves their events out, and the line at the as-of date.
import { act } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderEvents } from './renderEvents'

vi.setConfig({ testTimeout: 120_000 })

const ahead = 'What if: Talks falter, shipments stop again'
const past = 'China suspends rare-earth shipments'

test('an event after the as-of date says that the outlook leaves it out, and one before it does not', () => {
  const { store, row } = renderEvents('?v=2&asof=2025-06-09')
  expect(row(ahead)).not.toHaveTextContent('outlook')
  act(() => store.getState().show({ outlook: 'held' }))
  expect(row(ahead)).toHaveTextContent('not in this outlook: licenses are frozen')
  expect(row(past)).not.toHaveTextContent('outlook')
  act(() => store.getState().show({ outlook: 'stress' }))
  expect(row(ahead)).toHaveTextContent('not in this outlook: all licensed exports stop')
  expect(row(past)).not.toHaveTextContent('outlook')
  // Without effect it is without it in any outlook.
  act(() => store.getState().show({ event: 'london-framework' }))
  expect(row('London framework')).toHaveTextContent('no effect on licenses')
  act(() => store.getState().setAsOf('2025-08-11'))
  expect(row(ahead)).not.toHaveTextContent('outlook')
})

test('the as-of line stands before the first event after its date, and leaves the date to the timeline', () => {
  const { store, titles } = renderEvents('?v=2&asof=2025-06-05')
  const line = 'As-of date'
  const around = () => {
    const all = titles()
    const at = all.indexOf(line)
    return [all[at - 1], all[at], all[at + 1]]
  }
  // The licenses of the next day are in the same week, and not known yet.
  expect(around()).toEqual(['Trump-Xi call', line, 'Temporary licenses for suppliers of the three'])
  act(() => store.getState().setAsOf('2028-12-31'))
  const [last] = titles().slice(titles().indexOf(line) + 1)
  expect(last).toMatch(/without effect on licenses$/)
})
