// How far ahead the figures of an outcome look.
import { addDays, weekStart } from './calendar'
import type { Dataset, IsoDate } from './dataset'
import type { Outcome } from './outcome'

/** Horizons on offer, in weeks: a quarter, half a year, one year, two. */
export const horizons: readonly number[] = [13, 26, 52, 104]

/** The last day of the horizon; it may lie past the calendar. */
export function horizonEnd({ calendar }: Dataset, { asOfWeek, horizonWeeks }: Outcome): IsoDate {
  return addDays(weekStart(calendar, asOfWeek + horizonWeeks), -1)
}

/** Whether a week is the last of the horizon: what peaks there may go on rising. */
export function isLastWeek({ asOfWeek, horizonWeeks }: Outcome, week: number): boolean {
  return week === asOfWeek + horizonWeeks - 1
}
