// A picture in words: what a screen reader hears instead of lines.
import { formatDate } from '../../format/dates'
import { endSentence, joinSentences } from '../../format/sentences'
import { t } from '../../texts/translate'
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
    const said = {
      name,
      now: formatValue(values[timeline.asOf.week] ?? 0),
      extreme: formatValue(point.value),
      week: formatDate(timeline.starts[point.week]!),
      end: formatValue(lastOf(values)),
    }
    return extreme === 'lowest'
      ? t('{name}: {now} now, lowest {extreme} in the week of {week}, {end} at the end.', said)
      : t('{name}: {now} now, highest {extreme} in the week of {week}, {end} at the end.', said)
  })
  const from = formatDate(timeline.starts[0]!)
  const to = formatDate(timeline.starts.at(-1)!)
  return joinSentences(
    t('{subject}, week by week from {from} to {to}.', { subject, from, to }),
    ...[title, timeline.asOf.label].map(endSentence),
    ...lines,
  )
}
