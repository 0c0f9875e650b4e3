// Which stretch of the calendar the timeline shows: what happens, with room around it, rather than years without events.
import { useState } from 'react'
import { addDays, calendarEnd, dayNumber } from '../../model/calendar'
import type { Calendar, IsoDate } from '../../model/dataset'
import { useChoiceHistory } from '../../state/useScenarioStore'

/** First and last day. */
export interface Span {
  start: IsoDate
  end: IsoDate
}

/** Days before the first date, and after the last, that can be pressed or dragged to. */
const roomDays = 28

/**
 * From the month of the first date to the end of the quarter of the last, with some room, and never off the calendar. By
 * quarters, so that it holds still while dates go to and fro within one.
 */
export function spanOf(calendar: Calendar, dates: readonly IsoDate[]): Span {
  const sorted = [...dates].sort()
  const [first = calendar.start, last = calendar.start] = [sorted[0], sorted.at(-1)]
  const start = `${addDays(first, -roomDays).slice(0, 7)}-01`
  const end = quarterEnd(addDays(last, roomDays))
  const calendarLast = calendarEnd(calendar)
  return { start: start < calendar.start ? calendar.start : start, end: end > calendarLast ? calendarLast : end }
}

function quarterEnd(date: IsoDate): IsoDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  const next = Math.floor((month - 1) / 3) * 3 + 4
  return addDays(next > 12 ? `${year + 1}-01-01` : `${date.slice(0, 4)}-${String(next).padStart(2, '0')}-01`, -1)
}

/** Days of a span, both ends included. */
export function daysOf({ start, end }: Span): number {
  return dayNumber(end) - dayNumber(start) + 1
}

/** Where a date lies in a span, as a share of its length; below 0 or above 1 where it lies outside. */
export function placeIn(span: Span, date: IsoDate): number {
  return (dayNumber(date) - dayNumber(span.start)) / daysOf(span)
}

/** The span, which stands still while something is dragged, played or typed: it must not run away under the hand. */
export function useStillSpan(span: Span): Span {
  const moving = useChoiceHistory(({ gesture }) => gesture !== null)
  const [still, setStill] = useState(span)
  const differs = still.start !== span.start || still.end !== span.end
  if (!moving && differs) setStill(span)
  return still
}
