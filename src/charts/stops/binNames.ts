// How bins of weeks are named and dated in the strip of dots.
import { formatDate } from '../../format/dates'
import { addDays } from '../../model/calendar'
import type { IsoDate } from '../../model/dataset'

/** `now`, `3`, `4–5`, `never`. */
export function nameBin(from: number | null, size: number): string {
  if (from === null) return 'never'
  if (size === 1) return from === 0 ? 'now' : String(from)
  return `${from}–${from + size - 1}`
}

/** The label of a bin as part of a sentence. */
export function nameWeeks(label: string): string {
  return label === 'never' || label === 'now' ? label : `${label} ${label === '1' ? 'week' : 'weeks'}`
}

/** Date of the first day of a bin; empty for never. */
export function dateOf(asOf: IsoDate, from: number | null): string {
  return from === null ? '' : formatDate(addDays(asOf, 7 * from))
}
