// Ranges of our assumptions in words: `54 to 74%`, `0 to never`; and whether a central case lies off their middle.

import { language } from '../texts/catalog'
import { t } from '../texts/translate'
import { formatBp, formatCount, formatIndex, formatShare, formatUsd, formatWhole } from './numbers'
import { lowerFirst } from './sentences'

/** What a range is written from: its ends and its middle, null for never. */
interface Percentiles {
  p10: number | null
  p50: number | null
  p90: number | null
}

/** Kinds of figures that have a range, each written in its own way. */
export type RangeKind = 'share' | 'weeks' | 'count' | 'usd' | 'bp' | 'index'

const formats: Record<RangeKind, (value: number) => string> = {
  share: formatShare,
  weeks: (weeks) => (weeks < 0.5 ? t('now') : formatWhole(weeks)),
  count: formatCount,
  usd: formatUsd,
  bp: formatBp,
  index: formatIndex,
}

/** One value of a kind; null, which only line stops know, is `never`. */
export function formatOf(kind: RangeKind, value: number | null): string {
  return value === null ? t('never') : formats[kind](value)
}

/** P10 to P90 as one phrase; a unit, sign or currency that both share stands once: `3.9 to 5.2 M`, `$2.1 to 12 bn`. */
export function formatRange(kind: RangeKind, { p10, p90 }: Percentiles): string {
  const low = formatOf(kind, p10)
  const high = formatOf(kind, p90)
  if (low === high) return kind === 'weeks' ? low : t('{value} throughout', { value: low })
  // Chinese says the unit at both ends.
  if (language !== 'en') return t('{low} to {high}', { low, high })
  const [lowNumber, lowUnit] = splitUnit(low)
  const [highNumber, highUnit] = splitUnit(high)
  const bare = highNumber.replace('$', '')
  const start = lowUnit === highUnit || p10 === 0 ? lowNumber : low
  const end = kind === 'usd' && low.startsWith('$') ? bare : highNumber
  return t('{low} to {high}', { low: start, high: `${end}${highUnit}` })
}

/** The same with its unit, where its numbers alone have none: `+4 to +12 bp`, `2 to 5 weeks`, `2 to never`. */
export function formatRangeInUnit(kind: RangeKind, range: Percentiles): string {
  const text = formatRange(kind, range)
  const high = formatOf(kind, range.p90)
  // After a word no unit can follow.
  if (kind === 'bp') return formatOf(kind, range.p10) === high ? text : t('{range} bp', { range: text })
  if (kind !== 'weeks' || range.p90 === null || range.p90 < 0.5) return text
  return t(high === formatWhole(1) ? '{range} week' : '{range} weeks', { range: text })
}

function splitUnit(text: string): [string, string] {
  const match = /^(.*?\d)(%| M| bn)$/.exec(text)
  return match ? [match[1]!, match[2]!] : [text, '']
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
export function explainOffMiddle(kind: RangeKind, central: number | null, range: Percentiles): string | null {
  const side = offMiddle(kind, central, range)
  return side ? t('The central case is not the middle of the draws: {reason}', { reason: reasonOf(kind, side) }) : null
}

function reasonOf(kind: RangeKind, side: OffMiddle): string {
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
export function nameRange(drawn: Drawn): string {
  return drawn.keeping.ignored
    ? t(
        'Range of our assumptions, P10 to P90 of {draws} draws; only {kept} of {tried} draws are in keeping with the record, so that it is left aside',
        countsOf(drawn),
      )
    : t('Range of our assumptions, in keeping with the record: P10 to P90 of {draws} of {tried} draws', countsOf(drawn))
}

/** The same after other words: `range of our assumptions, …`. */
export function nameRangeInside(drawn: Drawn): string {
  return lowerFirst(nameRange(drawn))
}

function countsOf({ draws, keeping: { tried, kept } }: Drawn) {
  return { draws: formatWhole(draws), tried: formatWhole(tried), kept: formatWhole(kept) }
}
