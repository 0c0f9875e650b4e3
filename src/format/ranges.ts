// Ranges of our assumptions in words: `54 to 74%`, `from 2 weeks on, or none`; and whether a central case lies off their middle.

import { language } from '../texts/catalog'
import { t, type Written } from '../texts/translate'
import { writeIndex, writeInflation } from './exact'
import {
  countParts,
  formatCount,
  formatFixed,
  formatIndex,
  formatInflation,
  formatWeeks,
  formatWhole,
  type NumberParts,
  shareParts,
  usdParts,
  writeWhole,
} from './numbers'
import { lowerFirst } from './sentences'
import { inPoints } from './units'

/** What a range is written from: its ends and its middle, null for never. */
interface Percentiles {
  p10: number | null
  p50: number | null
  p90: number | null
}

/** Kinds of figures that have a range, each written in its own way. */
export type RangeKind = 'share' | 'weeks' | 'count' | 'usd' | 'bp' | 'index'

const parts: Record<RangeKind, (value: number) => NumberParts> = {
  share: (share) => shareParts(share),
  weeks: (weeks) => ({ digits: weeks < 0.5 ? t('now') : formatWhole(weeks) }),
  count: countParts,
  usd: usdParts,
  bp: (bp) => ({ digits: formatInflation(bp) }),
  index: (index) => ({ digits: formatIndex(index) }),
}

function partsOf(kind: RangeKind, value: number | null): NumberParts {
  return value === null ? { digits: t('never') } : parts[kind](value)
}

/** One value of a kind; null, which only line stops know, is `never`. */
export function formatOf(kind: RangeKind, value: number | null): Written {
  return writeWhole(partsOf(kind, value))
}

/** P10 to P90 as one phrase; a unit, sign or currency that both share stands once: `3.9 to 5.2 M`, `$2.1 to 12 bn`. */
export function formatRange(kind: RangeKind, range: Percentiles): Written {
  if (kind === 'weeks') return formatStops(range)
  const { p10, p90 } = range
  const highParts = partsOf(kind, p90)
  const lowParts = kind === 'count' ? countBelow(p10, p90) : partsOf(kind, p10)
  const [low, high] = [writeWhole(lowParts), writeWhole(highParts)]
  if (low === high) return t('{value} throughout', { value: low })
  // Chinese says the unit at both ends.
  if (language !== 'en') return t('{low} to {high}', { low, high })
  const sharesUnit = lowParts.behind === highParts.behind || p10 === 0
  return t('{low} to {high}', {
    low: sharesUnit ? writeWhole({ ...lowParts, behind: '' }) : low,
    high: lowParts.before === highParts.before ? writeWhole({ ...highParts, before: '' }) : high,
  })
}

/** One value of a kind with its unit: `66%`, `3 weeks`, `42,900 vehicles`, `+1.1 points`; null is `never`. */
export function formatInUnit(kind: RangeKind, value: number | null): Written {
  if (value === null) return t('never')
  switch (kind) {
    case 'weeks':
      return value < 0.5 ? t('now') : formatWeeks(value)
    case 'count':
      return inVehicles(value, formatCount(value))
    case 'bp':
      return writeInflation(value)
    case 'index':
      return writeIndex(value)
    default:
      return formatOf(kind, value)
  }
}

/** P10 to P90 with their unit: `54 to 74%`, `2 to 5 weeks`, `0.9 to 1.7 M vehicles`, `+0.4 to +1.5 points`. */
export function formatRangeInUnit(kind: RangeKind, range: Percentiles): Written {
  const high = range.p90 ?? 0
  if (kind !== 'weeks' && formatOf(kind, range.p10) === formatOf(kind, high)) {
    return t('{value} throughout', { value: formatInUnit(kind, high) })
  }
  const text = formatRange(kind, range)
  switch (kind) {
    case 'count':
      return inVehicles(high, text)
    case 'bp':
      return inPoints(text)
    case 'index':
      return t('{index} of 100', { index: text })
    default:
      return text
  }
}

