// How moments are written: on the reader's own clock, unlike calendar dates.
import { t, type Written, written } from '../texts/translate'
import { formatLongDate } from './dates'

const two = (number: number) => String(number).padStart(2, '0')

/** `09:05`, `23:59`: a time of day, in ms since 1970, where the reader is. */
export function formatClock(at: number): Written {
  const moment = new Date(at)
  return written(`${two(moment.getHours())}:${two(moment.getMinutes())}`)
}

/** The calendar date of a moment where the reader is. */
export function localDate(moment: string): string {
  const at = new Date(moment)
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** `18 November 2026, 09:05`, `2026年11月18日 09:05` where the reader is. */
export function formatMoment(moment: string): Written {
  const time = formatClock(new Date(moment).getTime())
  return t('{date}, {time}', { date: formatLongDate(localDate(moment)), time }, 'date and time of day')
}
