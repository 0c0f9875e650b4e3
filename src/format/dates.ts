// How dates are written: calendar dates, never shifted by a time zone.
import { language, locale } from '../texts/catalog'
import { t, type Written, written } from '../texts/translate'

function atUtc(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
}

const monthShort = formatter({ month: 'short' })
// Chinese writes out its long months in characters, which dates with digits do not take.
const monthLong = formatter({ month: language === 'en' ? 'long' : 'short' })

/** The parts of a date as texts, with the name of the month from one of the two. */
function partsOf(date: string, months: Intl.DateTimeFormat) {
  const at = atUtc(date)
  return { day: String(at.getUTCDate()), month: months.format(at), year: String(at.getUTCFullYear()) }
}

/** `9 June 2025`, `2025年6月9日` */
export function formatLongDate(date: string): Written {
  return t('{day} {month} {year}', partsOf(date, monthLong), 'date, month in full')
}

/** `9 Jun 2025`, `2025年6月9日` */
export function formatDate(date: string): Written {
  return t('{day} {month} {year}', partsOf(date, monthShort), 'date, month cut short')
}

/** `Jun 2025`, `2025年6月` from a date or a month. */
export function formatMonth(date: string): Written {
  const { month, year } = partsOf(date.length === 7 ? `${date}-01` : date, monthShort)
  return t('{month} {year}', { month, year }, 'month and its year')
}

/** `7 Jul`, `7月7日`, where the year goes without saying. */
export function formatDayMonth(date: string): Written {
  const { day, month } = partsOf(date, monthShort)
  return t('{day} {month}', { day, month }, 'date whose year goes without saying')
}

/** `7 July`, `7月7日`, where the year goes without saying. */
export function formatLongDayMonth(date: string): Written {
  const { day, month } = partsOf(date, monthLong)
  return t('{day} {month}', { day, month }, 'date whose year goes without saying')
}

/** A date in a sentence that has named a day before: its year is said only where it is another. */
export function formatLongDateAfter(date: string, said: string): Written {
  return date.slice(0, 4) === said.slice(0, 4) ? formatLongDayMonth(date) : formatLongDate(date)
}

/** The same in a tight place: `11 Aug`, `2 Feb 2026`. */
export function formatDateAfter(date: string, said: string): Written {
  return date.slice(0, 4) === said.slice(0, 4) ? formatDayMonth(date) : formatDate(date)
}

/** `Jul`, `7月` */
export function formatShortMonth(date: string): Written {
  return written(partsOf(date, monthShort).month)
}

/** `July`, `7月` */
export function formatMonthName(date: string): Written {
  return written(partsOf(date, monthLong).month)
}
