// How a metric is spoken of: its names, and how its values and shifts are written. Charts are given these words.

export interface MetricWords {
  /** `supply`, `line-stop`, `exposure/ford` */
  id: string
  /** `Supply getting through` */
  name: string
  /** The same inside a sentence: `supply getting through`. */
  nameInside: string
  /** Whether more is worse. */
  moreIsWorse: boolean
  /** What a shift counts: `points of supply`. */
  measure: string
  /** A value with its unit: `66%`, `3 weeks`, `never`, `+1.1 points`. */
  value: (value: number) => string
  /** By how much one value is above another, both as they are shown: what `shift` and `shiftLong` are to be given. */
  between: (value: number, base: number) => number
  /** A shift without unit, as short as it can be: `−46`. */
  shift: (change: number) => string
  /** A shift with its unit: `−46 points of supply`. */
  shiftLong: (change: number) => string
  /** A value as short as it can be, its unit being said elsewhere: `66%`, `3`, `never`, `43 k`. */
  short: (value: number) => string
  /** A round value on an axis. */
  tick: (value: number) => string
  /** The value that stands for “never”, which has a place of its own on an axis; null where there is none. */
  never: number | null
  /** What a reader must know about the numbers, or nothing. */
  caveat: string | null
}
