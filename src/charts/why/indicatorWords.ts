// How the indicators are spoken of: values, shifts and thresholds, each with its unit. Pure words, no state.
import {
  formatBp,
  formatChange,
  formatCount,
  formatIndex,
  formatShare,
  formatWeeks,
  formatWhole,
} from '../../format/numbers'
import type { Dataset } from '../../model/dataset'
import { type Indicator, indicatorsOf } from '../../model/indicators'

const minus = '\u2212'

/** How one indicator's numbers are written. */
export interface IndicatorWords {
  /** What a shift counts: `points of supply`. */
  measure: string
  /** A value with its unit: `66%`, `3 weeks`, `never`, `+0.2 bp`. */
  value: (value: number) => string
  /** A shift without unit, as short as it can be: `−46`. */
  shift: (change: number) => string
  /** A shift with its unit: `−46 points of supply`. */
  shiftLong: (change: number) => string
  /** A value as short as it can be, its unit being said elsewhere: `66%`, `3`, `never`, `43 k`. */
  short: (value: number) => string
  /** A round value on an axis. */
  tick: (value: number) => string
  /** What a reader must know about the numbers, or nothing. */
  caveat: string | null
}

/** The words of an indicator. */
export function wordsOf(dataset: Dataset, { id, name }: Indicator): IndicatorWords {
  if (id === 'supply') return supplyWords
  if (id === 'first-stop') return stopWords(dataset.holdWeeks)
  if (id === 'vehicles') return vehicleWords
  if (id === 'peak') return peakWords
  return exposureWords(name.replace(/^Exposure of /, ''))
}

function withUnit(shift: (change: number) => string, unit: string): (change: number) => string {
  const one = unit.replace(/^(point|week|vehicle)s/, '$1')
  return (change) => {
    const text = shift(change)
    return text === '0' ? `no ${unit}` : `${text} ${/^[+\u2212]1$/.test(text) ? one : unit}`
  }
}

const inPoints = (change: number) => formatChange(change * 100)

const supplyWords: IndicatorWords = {
  measure: 'points of supply',
  value: (share) => formatShare(share),
  shift: inPoints,
  shiftLong: withUnit(inPoints, 'points of supply'),
  short: (share) => formatShare(share),
  tick: (share) => `${Math.round(share * 100)}%`,
  caveat: null,
}

/** One digit below 10, where it tells something. */
function shortChange(change: number): string {
  return formatChange(change, Math.abs(change) < 9.95 ? 1 : 0)
}

function stopWords(holdWeeks: number): IndicatorWords {
  const value = (weeks: number) => (weeks >= holdWeeks ? 'never' : formatWeeks(weeks))
  return {
    measure: 'weeks to the first line stop',
    value,
    shift: shortChange,
    shiftLong: withUnit(shortChange, 'weeks to the first line stop'),
    short: (weeks) => (weeks >= holdWeeks ? 'never' : formatWhole(weeks)),
    tick: (weeks) => (weeks === holdWeeks ? 'never' : String(weeks)),
    caveat: `“Never” counts as ${formatWeeks(holdWeeks)}, the length of the test.`,
  }
}

/** `+2.2 M`, `−276 k`, `+940`. */
function shortCount(change: number): string {
  const size = Math.abs(change)
  if (size < 0.5) return '0'
  const text =
    size >= 999_500
      ? formatCount(Math.max(size, 1e6))
      : size >= 9950
        ? `${Math.round(size / 1000)} k`
        : formatCount(size)
  return `${change < 0 ? minus : '+'}${text}`
}

const vehicleWords: IndicatorWords = {
  measure: 'vehicles at risk',
  value: (count) => (count < 0.5 ? 'no vehicles' : `${formatCount(count)} vehicles`),
  shift: shortCount,
  shiftLong: withUnit((change) => {
    const text = formatCount(Math.abs(change))
    return text === '0' ? text : `${change < 0 ? minus : '+'}${text}`
  }, 'vehicles at risk'),
  short: (count) => shortCount(count).replace('+', ''),
  tick: (count) => (count === 0 ? '0' : shortCount(count).slice(1)),
  caveat: null,
}

const peakWords: IndicatorWords = {
  measure: 'bp of inflation at its peak',
  value: (bp) => `${formatBp(bp)} bp`,
  shift: shortChange,
  shiftLong: withUnit(shortChange, 'bp of inflation at its peak'),
  short: (bp) => formatBp(bp),
  tick: (bp) => String(bp),
  caveat: null,
}

function exposureWords(maker: string): IndicatorWords {
  return {
    measure: `points of ${maker}’s exposure`,
    value: (index) => `${formatIndex(index)} of 100`,
    shift: shortChange,
    shiftLong: withUnit(shortChange, `points of ${maker}’s exposure`),
    short: formatIndex,
    tick: (index) => String(index),
    caveat: null,
  }
}

/** The name of an indicator inside a sentence: `supply getting through`, `exposure of GM`. */
export function nameInside({ name }: Indicator): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** The indicator of an id with its place in `indicatorsOf`; the first where the id is unknown. */
export function findIndicator(
  dataset: Dataset,
  id: string,
): { indicators: Indicator[]; indicator: Indicator; k: number } {
  const indicators = indicatorsOf(dataset)
  const k = Math.max(
    0,
    indicators.findIndex((one) => one.id === id),
  )
  return { indicators, indicator: indicators[k]!, k }
}
