// Whose lines stop ahead in the outlook, who comes first, and who ties.
import { weekStart } from '../model/calendar'
import type { Dataset, IsoDate } from '../model/dataset'
import type { Outcome } from '../model/outcome'
import type { Outlook } from '../model/scenario'

export interface LineStop {
  id: string
  name: string
  /** Weeks from the as-of week on. */
  weeks: number
  /** Name of the line or group of lines that stops first; null where the maker has but one. */
  line: string | null
}

/** Makers that would stop a line in the horizon, soonest first: in the outcome's outlook, or in the one given. */
export function lineStops(dataset: Dataset, outcome: Outcome, outlook: Outlook = outcome.outlook): LineStop[] {
  return dataset.automakers
    .flatMap(({ id, name, lines = [] }) => {
      const ahead = outcome.outlooks[outlook].automakers[id]
      if (!ahead || ahead.weeksToLineStop === null) return []
      const line = lines.length > 1 ? lines.find((one) => one.id === ahead.firstLine) : undefined
      return [{ id, name, weeks: ahead.weeksToLineStop, line: line?.name ?? line?.id ?? null }]
    })
    .sort((a, b) => a.weeks - b.weeks)
}

/** First day of the week in which a line stops, `weeks` from the as-of week on. */
export function weekOfStop({ calendar }: Dataset, { asOfWeek }: Outcome, weeks: number): IsoDate {
  return weekStart(calendar, asOfWeek + weeks)
}

/** Makers of which a line is stopped now, those that have been longest first. */
export function stoppedNow(dataset: Dataset, { automakers }: Outcome): { id: string; name: string; since: IsoDate }[] {
  return dataset.automakers
    .flatMap(({ id, name }) => {
      const week = automakers[id]?.stoppedSince ?? null
      return week === null ? [] : [{ id, name, week }]
    })
    .sort((a, b) => a.week - b.week)
    .map(({ id, name, week }) => ({ id, name, since: weekStart(dataset.calendar, week) }))
}

/** Makers that stop in one week. */
export interface StopWeek {
  weeks: number
  /** At least one; more where they tie. */
  makers: LineStop[]
}

/** The same by week, soonest first: the first is who stops first, with all that tie. */
export function stopWeeks(dataset: Dataset, outcome: Outcome, outlook: Outlook = outcome.outlook): StopWeek[] {
  const weeks: StopWeek[] = []
  for (const stop of lineStops(dataset, outcome, outlook)) {
    const last = weeks.at(-1)
    if (last?.weeks === stop.weeks) last.makers.push(stop)
    else weeks.push({ weeks: stop.weeks, makers: [stop] })
  }
  return weeks
}

/** Who stops first, with all that tie; null where no line stops. */
export function firstStop(dataset: Dataset, outcome: Outcome, outlook: Outlook = outcome.outlook): StopWeek | null {
  return stopWeeks(dataset, outcome, outlook)[0] ?? null
}
