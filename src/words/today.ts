// The reader's own calendar date, and how far another lies from it.
import { dayNumber, isoDate } from '../model/calendar'
import type { IsoDate } from '../model/dataset'
import { t, type Written } from '../texts/translate'

export function localToday(): IsoDate {
  const now = new Date()
  return isoDate(Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000))
}

/** `17 months ago`, `today`, `5 days from today`. */
export function writeDistance(date: IsoDate, today: IsoDate): Written {
  const days = dayNumber(today) - dayNumber(date)
  if (days === 0) return t('today')
  const [first, last] = days > 0 ? [date, today] : [today, date]
  const months = monthsBetween(first, last)
  const size =
    months < 1
      ? t('{count, plural, one {# day} other {# days}}', { count: Math.abs(days) })
      : months < 24
        ? t('{count, plural, one {# month} other {# months}}', { count: months })
        : t('{count, plural, one {# year} other {# years}}', { count: Math.floor(months / 12) })
  return days > 0 ? t('{time} ago', { time: size }) : t('{time} from today', { time: size })
}

/** Whole months from one date to a later one. */
function monthsBetween(first: IsoDate, last: IsoDate): number {
  const part = (date: IsoDate, from: number, to: number) => Number(date.slice(from, to))
  const months = 12 * (part(last, 0, 4) - part(first, 0, 4)) + part(last, 5, 7) - part(first, 5, 7)
  return part(last, 8, 10) < part(first, 8, 10) ? months - 1 : months
}
