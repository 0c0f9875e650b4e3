// The weeks that lines of several scenarios share: the base's as-of date, and all their events with the letters that have them.
import { formatDate, formatLongDate } from '../../format/dates'
import { endSentence, joinSentences, joinWords } from '../../format/sentences'
import type { Dataset } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import { t } from '../../texts/translate'
import { type EventMark, shapeTimeline, type Timeline } from '../paths/timeline'
import type { Series } from '../paths/weeklyChart'

/** One of the scenarios whose paths are laid over one another. */
export interface ComparedPath {
  /** `A` */
  place: string
  name: string
  scenario: Scenario
  outcome: Outcome
}

/** As many weeks as the longest path has, with the as-of date of the first and the events of all; one that not all have says who has it. */
export function compareTimeline(dataset: Dataset, paths: readonly ComparedPath[]): Timeline {
  const timelines = paths.map(({ place, scenario }) => ({ place, ...shapeTimeline(dataset, scenario) }))
  const [base] = timelines
  if (!base) throw new Error('A comparison has at least one scenario.')
  const marks = new Map<string, { mark: EventMark; places: string[] }>()
  for (const { place, marks: own } of timelines) {
    for (const mark of own) {
      const key = `${mark.id}@${mark.week}`
      marks.set(key, { mark, places: [...(marks.get(key)?.places ?? []), place] })
    }
  }
  const { weeks, starts, ticks } = timelines.reduce((longest, one) => (one.weeks > longest.weeks ? one : longest))
  const oneDate = timelines.every(({ asOf }) => asOf.week === base.asOf.week)
  return {
    weeks,
    starts,
    ticks,
    asOf: {
      ...base.asOf,
      label: oneDate
        ? base.asOf.label
        : t('{name} ({detail})', { name: base.asOf.label, detail: base.place }, 'as-of date, and whose it is'),
    },
    marks: [...marks]
      .map(([key, { mark, places }]) => {
        if (places.length === paths.length) return { ...mark, id: key }
        const some = { event: mark.label, places: joinWords(places.sort()) }
        return { ...mark, id: key, label: t('{event} ({places} only)', some) }
      })
      .sort((a, b) => a.week - b.week),
  }
}

/** From which date each is looked at, where they differ; empty where they do not. */
export function nameAsOf(paths: readonly ComparedPath[]): string {
  const [base, ...others] = paths
  const apart = others.filter(({ scenario }) => scenario.asOf !== base?.scenario.asOf)
  if (!base || apart.length === 0) return ''
  const dates = apart.map(({ place, scenario }) =>
    t('{place} is as of {date}', { place, date: formatLongDate(scenario.asOf) }),
  )
  const said = { place: base.place, others: joinWords(dates) }
  return t('The upright line is the as-of date of {place}; {others}.', said)
}

interface LinesInWords {
  title: string
  measure: string
  timeline: Timeline
  series: readonly Series[]
  paths: readonly ComparedPath[]
  formatValue: (value: number) => string
  worst: (...values: number[]) => number
}

/** The picture in words: the finding, then each line's value as of its date, its worst week and its end. */
export function summarizeLines({ title, measure, timeline, series, paths, formatValue, worst }: LinesInWords): string {
  const lines = series.map(({ name, values }) => {
    const path = paths.find(({ place }) => place === name)
    const extreme = worst(...values)
    const said = {
      place: name,
      name: path?.name ?? '',
      now: formatValue(values[path?.outcome.asOfWeek ?? 0] ?? 0),
      extreme: formatValue(extreme),
      week: formatDate(timeline.starts[Math.max(0, values.indexOf(extreme))]!),
      end: formatValue(values.at(-1) ?? 0),
    }
    return worst(0, 1) === 0
      ? t('{place}, {name}: {now} as of its date, lowest {extreme} in the week of {week}, {end} at the end.', said)
      : t('{place}, {name}: {now} as of its date, highest {extreme} in the week of {week}, {end} at the end.', said)
  })
  const about = t('Lines over one another: {measure}, week by week.', { measure })
  return joinSentences(endSentence(title), about, ...lines)
}
