// How moments are written: on the reader's own clock, unlike calendar dates.
import { locale } from '../texts/catalog'
import { t, type Written, written } from '../texts/translate'
import { formatLongDate } from './dates'

// In UTC, and given what the reader's clock shows: a browser without a known time zone cannot make one in its own.
const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })

/** `9:05 AM`, `09:05`: a time of day, in ms since 1970, where the reader is. */
export function formatClock(at: number): Written {
  return written(clock.format(at - new Date(at).getTimezoneOffset() * 60_000))
}

/** The calendar date of a moment where the reader is. */
export function localDate(moment: string): string {
  const at = new Date(moment)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** `18 November 2026, 09:05`, `2026年11月18日 09:05` where the reader is. */
export function formatMoment(moment: string): Written {
  const at = new Date(moment)
  const two = (number: number) => String(number).padStart(2, '0')
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`
  return t('{date}, {time}', { date: formatLongDate(localDate(moment)), time }, 'date and time of day')
}
