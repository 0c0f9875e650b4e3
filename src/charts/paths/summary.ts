// A picture in words: what a screen reader hears instead of lines.
import { formatDate } from '../../format/dates'
import type { Timeline } from './timeline'
import { highest, lastOf, lowest, type Series } from './weeklyChart'

interface Subject {
  subject: string
  title: string
  timeline: Timeline
  series: readonly Series[]
  formatValue: (value: number) => string
  /** Which extreme of a path is worth a word; the lowest by default. */
  extreme?: 'lowest' | 'highest'
}

/** Finding, then each line's extreme with its week, its value as of today and its end. */
export function summarize({ subject, title, timeline, series, formatValue, extreme = 'lowest' }: Subject): string {
  const lines = series.map(({ name, values }) => {
    const point = extreme === 'lowest' ? lowest(values) : highest(values)
    const now = formatValue(values[timeline.asOf.week] ?? 0)
    const when = formatDate(timeline.starts[point.week]!)
    return `${name}: ${now} now, ${extreme} ${formatValue(point.value)} in the week of ${when}, ${formatValue(lastOf(values))} at the end.`
  })
  const from = formatDate(timeline.starts[0]!)
  const to = formatDate(timeline.starts.at(-1)!)
  return [`${subject}, week by week from ${from} to ${to}.`, `${title}.`, `${timeline.asOf.label}.`, ...lines].join(' ')
}
