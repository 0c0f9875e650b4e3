// How figures and their formulas write numbers. The forms of headline figures equal those of ui/numbers, held together by a test.

const minus = '\u2212'

function fixed(value: number, digits: number): string {
  return new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
}

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

/** 0.664 as `66%`; a share that is nearly but not wholly 0 or 1 keeps a digit more. */
export function writeShare(share: number): string {
  const rounded = Math.round(share * 100)
  const edge = (rounded === 0 || rounded === 100) && Math.abs(share - rounded / 100) > 0.0005
  return `${fixed(share * 100, edge ? 1 : 0)}%`
}

/** 0.03684 as `3.684%`: a share of the dataset without loss. */
export function writePercent(share: number): string {
  return `${writeFactor(share * 100)}%`
}

/** A count in three digits that matter: 42,897 as `42,900`. */
export function writeCount(count: number): string {
  if (count >= 1e6) return `${fixed(count / 1e6, count >= 1e7 ? 0 : 1)} M`
  const step = count >= 1e4 ? 100 : count >= 1000 ? 10 : 1
  return fixed(Math.round(count / step) * step, 0)
}

/** U.S. dollars in millions or billions: `$2.3 bn`. */
export function writeUsd(usd: number): string {
  if (usd >= 1e9) return `$${fixed(usd / 1e9, usd >= 1e10 ? 0 : 1)} bn`
  if (usd >= 1e6) return `$${fixed(usd / 1e6, 0)} M`
  return `$${fixed(usd, 0)}`
}

/** Basis points with a sign and their unit: `+0.2 bp`. */
export function writeBp(bp: number): string {
  const text = fixed(Math.abs(bp), Math.abs(bp) >= 99.95 ? 0 : 1)
  if (Number(text.replaceAll(',', '')) === 0) return '0 bp'
  return `${bp > 0 ? '+' : minus}${text} bp`
}

/** An index from 0 to 100: whole, with one digit below 10. */
export function writeIndex(index: number): string {
  return fixed(index, index > 0 && index < 9.95 ? 1 : 0)
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

/** `9 Jun 2025` */
export function writeDate(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  const month = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' }).format(day)
  return `${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`
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
