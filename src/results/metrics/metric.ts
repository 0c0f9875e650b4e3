// What a metric is: one figure by which states, events and makers are told and compared, with all that is asked of it.
import { type Difference, writeDifference } from '../../format/differences'
import type { MetricWords } from '../../format/metricWords'
import { formatChange } from '../../format/numbers'
import type { RangeKind } from '../../format/ranges'
import type { Outcome } from '../../model/outcome'
import type { Percentiles } from '../../model/percentiles'
import type { Ranges } from '../../model/summary'
import { t, type Written } from '../../texts/translate'

/** How a metric's value stands against another: in words, and where it moved, which way and by how much. */
export interface Change {
  /** `−34 points`, `2 weeks sooner`, `no change` */
  text: Written
  /** Null where nothing moved that shows, and where it is no more or less of the same: a stop that was none. */
  moved: Difference | null
}

export interface Metric {
  /** Also the id of the figure that says where it comes from: `supply`, `line-stop`, `exposure/ford`. */
  id: string
  /** Id of the maker, where it is of one. */
  maker: string | null
  name: Written
  /** The name above plain numbers, with their unit: `First line stop, weeks`. */
  plainName: Written
  moreIsWorse: boolean
  /** Whether it is of what lies ahead, in an outlook over a horizon; the others stand on the as-of date. */
  liesAhead: boolean
  /** How its numbers are written in a range. */
  kind: RangeKind
  /** Id of the unit of its values: share (0 to 1), weeks, vehicles, U.S. dollars, bp, 0 to 100. */
  unit: string
  /** Null where no line stops. */
  valueIn: (outcome: Outcome) => number | null
  rangeIn: (ranges: Ranges) => Percentiles | null
  /** The number with its unit. */
  write: (value: number | null) => Written
  change: (now: number | null, base: number | null) => Change
  /** What stands beside it: who, where the figure is of some makers; that it is still rising, where the horizon ends. */
  detailIn: (outcome: Outcome) => Written | null
}

/** A metric by which states, events and assumptions are compared: one of the model's indicators. */
export interface ComparedMetric extends Metric, MetricWords {
  threshold: ThresholdKind
  asked: AskedUnit
  /** What an event adds, from the text of the change: `−46 points of supply`. */
  effect: (change: string) => Written
  /** The direction in which it went: up and down, or later and sooner. */
  direction: (direction: Direction) => Written
}

export const directions = ['up', 'down', 'unchanged'] as const
export type Direction = (typeof directions)[number]

/** How a threshold of a metric reads, its unit on the page, and sensible ones to begin with. */
export interface ThresholdKind {
  /** Before the field: `A line stop within`. */
  label: Written
  /** What is understood beside plain numbers, as `readNumber` knows it. */
  unit: string
  /** After the field. */
  unitText: Written
  /** What an arrow key adds, in the unit that is typed. */
  step: number
  max: number
  /** How many of what is kept make one of what is typed: basis points are kept, and points typed. */
  size: number
  /** The metric's value of what stands in the field. */
  toValue: (threshold: number) => number
  /** The threshold in words: `a line stop within 4 weeks`. */
  phrase: (threshold: number) => Written
  /** Round thresholds, mildest first. */
  ladder: readonly number[]
}

/** How a number is asked for: the unit in which it is typed, and how many of the metric's own make one of it. */
export interface AskedUnit {
  /** As `readNumber` knows it. */
  unit: string
  name: Written
  size: number
  /** Least and most that can be, in the unit that is typed. */
  least: number
  most: number
  /** A value of the metric as it is answered, where no weeks to a stop are a number too. */
  write: (value: number) => Written
}

/** A change that is more or less of the same. */
export function changeBy(moved: Difference | null): Change {
  return { text: writeDifference(moved, t('no change')), moved }
}

export function upOrDown(direction: Direction): Written {
  return t('{direction, select, up {up} down {down} other {unchanged}}', { direction })
}

/** A shift with its sign, with one digit below 10 where that tells something. */
export function shortChange(change: number): Written {
  return formatChange(change, Math.abs(change) < 9.95 && !Number.isInteger(change) ? 1 : 0)
}

export const same = (value: number) => value
