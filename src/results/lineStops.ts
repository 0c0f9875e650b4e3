// Whose lines stop while licenses are held as they are, who comes first, and who ties.
import type { Dataset } from '../model/dataset'
import type { Outcome } from '../model/outcome'

export interface LineStop {
  id: string
  name: string
  weeks: number
}

/** Makers that would stop a line if licenses stayed as they are, soonest first. */
export function lineStops(dataset: Dataset, outcome: Outcome): LineStop[] {
  return dataset.automakers
    .flatMap(({ id, name }) => {
      const weeks = outcome.automakers[id]?.weeksToLineStop ?? null
      return weeks === null ? [] : [{ id, name, weeks }]
    })
    .sort((a, b) => a.weeks - b.weeks)
}

/** Makers that stop in one week. */
export interface StopWeek {
  weeks: number
  /** At least one; more where they tie. */
  makers: LineStop[]
}

/** The same by week, soonest first: the first is who stops first, with all that tie. */
export function stopWeeks(dataset: Dataset, outcome: Outcome): StopWeek[] {
  const weeks: StopWeek[] = []
  for (const stop of lineStops(dataset, outcome)) {
    const last = weeks.at(-1)
    if (last?.weeks === stop.weeks) last.makers.push(stop)
    else weeks.push({ weeks: stop.weeks, makers: [stop] })
  }
  return weeks
}

/** Who stops first, with all that tie; null where no line stops. */
export function firstStop(dataset: Dataset, outcome: Outcome): StopWeek | null {
  return stopWeeks(dataset, outcome)[0] ?? null
}
