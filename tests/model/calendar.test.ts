// Dates and weeks: no date that does not exist, no shift by a time zone.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarEnd, dayNumber, isIsoDate, isoDate, weekOf, weekStart } from '../../src/model/calendar'

const calendar = { start: '2025-01-06', weeks: 12 }

test.each(['2025-01-06', '2024-02-29', '2000-02-29'])('%s is a date', (text) => {
  expect(isIsoDate(text)).toBe(true)
})

test.each([
  ['2025-02-29', 'no leap year'],
  ['1900-02-29', 'no leap year either'],
  ['2025-04-31', 'April has 30 days'],
  ['2025-13-01', 'no such month'],
  ['2025-00-10', 'no such month'],
  ['2025-01-00', 'no such day'],
  ['2025-1-6', 'digits missing'],
  ['2025-01-06T00:00:00Z', 'a moment'],
  [' 2025-01-06', 'a space'],
  ['', 'nothing'],
])('%s is no date: %s', (text) => {
  expect(isIsoDate(text)).toBe(false)
})

describe('weeks', () => {
  test.each([
    ['2025-01-05', -1],
    ['2025-01-06', 0],
    ['2025-01-12', 0],
    ['2025-01-13', 1],
    ['2025-03-30', 11],
    ['2025-03-31', 12],
    ['2024-12-30', -1],
    ['2024-12-29', -2],
  ])('%s falls in week %i', (date, week) => {
    expect(weekOf(calendar, date)).toBe(week)
  })

  test('the change to summer time and leap days shift nothing', () => {
    expect(addDays('2025-03-29', 1)).toBe('2025-03-30')
    expect(addDays('2025-03-30', 1)).toBe('2025-03-31')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01')
  })

  test('a week starts on its own first day, and the calendar ends on the last one', () => {
    expect(weekStart(calendar, 1)).toBe('2025-01-13')
    expect(calendarEnd(calendar)).toBe('2025-03-30')
  })
})

test('a date and its day number go into one another', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 60_000 }), (days) => {
      expect(dayNumber(isoDate(days))).toBe(days)
    }),
  )
})
