// How bins of weeks are named and dated in the strip of dots.
import { formatDate, formatDayMonth } from '../../format/dates'
import { addDays } from '../../model/calendar'
import type { IsoDate } from '../../model/dataset'
import { t } from '../../texts/translate'

/** `now`, `3`, `4–5`, `never`. */
export function nameBin(from: number | null, size: number): string {
  if (from === null) return t('never')
  if (size === 1) return from === 0 ? t('now') : String(from)
  return `${from}–${from + size - 1}`
}

/** The label of a bin as part of a sentence. */
export function nameWeeks(label: string): string {
  if (!/^\d/.test(label)) return label
  return t('{count, plural, one {{weeks} week} other {{weeks} weeks}}', { count: label === '1' ? 1 : 2, weeks: label })
}

/** Date of the first day of a bin; empty for never. */
export function dateOf(asOf: IsoDate, from: number | null): string {
  return from === null ? '' : formatDate(addDays(asOf, 7 * from))
}

/** The same where the year goes without saying. */
export function dayOf(asOf: IsoDate, from: number | null): string {
  return from === null ? '' : formatDayMonth(addDays(asOf, 7 * from))
}
