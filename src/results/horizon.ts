// How far ahead the figures of an outcome look.
import { addDays, weekStart } from '../model/calendar'
import type { Dataset, IsoDate } from '../model/dataset'
import type { Outcome } from '../model/outcome'

/** The last day of the horizon; it may lie past the calendar. */
export function horizonEnd({ calendar }: Dataset, { asOfWeek, horizonWeeks }: Outcome): IsoDate {
  return addDays(weekStart(calendar, asOfWeek + horizonWeeks), -1)
}

/** Whether a week is the last of the horizon: what peaks there may go on rising. */
export function isLastWeek({ asOfWeek, horizonWeeks }: Outcome, week: number): boolean {
  return week === asOfWeek + horizonWeeks - 1
}
