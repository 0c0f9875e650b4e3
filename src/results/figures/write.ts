// How formulas and inputs write numbers: with more digits than headline figures, so that a reader can do the sum again.
import { formatBp } from '../../format/numbers'

const minus = '\u2212'

/** A number for a formula, with at most `digits` decimals: 0.2910 as `0.291`. */
export function writeNumber(value: number, digits = 4): string {
  const text = new Intl.NumberFormat('en-US', { maximumFractionDigits: digits }).format(Math.abs(value))
  return value < 0 && text !== '0' ? `${minus}${text}` : text
}

/** A number with at least four digits that matter, for factors that may be tiny. */
export function writeFactor(value: number): string {
  const text = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 5 }).format(Math.abs(value))
  return value < 0 && text !== '0' ? `${minus}${text}` : text
}

/** 0.03684 as `3.684%`: a share of the dataset without loss. */
export function writePercent(share: number): string {
  return `${writeFactor(share * 100)}%`
}

/** Basis points with a sign and their unit: `+0.2 bp`. */
export function writeBp(bp: number): string {
  return `${formatBp(bp)} bp`
}

/** `1 week`, `3 weeks`, `5.28 weeks`. */
export function writeWeeks(weeks: number): string {
  return `${writeNumber(weeks, 2)} ${weeks === 1 ? 'week' : 'weeks'}`
}

/** A line stop `weeks` from now; null is never in the `holdWeeks` that are looked at. */
export function writeStop(weeks: number | null, holdWeeks: number): string {
  if (weeks === null) return `none within ${holdWeeks} weeks`
  return weeks === 0 ? 'already this week' : writeWeeks(weeks)
}

/** A number in a unit of the dataset's parameters. */
export function writeInUnit(value: number, unit: string): string {
  switch (unit) {
    case 'share':
      return writePercent(value)
    case 'weeks':
      return writeWeeks(value)
    case 'USD':
      return `$${writeFactor(value)}`
    case 'USD/kg':
      return `$${writeFactor(value)} per kg`
    case 'ratio':
      return writeFactor(value)
    case 'share/week':
      return `${writeFactor(value)} a week`
    case 'weeks/week':
      return `${writeFactor(value)} weeks a week`
    default:
      return `${writeFactor(value)} ${unit}`
  }
}

/** `Ford`, `Ford and GM`, `Ford, GM and Stellantis`. */
export function writeList(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
