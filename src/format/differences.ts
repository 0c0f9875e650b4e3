// What two numbers differ in: their difference as they are shown, each rounded once, so that a reader who subtracts finds
// the same. 24.6 and 56.4 are shown as 25 and 56, and differ by 31.

import { type Written, written } from '../texts/translate'
import { decimals, formatCount, formatFixed, formatInflationBare, formatPoints, formatUsd, roundTo } from './numbers'
import { inPoints } from './units'

type Kind = keyof typeof decimals

/** From here on thousands stand beside millions, and millions beside billions. */
const shortFrom: Partial<Record<Kind, number>> = { count: 999_950, usd: 999.5e6 }

/**
 * By how much `now` is above `base`, both as shown. Where one of them is written in millions, and what they differ in is
 * less than one, it is their own difference: a tenth of a million would hide, or make up, tens of thousands.
 */
export function differ(kind: Kind, now: number, base: number): number {
  const own = now - base
  const short = shortFrom[kind] ?? Number.POSITIVE_INFINITY
  const isHidden = Math.max(Math.abs(now), Math.abs(base)) >= short && Math.abs(own) < short
  if (isHidden) return own
  const [shown, shownBase] = [now, base].map((value) => roundTo(value, decimals[kind](value)))
  return roundTo(shown! - shownBase!, Math.max(0, digitsOf(kind, now, base)))
}

/** Decimals that a difference can have: those of the number that is shown with more. */
function digitsOf(kind: Kind, now: number, base: number): number {
  return Math.max(decimals[kind](now), decimals[kind](base))
}

/** What two numbers differ in: which way, and by how much with its unit and without a sign: up, `34 points`. */
export interface Difference {
  up: boolean
  size: Written
}

/** `−34 points`, or what is said where nothing differs. */
export function writeDifference(difference: Difference | null, none: string): Written {
  return difference ? written(`${difference.up ? '+' : '\u2212'}${difference.size}`) : written(none)
}

/** Of shares from 0 to 1; null where both are shown alike. */
export function differInPoints(now: number, base: number): Difference | null {
  const change = differ('percent', now * 100, base * 100)
  return change === 0 ? null : { up: change > 0, size: formatPoints(Math.abs(change) / 100) }
}

/** Of indexes: `31`, `0.4`; null where both are shown alike. */
export function differInIndex(now: number, base: number): Difference | null {
  const change = differ('index', now, base)
  // A large difference has no more digits than a large number.
  const digits = Math.min(digitsOf('index', now, base), decimals.index(change))
  return roundTo(change, digits) === 0 ? null : { up: change > 0, size: formatFixed(Math.abs(change), digits) }
}

/** Of inflation in basis points, in percentage points: `1.1 points`; null where both are shown alike. */
export function differInInflation(now: number, base: number): Difference | null {
  const change = differ('bp', now, base)
  return change === 0 ? null : { up: change > 0, size: inPoints(formatInflationBare(Math.abs(change))) }
}

/** `42,900`; null where both are shown alike. */
export function differInCount(now: number, base: number): Difference | null {
  return differInAmount(formatCount, differ('count', now, base))
}

/** `$2.3 bn`; null where both are shown alike. */
export function differInUsd(now: number, base: number): Difference | null {
  return differInAmount(formatUsd, differ('usd', now, base))
}

function differInAmount(write: (size: number) => Written, change: number): Difference | null {
  return Math.abs(change) < 0.5 ? null : { up: change > 0, size: write(Math.abs(change)) }
}
