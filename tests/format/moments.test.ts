// Moments as the reader's own clock tells them, whatever the zone.
import { expect, test } from 'vitest'
import { formatClock, formatMoment, localDate } from '../../src/format/moments'

test('a moment is written by the reader’s own day and hour', () => {
  const justPastMidnight = new Date(2026, 10, 18, 0, 5).toISOString()
  const lateInTheDay = new Date(2026, 0, 2, 23, 59).toISOString()
  expect([localDate(justPastMidnight), formatMoment(justPastMidnight)]).toEqual([
    '2026-11-18',
    '18 November 2026, 00:05',
  ])
  expect([localDate(lateInTheDay), formatMoment(lateInTheDay)]).toEqual(['2026-01-02', '2 January 2026, 23:59'])
})

test('the time of day is the reader’s own', () => {
  expect(formatClock(new Date(2026, 10, 18, 9, 5).getTime())).toBe('09:05')
  expect(formatClock(new Date(2026, 6, 2, 23, 59).getTime())).toBe('23:59')
})
