// The timeline of a long calendar: ticks that can be read, and the week in which playing stops.
import { expect, test } from 'vitest'
import { firstPlayedWeek, lastPlayedWeek, playStepsOf, stepAt } from '../../../src/features/events/playSteps'
import { spanOf } from '../../../src/features/events/timelineSpan'
import { ticksOf } from '../../../src/features/events/timelineTicks'
import type { Dataset, TradeEvent } from '../../../src/model/dataset'
import { shippedDataset } from '../../app/shipped'

const named = (start: string, end: string) =>
  ticksOf(start, end).flatMap(({ date, label }) => (label === 'none' ? [] : [`${label} ${date}`]))

test('less than two years have a tick for each month, and quarters that are written out', () => {
  expect(named('2025-03-01', '2026-12-31')).toEqual([
    'month 2025-04-01',
    'month 2025-07-01',
    'month 2025-10-01',
    'year 2026-01-01',
    'month 2026-04-01',
    'month 2026-07-01',
    'month 2026-10-01',
  ])
  expect(ticksOf('2025-03-01', '2026-12-31')).toHaveLength(22)
})

test('four years have years and Julys written out', () => {
  expect(named('2025-01-06', '2028-12-31')).toEqual([
    'month 2025-07-01',
    'year 2026-01-01',
    'month 2026-07-01',
    'year 2027-01-01',
    'month 2027-07-01',
    'year 2028-01-01',
    'month 2028-07-01',
  ])
})

test('longer calendars have years, and then every second one, without months between them', () => {
  expect(named('2025-01-06', '2033-12-30')).toEqual(
    [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033].map((year) => `year ${year}-01-01`),
  )
  expect(named('2025-01-06', '2037-12-30')).toEqual(
    [2026, 2028, 2030, 2032, 2034, 2036].map((year) => `year ${year}-01-01`),
  )
  expect(ticksOf('2025-01-06', '2037-12-30')).toHaveLength(6)
})

test('a tick on the first day counts, and one that would hang over the edge has no label', () => {
  expect(named('2026-01-01', '2026-07-10').at(0)).toBe('year 2026-01-01')
  expect(named('2026-01-01', '2026-07-10').at(-1)).toBe('month 2026-06-01')
  expect(ticksOf('2026-01-01', '2026-07-10').at(-1)).toEqual({ date: '2026-07-01', label: 'none' })
})

test('the timeline shows from the month before what happens first to the quarter of what happens last', () => {
  const years = { start: '2025-01-06', weeks: 208 }
  expect(spanOf(years, ['2025-04-02', '2026-11-10', '2025-06-09'])).toEqual({ start: '2025-03-01', end: '2026-12-31' })
  // Some weeks of room, and so the next quarter.
  expect(spanOf(years, ['2025-04-02', '2026-12-10'])).toEqual({ start: '2025-03-01', end: '2027-03-31' })
})

test('but nothing that lies off the calendar', () => {
  const years = { start: '2025-01-06', weeks: 208 }
  expect(spanOf(years, ['1900-01-01', '2199-12-31'])).toEqual({ start: '2025-01-06', end: '2028-12-31' })
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

const way = { calendar: { start: '2025-01-06', weeks: 20 }, from: '2025-01-06', lastWeek: 3, still: false }

test('playing goes week by week and stands two seconds at an event, on its own day', () => {
  const steps = playStepsOf({ ...way, stops: [{ id: 'stop', date: '2025-01-15' }], speed: 'normal' })
  expect(steps.map(({ date, atMs, event }) => [date, atMs, event])).toEqual([
    ['2025-01-06', 0, null],
    ['2025-01-13', 200, null],
    ['2025-01-15', 400, 'stop'],
    ['2025-01-20', 2600, null],
    ['2025-01-27', 2800, null],
  ])
  expect(stepAt(steps, 2599)?.event).toBe('stop')
  expect(stepAt(steps, 9999)?.date).toBe('2025-01-27')
})

test('half the speed takes twice the time, double the speed half of it', () => {
  const lasts = (speed: 'half' | 'double') =>
    playStepsOf({ ...way, stops: [{ id: 'stop', date: '2025-01-15' }], speed }).at(-1)?.atMs
  expect(lasts('half')).toBe(5600)
  expect(lasts('double')).toBe(1400)
})

test('for those who want nothing to move it goes from event to event, and then to the end', () => {
  const stops = [
    { id: 'second', date: '2025-01-27' },
    { id: 'first', date: '2025-01-15' },
  ]
  const steps = playStepsOf({ ...way, lastWeek: 12, stops, speed: 'normal', still: true })
  expect(steps.map(({ date }) => date)).toEqual(['2025-01-06', '2025-01-15', '2025-01-27', '2025-03-31'])
})

test('it begins anew two weeks before the first event at which it stands', () => {
  expect(
    firstPlayedWeek(way.calendar, [
      { id: 'b', date: '2025-03-03' },
      { id: 'a', date: '2025-02-12' },
    ]),
  ).toBe(3)
  expect(firstPlayedWeek(way.calendar, [])).toBe(0)
})
