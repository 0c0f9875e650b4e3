// The weeks that lines of several scenarios share: the base's as-of date, and all their events with the letters that have them.
import { formatDate, formatLongDate } from '../../format/dates'
import type { Dataset } from '../../model/dataset'
import { type EventMark, shapeTimeline, type Timeline } from '../paths/timeline'
import type { Series } from '../paths/weeklyChart'
import type { ComparedPath } from './comparedPath'

/** The timeline of the first path, with the events of all; one that not all have says who has it. */
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
  const oneDate = timelines.every(({ asOf }) => asOf.week === base.asOf.week)
  const { place, ...timeline } = base
  return {
    ...timeline,
    asOf: { ...base.asOf, label: oneDate ? base.asOf.label : `${base.asOf.label} (${place})` },
    marks: [...marks]
      .map(([key, { mark, places }]) => {
        const some = places.length < paths.length ? ` (${places.sort().join(', ')} only)` : ''
        return { ...mark, id: key, label: `${mark.label}${some}` }
      })
      .sort((a, b) => a.week - b.week),
  }
}

/** From which date each is looked at, where they differ; empty where they do not. */
export function nameAsOf(paths: readonly ComparedPath[]): string {
  const [base, ...others] = paths
  const apart = others.filter(({ scenario }) => scenario.asOf !== base?.scenario.asOf)
  if (!base || apart.length === 0) return ''
  const dates = apart.map(({ place, scenario }) => `${place} is as of ${formatLongDate(scenario.asOf)}`)
  return `The upright line is the as-of date of ${base.place}; ${dates.join(', ')}.`
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
    const start = timeline.starts[values.indexOf(extreme)]
    const when = start ? ` in the week of ${formatDate(start)}` : ''
    const now = formatValue(values[path?.outcome.asOfWeek ?? 0] ?? 0)
    const end = formatValue(values.at(-1) ?? 0)
    const kind = worst(0, 1) === 0 ? 'lowest' : 'highest'
    return `${name}, ${path?.name ?? ''}: ${now} as of its date, ${kind} ${formatValue(extreme)}${when}, ${end} at the end.`
  })
  return [`${title}.`, `Lines over one another: ${measure}, week by week.`, ...lines].join(' ')
}
