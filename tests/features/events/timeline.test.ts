// The timeline of a long calendar: ticks that can be read, and the week in which playing stops.
import { expect, test } from 'vitest'
import { ticksOf } from '../../../src/features/events/timelineTicks'
import { lastPlayedWeek } from '../../../src/features/events/usePlay'
import type { Dataset, TradeEvent } from '../../../src/model/dataset'
import { shippedDataset } from '../../app/shipped'

const written = (start: string, end: string) =>
  ticksOf(start, end).map(({ date, label }) => (label === 'none' ? `(${date})` : `${label} ${date}`))

test('two years have a tick for each quarter, years and Julys written out', () => {
  expect(written('2025-01-06', '2027-01-03')).toEqual([
    '(2025-04-01)',
    'month 2025-07-01',
    '(2025-10-01)',
    'year 2026-01-01',
    '(2026-04-01)',
    'month 2026-07-01',
    '(2026-10-01)',
  ])
})

test('four years have years and Julys alone', () => {
  expect(written('2025-01-06', '2028-12-31')).toEqual([
    'month 2025-07-01',
    'year 2026-01-01',
    'month 2026-07-01',
    'year 2027-01-01',
    'month 2027-07-01',
    'year 2028-01-01',
    'month 2028-07-01',
  ])
})

test('longer calendars have years, and then every second one', () => {
  expect(written('2025-01-06', '2033-06-30')).toEqual(
    [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033].map((year) => `year ${year}-01-01`),
  )
  expect(written('2025-01-06', '2037-06-30')).toEqual(
    [2026, 2028, 2030, 2032, 2034, 2036].map((year) => `year ${year}-01-01`),
  )
})

test('a tick on the first day counts, one in the last four weeks would hang over the edge', () => {
  expect(written('2026-01-01', '2026-07-29')).toEqual(['year 2026-01-01', '(2026-04-01)'])
  expect(written('2026-01-01', '2026-07-30')).toEqual(['year 2026-01-01', '(2026-04-01)', 'month 2026-07-01'])
})

/** Twenty weeks from 6 January 2025 on; what was recorded reaches to 10 February, in week 5. */
const dataset: Dataset = {
  ...shippedDataset(),
  calendar: { start: '2025-01-06', weeks: 20 },
  dataThrough: '2025-02-10',
  events: [event('stop', '2025-01-20', true), event('resume', '2025-02-17', false)],
}

function event(id: string, date: string, enabled: boolean): TradeEvent {
  return { id, date, title: id, by: 'CN', chapter: 'what-if', evidence: 'hypothetical', enabled, effects: [] }
}

const asOf = '2025-01-06'
const own = (date: string) => ({ id: 'own-1', date, title: 'Own', by: 'US' as const, effects: [] })

test('playing stops eight weeks after the last event that is on', () => {
  // The stop on 20 January is in week 2, the resumption on 17 February, which is off, in week 6.
  expect(lastPlayedWeek(dataset, { asOf })).toBe(10)
  expect(lastPlayedWeek(dataset, { asOf, events: { resume: true } })).toBe(14)
  expect(lastPlayedWeek(dataset, { asOf, events: { resume: true }, dates: { resume: '2025-03-03' } })).toBe(16)
  expect(lastPlayedWeek(dataset, { asOf, added: [own('2025-03-10')] })).toBe(17)
})

test('but not before the record ends, nor after the calendar does', () => {
  expect(lastPlayedWeek(dataset, { asOf, events: { stop: false } })).toBe(5)
  expect(lastPlayedWeek(dataset, { asOf, added: [own('2199-12-31')] })).toBe(19)
})
