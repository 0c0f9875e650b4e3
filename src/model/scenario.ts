// What a person chooses: a date to look from, and departures from the dataset (section 2).
import type { IsoDate, ParameterId } from './dataset'
import type { Measures } from './measures'

export interface Scenario {
  /** The date from which "now" and "from here on" are counted; lies in the calendar. */
  asOf: IsoDate
  /** Events switched on or off; absent is the dataset's default. */
  events?: Record<string, boolean>
  /** Moved dates of hypothetical events. */
  dates?: Record<string, IsoDate>
  /** License state by lane, from the week of `asOf`. */
  overrides?: Record<string, string>
  /** Parameter values set by hand. */
  parameters?: Partial<Record<ParameterId, number>>
  /** What the makers themselves do. */
  measures?: Measures
}
