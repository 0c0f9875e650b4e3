// Dates and weeks: calendar dates as day counts, so that no clock or time zone can shift them.
import type { Calendar, IsoDate } from './dataset'

const msPerDay = 86_400_000

/** Days from 1 January 1970 to a date; NaN for a text that is no calendar date. */
export function dayNumber(date: IsoDate): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!parts) return Number.NaN
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const time = Date.UTC(year, month - 1, day)
  const back = new Date(time)
  const exists = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day
  return exists ? time / msPerDay : Number.NaN
}

/** The date that lies `days` after 1 January 1970. */
export function isoDate(days: number): IsoDate {
  return new Date(days * msPerDay).toISOString().slice(0, 10)
}

/** Whether a text is a calendar date that exists. */
export function isIsoDate(text: string): boolean {
  return Number.isFinite(dayNumber(text))
}

/** The date that lies `days` after another. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDate(dayNumber(date) + days)
}

/** Week of the calendar in which a date falls; negative before its start, `weeks` or more past its end. */
export function weekOf(calendar: Calendar, date: IsoDate): number {
  return Math.floor((dayNumber(date) - dayNumber(calendar.start)) / 7)
}

/** The date on which a week of the calendar starts. */
export function weekStart(calendar: Calendar, week: number): IsoDate {
  return addDays(calendar.start, week * 7)
}

/** The last date that lies in the calendar. */
export function calendarEnd(calendar: Calendar): IsoDate {
  return addDays(calendar.start, calendar.weeks * 7 - 1)
}
