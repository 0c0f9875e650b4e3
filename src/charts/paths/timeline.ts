// The weeks that all path charts share: ticks, as-of cursor and the marks of events.
import {
  formatDate,
  formatDayMonth,
  formatMonth,
  formatShortMonth,
  formatMonthName as nameMonth,
} from '../../format/dates'
import { nameEvent } from '../../format/eventName'
import { dayNumber, isoDate, weekOf, weekStart } from '../../model/calendar'
import type { Calendar, Dataset, IsoDate, Side } from '../../model/dataset'
import { type AnyEvent, dateOf, eventsOf, isEnabled, isHypothetical, isOwn } from '../../model/licenses'
import type { Scenario } from '../../model/scenario'
import { t } from '../../texts/translate'

interface TimeTick {
  /** Place on the axis, in weeks from the calendar's start; may be a fraction. */
  week: number
  /** `Jan 2025` in January and on the first tick, else `Jul`. */
  label: string
}

/** An enabled event that changes a license lane. */
export interface EventMark {
  id: string
  week: number
  side: Side
  hypothetical: boolean
  /** Date and title, `4 Apr 2025: China suspends …`. */
  label: string
}

export interface Timeline {
  /** Number of weeks; the axis runs from 0 to `weeks - 1`. */
  weeks: number
  /** First date of each week. */
  starts: IsoDate[]
  ticks: TimeTick[]
  asOf: { week: number; label: string }
  marks: EventMark[]
}

const maxTicks = 6

/** The shared x axis of a scenario, from the calendar's start to the end of the horizon. */
export function shapeTimeline(dataset: Dataset, scenario: Scenario): Timeline {
  const { calendar: whole, horizonWeeks } = dataset
  const asOfWeek = weekOf(whole, scenario.asOf)
  const calendar = { start: whole.start, weeks: asOfWeek + (scenario.horizonWeeks ?? horizonWeeks) }
  return {
    weeks: calendar.weeks,
    starts: Array.from({ length: calendar.weeks }, (_, week) => weekStart(calendar, week)),
    ticks: shapeTicks(calendar),
    asOf: { week: asOfWeek, label: t('As of {date}', { date: formatDate(scenario.asOf) }) },
    marks: shapeMarks(dataset, scenario, calendar),
  }
}

/** Ticks on the first of January and July; of every month or year where the calendar is short or long. */
export function shapeTicks(calendar: Calendar): TimeTick[] {
  const halves = firstsOf(calendar, [1, 7])
  if (halves.length > maxTicks) return thin(firstsOf(calendar, [1]).map((tick) => labelled(tick, true)))
  if (halves.length >= 3) return halves.map((tick, index) => labelled(tick, index === 0))
  const quarters = firstsOf(calendar, [1, 4, 7, 10])
  const chosen = quarters.length >= 3 ? quarters : firstsOf(calendar, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  return thin(chosen).map((tick, index) => labelled(tick, index === 0))
}

interface First {
  date: IsoDate
  week: number
}

function firstsOf(calendar: Calendar, months: number[]): First[] {
  const from = dayNumber(calendar.start)
  const firstYear = Number(calendar.start.slice(0, 4))
  const lastYear = Number(isoDate(from + 7 * calendar.weeks).slice(0, 4))
  const firsts: First[] = []
  for (let year = firstYear; year <= lastYear; year++) {
    for (const month of months) {
      const date = `${year}-${String(month).padStart(2, '0')}-01`
      const week = (dayNumber(date) - from) / 7
      // A calendar that opens within a week of a first still shows that tick, at its start.
      if (week > -1.01 && week <= calendar.weeks - 1) firsts.push({ date, week: Math.max(0, week) })
    }
  }
  return firsts
}

function thin<T>(ticks: T[]): T[] {
  const step = Math.ceil(ticks.length / maxTicks)
  return ticks.filter((_, index) => index % step === 0)
}

function labelled({ date, week }: First, withYear: boolean): TimeTick {
  return { week, label: withYear || date.slice(5, 7) === '01' ? formatMonth(date) : formatShortMonth(date) }
}

function shapeMarks(dataset: Dataset, scenario: Scenario, calendar: Calendar): EventMark[] {
  const marks: EventMark[] = []
  for (const event of eventsOf({ dataset }, scenario)) {
    if (!isEnabled(event, scenario) || event.effects.length === 0) continue
    const date = dateOf(event, scenario)
    const week = weekOf(calendar, date)
    if (week < 0 || week >= calendar.weeks) continue
    marks.push(shapeMark(event, date, week))
  }
  return marks.sort((a, b) => a.week - b.week)
}

function shapeMark(event: AnyEvent, date: IsoDate, week: number): EventMark {
  const hypothetical = isHypothetical(event)
  const title = nameEvent(event.title, { own: isOwn(event), hypothetical })
  return {
    id: event.id,
    week,
    side: event.by,
    hypothetical,
    label: t('{label}: {text}', { label: formatDate(date), text: title }, 'date of an event, and its title'),
  }
}

/** `week of 7 Jul`, with the year where it is not that of the as-of date. */
export function nameWeek(timeline: Timeline, week: number): string {
  const start = timeline.starts[week]!
  const asOfYear = timeline.starts[timeline.asOf.week]!.slice(0, 4)
  return t('week of {date}', { date: start.startsWith(asOfYear) ? formatDayMonth(start) : formatDate(start) })
}

/** `July`, or `July 2026` where the as-of date lies in another year. */
export function formatMonthName(timeline: Timeline, week: number): string {
  const start = timeline.starts[week]!
  const asOf = timeline.starts[timeline.asOf.week]!
  const year = start.slice(0, 4)
  const month = nameMonth(start)
  return year === asOf.slice(0, 4) ? month : t('{month} {year}', { month, year }, 'month under an axis, and its year')
}
