// How a metric is spoken of: its names, and how its values and shifts are written. Charts are given these words.

import type { Written } from '../texts/translate'
export interface MetricWords {
  /** `supply`, `line-stop`, `exposure/ford` */
  id: string
  /** `Supply getting through` */
  name: Written
  /** The same inside a sentence: `supply getting through`. */
  nameInside: Written
  /** Whether more is worse. */
  moreIsWorse: boolean
  /** What a shift counts: `points of supply`. */
  measure: Written
  /** A value with its unit: `66%`, `3 weeks`, `never`, `+1.1 points`. */
  value: (value: number) => Written
  /** By how much one value is above another, both as they are shown: what `shift` and `shiftLong` are to be given. */
  between: (value: number, base: number) => number
  /** A shift without unit, as short as it can be: `−46`. */
  shift: (change: number) => Written
  /** A shift with its unit: `−46 points of supply`. */
  shiftLong: (change: number) => Written
  /** A value as short as it can be, its unit being said elsewhere: `66%`, `3`, `never`, `43 k`. */
  short: (value: number) => Written
  /** A round value on an axis. */
  tick: (value: number) => Written
  /** The value that stands for “never”, which has a place of its own on an axis; null where there is none. */
  never: number | null
  /** What a reader must know about the numbers, or nothing. */
  caveat: Written | null
}
