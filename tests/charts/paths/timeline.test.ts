// The shared weeks: ticks, as-of cursor and marks, in any time zone.
import { afterEach, expect, test } from 'vitest'
import { nameWeek, shapeTicks, shapeTimeline } from '../../../src/charts/paths/timeline'
import type { AddedEvent } from '../../../src/model/dataset'
import { dataset } from './inputs'

const zone = process.env.TZ

afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test.each(['America/Los_Angeles', 'UTC', 'Pacific/Auckland'])('ticks stand on their dates in %s', (name) => {
  process.env.TZ = name
  const ticks = shapeTicks({ start: '2025-01-06', weeks: 104 })
  expect(ticks.map(({ label }) => label)).toEqual(['Jan 2025', 'Jul', 'Jan 2026', 'Jul'])
  // 1 July 2025 is 176 days after 6 January, 1 January 2026 is 360.
  expect(ticks.map(({ week }) => week)).toEqual([0, 176 / 7, 360 / 7, 541 / 7])
})

test('a short calendar gets months, a long one years', () => {
  expect(shapeTicks({ start: '2025-03-03', weeks: 12 }).map(({ label }) => label)).toEqual(['Mar 2025', 'Apr', 'May'])
  const years = shapeTicks({ start: '2025-01-06', weeks: 520 })
  expect(years.length).toBeLessThanOrEqual(6)
  expect(years[1]?.label).toBe('Jan 2027')
})

test('marks are the enabled events with effects, at their moved dates', () => {
  const moved = { 'talks-falter': '2025-10-09' }
  const { marks, asOf } = shapeTimeline(dataset, { asOf: '2025-06-09', events: { 'talks-falter': true }, dates: moved })
  expect(asOf).toEqual({ week: 22, label: 'As of 9 Jun 2025' })
  expect(marks.map(({ id }) => id)).not.toContain('us-tariffs')
  expect(marks.at(-1)).toEqual({
    id: 'talks-falter',
    week: 39,
    side: 'CN',
    hypothetical: true,
    label: '9 Oct 2025: What if: Talks falter, shipments stop again',
  })
  expect(shapeTimeline(dataset, { asOf: '2025-06-09', events: { 'geneva-truce': false } }).marks).toHaveLength(5)
})

test('a week is named with its year only outside the as-of year', () => {
  const timeline = shapeTimeline(dataset, { asOf: '2025-06-09' })
  expect(nameWeek(timeline, 26)).toBe('week of 7 Jul')
  expect(nameWeek(timeline, 52)).toBe('week of 5 Jan 2026')
})

test('the weeks run from the start of the calendar to the end of the horizon, be it past the calendar', () => {
  const weeksAt = (asOf: string, horizonWeeks?: number) => {
    const { weeks, starts } = shapeTimeline(dataset, { asOf, ...(horizonWeeks === undefined ? {} : { horizonWeeks }) })
    return [weeks, starts.length, starts[0], starts.at(-1)]
  }
  expect(weeksAt('2025-06-09')).toEqual([74, 74, '2025-01-06', '2026-06-01'])
  expect(weeksAt('2025-06-15', 13)).toEqual([35, 35, '2025-01-06', '2025-09-01'])
  // The calendar ends on 31 December 2028.
  expect(weeksAt('2028-12-31', 104)).toEqual([311, 311, '2025-01-06', '2030-12-16'])
})

test('an event past the horizon has no mark', () => {
  const marks = (horizonWeeks: number) =>
    shapeTimeline(dataset, { asOf: '2025-06-09', horizonWeeks, events: { 'talks-falter': true } }).marks.map(
      ({ id }) => id,
    )
  // It is in week 31, and the as-of date in week 22.
  expect(marks(9)).not.toContain('talks-falter')
  expect(marks(10)).toContain('talks-falter')
})

test('an event of the reader’s own is marked among the others, as long as it is on', () => {
  const added: AddedEvent[] = [
    { id: 'own-1', date: '2025-10-09', title: 'Stop again', by: 'US', effects: [{ state: 'suspended' }] },
  ]
  const markOf = (events?: Record<string, boolean>) =>
    shapeTimeline(dataset, { asOf: '2025-06-09', added, ...(events ? { events } : {}) }).marks.find(
      ({ id }) => id === 'own-1',
    )
  expect(markOf()).toMatchObject({ week: 39, side: 'US', label: expect.stringContaining('Stop again') })
  expect(markOf({ 'own-1': false })).toBeUndefined()
})
