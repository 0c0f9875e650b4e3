// Where the timeline has its ticks, and what stands at them: so many as can be read side by side on a phone.
import { dayNumber } from '../../model/calendar'

export interface Tick {
  /** The first day of a month. */
  date: string
  /** What stands at it: years and Julys are written out. */
  label: 'year' | 'month' | 'none'
}

/** With more on a narrow track, labels would run into each other. */
const mostTicks = 9

/** Days at the end of the track in which a label would hang over its edge. */
const edgeDays = 28

/** Months from one tick to the next: quarters first, which thin out as the calendar gets longer. */
const spacings = [3, 6, 12, 24, 60, 120]

/** The ticks of a stretch of time, as close as they can be read. */
export function ticksOf(start: string, end: string): Tick[] {
  return spacings.map((months) => ticksEvery(months, start, end)).find((ticks) => ticks.length <= mostTicks) ?? []
}

/** First days of months, counted in so many months from a year that all spacings share. */
function ticksEvery(months: number, start: string, end: string): Tick[] {
  const ticks: Tick[] = []
  const last = monthOf(end)
  for (let month = Math.ceil(monthOf(start) / months) * months; month <= last; month += months) {
    const date = firstDay(month)
    if (date >= start && dayNumber(date) < dayNumber(end) - edgeDays) ticks.push({ date, label: labelOf(month) })
  }
  return ticks
}

function labelOf(month: number): Tick['label'] {
  if (month % 12 === 0) return 'year'
  return month % 12 === 6 ? 'month' : 'none'
}

/** Months from the start of year 0. */
function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

function firstDay(month: number): string {
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1]
  return `${String(year).padStart(4, '0')}-${String(inYear).padStart(2, '0')}-01`
}
