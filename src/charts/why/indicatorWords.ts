// How the indicators are spoken of: values, shifts and thresholds, each with its unit. Pure words, no state.
import { differ } from '../../format/differences'
import { countsInMyriads } from '../../format/myriads'
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
import { t } from '../../texts/translate'

const minus = '\u2212'

/** How one indicator's numbers are written. */
export interface IndicatorWords {
  /** What a shift counts: `points of supply`. */
  measure: string
  /** A value with its unit: `66%`, `3 weeks`, `never`, `+0.2 bp`. */
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

/** What stands for the number of a shift in a plural: texts are rounded, so that a shift of 1.2 can be `+1`. */
function countOf(shift: string): number {
  return /^[+\u2212]1$/.test(shift) ? 1 : 2
}

const inPoints = (change: number) => formatChange(change * 100)

const supplyWords: IndicatorWords = {
  measure: t('points of supply'),
  value: (share) => formatShare(share),
  between: (share, base) => differ('percent', share * 100, base * 100) / 100,
  shift: inPoints,
  shiftLong: (points) => {
    const change = inPoints(points)
    if (change === '0') return t('no points of supply')
    return t('{count, plural, one {{change} point of supply} other {{change} points of supply}}', {
      count: countOf(change),
      change,
    })
  },
  short: (share) => formatShare(share),
  tick: (share) => formatShare(Math.round(share * 100) / 100),
  caveat: null,
}

/** One digit below 10, where it tells something. */
function shortChange(change: number): string {
  return formatChange(change, Math.abs(change) < 9.95 && !Number.isInteger(change) ? 1 : 0)
}

function stopWords(holdWeeks: number): IndicatorWords {
  const isNever = (weeks: number) => weeks >= holdWeeks
  return {
    measure: t('weeks to the first line stop'),
    value: (weeks) => (isNever(weeks) ? t('never') : formatWeeks(weeks)),
    between: (weeks, base) => differ('weeks', weeks, base),
    shift: shortChange,
    shiftLong: (weeks) => {
      const change = shortChange(weeks)
      if (change === '0') return t('no weeks to the first line stop')
      return t(
        '{count, plural, one {{change} week to the first line stop} other {{change} weeks to the first line stop}}',
        { count: countOf(change), change },
      )
    },
    short: (weeks) => (isNever(weeks) ? t('never') : formatWhole(weeks)),
    tick: (weeks) => (weeks === holdWeeks ? t('never') : String(weeks)),
    caveat: t('“Never” counts as {weeks}, the length of the test.', { weeks: formatWeeks(holdWeeks) }),
  }
}

/** `+2.2 M`, `−276 k`, `+940`; `+219万`, `−28万`. */
function shortCount(change: number): string {
  const size = Math.abs(change)
  if (size < 0.5) return '0'
  return `${change < 0 ? minus : '+'}${shortSize(size)}`
}

function shortSize(size: number): string {
  // Characters of ten thousands are as short as thousands are in English.
  if (countsInMyriads) return formatCount(size >= 9950 ? Math.round(size / 1000) * 1000 : size)
  if (size >= 999_500) return formatCount(Math.max(size, 1e6))
  return size >= 9950 ? `${Math.round(size / 1000)} k` : formatCount(size)
}

function vehiclesLong(vehicles: number): string {
  const size = formatCount(Math.abs(vehicles))
  if (size === '0') return t('no vehicles at risk')
  const change = `${vehicles < 0 ? minus : '+'}${size}`
  return t('{count, plural, one {{change} vehicle at risk} other {{change} vehicles at risk}}', {
    count: countOf(change),
    change,
  })
}

const vehicleWords: IndicatorWords = {
  measure: t('vehicles at risk'),
  value: (count) => (count < 0.5 ? t('no vehicles') : t('{count} vehicles', { count: formatCount(count) })),
  between: (count, base) => differ('count', count, base),
  shift: shortCount,
  shiftLong: vehiclesLong,
  short: (count) => shortCount(count).replace('+', ''),
  tick: (count) => (count === 0 ? '0' : shortCount(count).slice(1)),
  caveat: null,
}

const peakWords: IndicatorWords = {
  measure: t('bp of inflation at its peak'),
  value: (bp) => t('{bp} bp', { bp: formatBp(bp) }),
  between: (bp, base) => differ('bp', bp, base),
  shift: shortChange,
  shiftLong: (bp) => {
    const change = shortChange(bp)
    return change === '0' ? t('no bp of inflation at its peak') : t('{change} bp of inflation at its peak', { change })
  },
  short: (bp) => formatBp(bp),
  tick: (bp) => String(bp),
  caveat: null,
}

function exposureWords(maker: string): IndicatorWords {
  return {
    measure: t('points of {maker}’s exposure', { maker }),
    value: (index) => t('{index} of 100', { index: formatIndex(index) }),
    between: (index, base) => differ('index', index, base),
    shift: shortChange,
    shiftLong: (points) => {
      const change = shortChange(points)
      if (change === '0') return t('no points of {maker}’s exposure', { maker })
      return t(
        '{count, plural, one {{change} point of {maker}’s exposure} other {{change} points of {maker}’s exposure}}',
        { count: countOf(change), change, maker },
      )
    },
    short: formatIndex,
    tick: (index) => String(index),
    caveat: null,
  }
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
