// The way of the as-of date when it is played: week by week, with a stop at each event that moves a lane.
import { addDays, weekOf, weekStart } from '../../model/calendar'
import type { Calendar, Dataset, IsoDate } from '../../model/dataset'
import { dateOf, eventsOf, isEnabled } from '../../model/licenses'
import type { Scenario } from '../../model/scenario'

export const speeds = ['half', 'normal', 'double'] as const
export type Speed = (typeof speeds)[number]

const factors: Record<Speed, number> = { half: 0.5, normal: 1, double: 2 }

/** At normal speed, ms: a week that passes, and how long an event stands, which is to read what it changed. */
const weekMs = 200
const holdMs = 2000

/** Weeks after the last event in which what it leads to can still be seen to unfold. */
const weeksAfter = 8

/** Weeks before the first event from which playing begins anew, so that it is seen what it changes. */
const weeksBefore = 2

export interface PlayStep {
  date: IsoDate
  /** When it is reached, ms from the start. */
  atMs: number
  /** Id of the event at which it stands; null where it passes. */
  event: string | null
}

/** An event that is on, and at which playing stops. */
export interface Stop {
  id: string
  date: IsoDate
}

/**
 * The week in which playing stops. The calendar reaches years past today, so that one can look from any day there; to
 * play to its end would be to watch nothing happen for most of the time. What happens ends with the record, or somewhat
 * after the last event that is on.
 */
export function lastPlayedWeek(dataset: Dataset, scenario: Scenario): number {
  const ends = eventsOf({ dataset }, scenario)
    .filter((event) => isEnabled(event, scenario))
    .map((event) => addDays(dateOf(event, scenario), weeksAfter * 7))
  const last = [dataset.dataThrough, ...ends].reduce((latest, date) => (date > latest ? date : latest))
  return clampWeek(dataset.calendar, weekOf(dataset.calendar, last))
}

/** The week in which playing begins anew: somewhat before the first stop. */
export function firstPlayedWeek(calendar: Calendar, stops: readonly Stop[]): number {
  const first = stops.reduce(
    (earliest, { date }) => (date < earliest ? date : earliest),
    stops[0]?.date ?? calendar.start,
  )
  return clampWeek(calendar, weekOf(calendar, first) - weeksBefore)
}

function clampWeek({ weeks }: Calendar, week: number): number {
  return Math.min(Math.max(week, 0), weeks - 1)
}

interface Way {
  calendar: Calendar
  /** Events at which it stands, in any order. */
  stops: readonly Stop[]
  from: IsoDate
  lastWeek: number
  speed: Speed
  /** Whether it goes from event to event, for those who want nothing to move. */
  still: boolean
}

/** The dates on the way, with the time of each. */
export function playStepsOf({ calendar, stops, from, lastWeek, speed, still }: Way): PlayStep[] {
  const sorted = [...stops].sort((a, b) => (a.date < b.date ? -1 : 1))
  const steps: PlayStep[] = [{ date: from, atMs: 0, event: null }]
  let at = 0
  let held = from
  for (let week = weekOf(calendar, from) + 1; week <= lastWeek; week++) {
    const monday = weekStart(calendar, week)
    for (const { id, date } of sorted) {
      if (date <= held || date > monday) continue
      at += weekMs
      steps.push({ date, atMs: at / factors[speed], event: id })
      at += holdMs
      held = date
    }
    if (monday <= held || (still && week < lastWeek)) continue
    at += weekMs
    steps.push({ date: monday, atMs: at / factors[speed], event: null })
    held = monday
  }
  return steps
}

/** The step that is reached after some ms. */
export function stepAt(steps: readonly PlayStep[], ms: number): PlayStep | undefined {
  return steps.findLast(({ atMs }) => atMs <= ms)
}
