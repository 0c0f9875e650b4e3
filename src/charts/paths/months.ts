// Months in findings: the year is named where it is not that of the as-of date.
import type { Timeline } from './timeline'

const names = 'January February March April May June July August September October November December'.split(' ')

/** `July`, or `July 2026` where the as-of date lies in another year. */
export function formatMonthName(timeline: Timeline, week: number): string {
  const start = timeline.starts[week]!
  const asOf = timeline.starts[timeline.asOf.week]!
  const year = start.slice(0, 4)
  const name = names[Number(start.slice(5, 7)) - 1]!
  return year === asOf.slice(0, 4) ? name : `${name} ${year}`
}
