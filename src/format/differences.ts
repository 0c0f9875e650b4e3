// What two numbers differ in: their difference as they are shown, each rounded once, so that a reader who subtracts finds
// the same. 24.6 and 56.4 are shown as 25 and 56, and differ by 31.
import { decimals, formatChange, formatCount, formatPoints, formatUsd, roundTo } from './numbers'

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

/** `−34 points`; of shares from 0 to 1. */
export function differInPoints(now: number, base: number): string {
  return formatPoints(differ('percent', now * 100, base * 100) / 100)
}

/** `+31`, `−0.4`; `0` where both are shown alike. */
export function differInDigits(kind: 'bp' | 'index', now: number, base: number): string {
  const change = differ(kind, now, base)
  // A large difference has no more digits than a large number.
  return formatChange(change, Math.min(digitsOf(kind, now, base), decimals[kind](change)))
}

/** `+42,900`; `0` where both are shown alike. */
export function differInCount(now: number, base: number): string {
  return withSign(formatCount, differ('count', now, base))
}

/** `−$2.3 bn`; `0` where both are shown alike. */
export function differInUsd(now: number, base: number): string {
  return withSign(formatUsd, differ('usd', now, base))
}

function withSign(write: (size: number) => string, change: number): string {
  if (Math.abs(change) < 0.5) return '0'
  return `${change > 0 ? '+' : '\u2212'}${write(Math.abs(change))}`
}
