// The shared weeks: ticks, as-of cursor and marks, in any time zone.
import { afterEach, expect, test } from 'vitest'
import { nameWeek, shapeTicks, shapeTimeline } from '../../../src/charts/paths/timeline'
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