/** Weeks to a line stop: now and never are no ends of a range, so that what is not a number of weeks is said in words. */
function formatStops({ p10, p90 }: Percentiles): Written {
  if (p10 === null) return t('none in 9 of 10 draws or more')
  if (p90 === null) {
    return p10 < 0.5 ? t('from now on, or none') : t('from {weeks} on, or none', { weeks: formatWeeks(p10) })
  }
  const [low, high] = [formatWhole(p10), formatWhole(p90)]
  if (p90 < 0.5) return t('stopped in 9 of 10 draws or more')
  if (low === high) return formatWeeks(p90)
  return t('{count, plural, one {{low} to {high} week} other {{low} to {high} weeks}}', {
    count: Math.round(p90),
    low,
    high,
  })
}

function inVehicles(count: number, amount: string): Written {
  return t('{count, plural, one {{vehicles} vehicle} other {{vehicles} vehicles}}', {
    count: Math.round(count),
    vehicles: amount,
  })
}

/** A count that stands before another: in millions beside millions, unless too little would be left of it. */
function countBelow(count: number | null, other: number | null): NumberParts {
  const inMillions =
    language === 'en' && (other ?? 0) >= 999_950 && count !== null && count >= 95_000 && count < 999_950
  return inMillions ? { digits: formatFixed(count / 1e6, 1), behind: ' M' } : partsOf('count', count)
}

/** Where a central case stands that is far from the middle of the draws. */
type OffMiddle = 'below' | 'above'

/**
 * Whether the central case lies outside P10 to P90, or more than halfway from the median to one of them. Never counts as
 * later than any week; a difference that does not show in print is none.
 */
export function offMiddle(kind: RangeKind, central: number | null, range: Percentiles): OffMiddle | null {
  if (formatOf(kind, central) === formatOf(kind, range.p50)) return null
  const [at, low, middle, high] = [central, range.p10, range.p50, range.p90].map((value) => value ?? Infinity)
  if (at === undefined || low === undefined || middle === undefined || high === undefined) return null
  if (at < middle) return middle === Infinity || middle - at > 0.5 * (middle - low) ? 'below' : null
  return at === Infinity || at - middle > 0.5 * (high - middle) ? 'above' : null
}

/** Why the central case is not the middle of the draws, in a sentence without its values; null where it is near enough. */
export function explainOffMiddle(kind: RangeKind, central: number | null, range: Percentiles): Written | null {
  const side = offMiddle(kind, central, range)
  return side ? t('The central case is not the middle of the draws: {reason}', { reason: reasonOf(kind, side) }) : null
}

function reasonOf(kind: RangeKind, side: OffMiddle): Written {
  if (kind === 'weeks' && side === 'above') {
    return t('the scarcest part stops a line, so that any one low stock brings the stop forward.')
  }
  if ((kind === 'count' || kind === 'usd') && side === 'below') {
    return t(
      'losses cannot fall below none, and the scarcest part sets the output, so that shortages do not average out.',
    )
  }
  return side === 'below'
    ? t(
        'more than half of the draws come out higher, as assumptions reach further from their central value to one side than to the other.',
      )
    : t(
        'more than half of the draws come out lower, as assumptions reach further from their central value to one side than to the other.',
      )
}

/** Of which draws ranges are made. */
interface Drawn {
  draws: number
  keeping: { tried: number; kept: number; ignored: boolean }
}

/** `Range of our assumptions, in keeping with the record: P10 to P90 of 500 of 2,194 draws`. */
export function nameRange(drawn: Drawn): Written {
  return drawn.keeping.ignored
    ? t(
        'Range of our assumptions, P10 to P90 of {draws} draws; only {kept} of {tried} draws are in keeping with the record, so that it is left aside',
        countsOf(drawn),
      )
    : t('Range of our assumptions, in keeping with the record: P10 to P90 of {draws} of {tried} draws', countsOf(drawn))
}

/** The same after other words: `range of our assumptions, …`. */
export function nameRangeInside(drawn: Drawn): Written {
  return lowerFirst(nameRange(drawn))
}

function countsOf({ draws, keeping: { tried, kept } }: Drawn) {
  return { draws: formatWhole(draws), tried: formatWhole(tried), kept: formatWhole(kept) }
}
