// What a person chooses: a date to look from, and departures from the dataset (section 2).
import type { AddedEvent, IsoDate, ParameterId } from './dataset'
import type { Measures } from './measures'

/** How licenses go from the as-of date on: as the events have it, as they are known on that date, or all in the stress state (section 3). */
export const outlooks = ['path', 'held', 'stress'] as const

export type Outlook = (typeof outlooks)[number]

export interface Scenario {
  /** The date from which "now" and "ahead" are counted; lies in the calendar. */
  asOf: IsoDate
  /** Weeks that count as ahead, a whole number of 1 or more; absent is the dataset's. */
  horizonWeeks?: number
  /** Events switched on or off; absent is the dataset's default. */
  events?: Record<string, boolean>
  /** Moved dates of hypothetical events. */
  dates?: Record<string, IsoDate>
  /** License state by lane, from the week of `asOf`. */
  overrides?: Record<string, string>
  /** Parameter values set by hand. */
  parameters?: Partial<Record<ParameterId, number>>
  /** Events of the reader's own, after those of the dataset. */
  added?: AddedEvent[]
  /** What the makers themselves do. */
  measures?: Measures
  /** The outlook under which what lies ahead is read; absent: the path. A way of looking: it changes no run, and is no part of a file. */
  outlook?: Outlook
}
