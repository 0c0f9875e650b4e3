// How dates are written: calendar dates, the same wherever the reader sits.
import { afterEach, describe, expect, test, vi } from 'vitest'

const ownZone = process.env.TZ

afterEach(() => {
  // An assignment of undefined would be read as a zone of that name.
  if (ownZone === undefined) delete process.env.TZ
  else process.env.TZ = ownZone
  vi.resetModules()
})

/** The module as a browser in a time zone loads it. */
async function datesIn(zone: string) {
  process.env.TZ = zone
  vi.resetModules()
  return import('../../src/format/dates')
}

test('the zones of these tests take effect', () => {
  process.env.TZ = 'America/Los_Angeles'
  expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(480)
  process.env.TZ = 'Pacific/Kiritimati'
  expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(-840)
})

describe.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('in %s', (zone) => {
  test.each([
    ['2025-06-09', '9 June 2025', '9 Jun 2025', '9 Jun', 'Jun 2025'],
    ['2025-01-01', '1 January 2025', '1 Jan 2025', '1 Jan', 'Jan 2025'],
    ['2026-12-31', '31 December 2026', '31 Dec 2026', '31 Dec', 'Dec 2026'],
    ['2024-02-29', '29 February 2024', '29 Feb 2024', '29 Feb', 'Feb 2024'],
    // The night on which clocks change in the United States.
    ['2025-03-09', '9 March 2025', '9 Mar 2025', '9 Mar', 'Mar 2025'],
  ])('%s keeps its day', async (date, long, short, day, month) => {
    const { formatDate, formatDayMonth, formatLongDate, formatMonth } = await datesIn(zone)
    expect(formatLongDate(date)).toBe(long)
    expect(formatDate(date)).toBe(short)
    expect(formatDayMonth(date)).toBe(day)
    expect(formatMonth(date)).toBe(month)
  })

  test('a month without a day keeps its month', async () => {
    const { formatMonth } = await datesIn(zone)
    expect(formatMonth('2025-04')).toBe('Apr 2025')
  })
})

test('a date after another in a sentence has its year only where that is another', async () => {
  const { formatDateAfter, formatLongDateAfter } = await datesIn('UTC')
  expect(formatLongDateAfter('2025-08-11', '2025-06-09')).toBe('11 August')
  expect(formatLongDateAfter('2026-02-02', '2025-06-09')).toBe('2 February 2026')
  expect(formatDateAfter('2025-08-11', '2025-06-09')).toBe('11 Aug')
  expect(formatDateAfter('2026-02-02', '2025-06-09')).toBe('2 Feb 2026')
})
