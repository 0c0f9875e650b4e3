// Months in findings: the year is named where it is not that of the as-of date.
import { formatMonthName as nameMonth } from '../../format/dates'
import { t } from '../../texts/translate'
import type { Timeline } from './timeline'

/** `July`, or `July 2026` where the as-of date lies in another year. */
export function formatMonthName(timeline: Timeline, week: number): string {
  const start = timeline.starts[week]!
  const asOf = timeline.starts[timeline.asOf.week]!
  const year = start.slice(0, 4)
  const month = nameMonth(start)
  return year === asOf.slice(0, 4) ? month : t('{month} {year}', { month, year }, 'month under an axis, and its year')
}
