// Where the timeline has its ticks, and what stands at them: months as far as they can be told apart, named so that they can be read.
import { dayNumber } from '../../model/calendar'

export interface Tick {
  /** The first day of a month. */
  date: string
  /** What stands at it. */
  label: 'year' | 'month' | 'none'
}

/** With more on a narrow track, labels would run into each other. */
const mostLabels = 9

/** With more, ticks without a label are a gray line. */
const mostTicks = 60

/** The share at the end of the track in which a label would hang over its edge. */
const edgeShare = 0.06

/** Months from one label to the next, which thin out as the stretch gets longer. */
const spacings = [1, 3, 6, 12, 24, 60, 120]

/** The ticks of a stretch of time: one a month, or at labels alone where months are too many. */
export function ticksOf(start: string, end: string): Tick[] {
  const months = monthsIn(start, end)
  const spacing = spacings.find((every) => countOf(months, every) <= mostLabels) ?? spacings.at(-1)!
  const edge = dayNumber(end) - (dayNumber(end) - dayNumber(start)) * edgeShare
  const ticks = months.map((month): Tick => {
    const date = firstDay(month)
    const named = month % spacing === 0 && dayNumber(date) <= edge
    return { date, label: !named ? 'none' : month % 12 === 0 ? 'year' : 'month' }
  })
  return ticks.length <= mostTicks ? ticks : ticks.filter(({ label }) => label !== 'none')
}

function countOf(months: readonly number[], every: number): number {
  return months.filter((month) => month % every === 0).length
}

/** The months whose first day lies in a stretch of time. */
function monthsIn(start: string, end: string): number[] {
  const months: number[] = []
  for (let month = monthOf(start); month <= monthOf(end); month++) if (firstDay(month) >= start) months.push(month)
  return months
}

/** Months from the start of year 0. */
function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

function firstDay(month: number): string {
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1]
  return `${String(year).padStart(4, '0')}-${String(inYear).padStart(2, '0')}-01`
}
