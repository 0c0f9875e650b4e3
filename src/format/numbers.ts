// How numbers are written: one form for each kind of figure, in the language of the page.
import { t, type Written, written } from '../texts/translate'
import { countInMyriads, countsInMyriads, usdInMyriads } from './myriads'
import { numberFormat } from './numberFormat'

const minus = '\u2212'
const whole = numberFormat({ maximumFractionDigits: 0 })

/**
 * Decimals to which each kind of number is rounded, by its size; below 0 it is rounded to tens, hundreds and so on.
 * Whatever writes such a number, or what two of them differ in, rounds by these.
 */
export const decimals = {
  /** Percent; nearly but not wholly 0 or 100 keeps a digit more. */
  percent(percent: number): number {
    const whole = Number(percent.toFixed(0))
    return (whole === 0 || whole === 100) && Math.abs(percent - whole) > 0.05 ? 1 : 0
  },
  /** Basis points, which are told in percentage points: to a tenth of a point, and to a hundredth where there is less. */
  bp: (bp: number): number => (Math.abs(bp) >= 9.5 ? -1 : 0),
  index: (index: number): number => (Math.abs(index) >= 0.05 && Math.abs(index) < 9.95 ? 1 : 0),
  weeks: (): number => 0,
  count(count: number): number {
    const size = Math.abs(count)
    if (size >= 999_950) return countsInMyriads ? 2 - Math.floor(Math.log10(size)) : size >= 9.95e6 ? -6 : -5
    if (countsInMyriads && size >= 9995) return -2
    return size >= 1e4 ? -2 : size >= 1000 ? -1 : 0
  },
  usd(usd: number): number {
    const size = Math.abs(usd)
    if (size >= 9.95e9) return -9
    return size >= 999.5e6 ? -8 : size >= 999_999.5 ? -6 : 0
  },
} as const

/** A number rounded to so many decimals, halves away from 0. */
export function roundTo(value: number, digits: number): number {
  if (digits >= 0) return Number(value.toFixed(digits))
  const step = 10 ** -digits
  return Math.sign(value) * Math.round(Math.abs(value) / step) * step
}

/** A number in its parts, of which two beside each other may share some: `$`, `2.3`, ` bn`. */
export interface NumberParts {
  before?: string
  digits: Written
  behind?: string
}

/** A number of which no part is said elsewhere. */
export function writeWhole({ before = '', digits, behind = '' }: NumberParts): Written {
  return before === '' && behind === '' ? digits : written(`${before}${digits}${behind}`)
}

function signed(text: Written, value: number): Written {
  return value > 0 ? written(`+${text}`) : value < 0 ? written(`${minus}${text}`) : text
}

/** Whether a number is 0 as it is shown with so many decimals. */
function isNone(value: number, digits: number): boolean {
  return roundTo(Math.abs(value), digits) === 0
}

/** With exactly so many decimals; nothing that rounds to 0 has a minus. */
export function formatFixed(value: number, digits: number): Written {
  const format = numberFormat({ minimumFractionDigits: digits, maximumFractionDigits: digits })
  const text = format.format(Math.abs(value))
  return value < 0 && !isNone(value, digits) ? written(`${minus}${text}`) : text
}

/** 0.664 as `66%`; a share that is nearly but not wholly 0 or 1 keeps a digit more. */
export function formatShare(share: number, digits = 0): Written {
  return writeWhole(shareParts(share, digits))
}

/** The same in its parts. */
export function shareParts(share: number, digits = 0): NumberParts {
  const percent = share * 100
  return { digits: formatFixed(percent, digits === 0 ? decimals.percent(percent) : digits), behind: '%' }
}

/** A difference of shares (0 to 1) in whole percentage points: 0.34 as `34 points`. */
export function formatPoints(difference: number): Written {
  const count = roundTo(difference * 100, 0)
  return t('{count, plural, one {{change} point} other {{change} points}}', { count, change: whole.format(count) })
}

/** 2058.3 as `2,058`. */
export function formatWhole(value: number): Written {
  const text = whole.format(Math.abs(value))
  return value < 0 && !isNone(value, 0) ? written(`${minus}${text}`) : text
}

/** A count in the digits that matter: 42,897 as `42,900` or `4.29万`, 3,410,000 as `3.4 M` or `341万`. */
export function formatCount(count: number): Written {
  return writeWhole(countParts(count))
}

/** The same in its parts. */
export function countParts(count: number): NumberParts {
  if (countsInMyriads && count >= 9995) return { digits: countInMyriads(count) }
  const rounded = roundTo(count, decimals.count(count))
  if (count < 999_950) return { digits: whole.format(rounded) }
  return { digits: formatFixed(rounded / 1e6, count >= 9.95e6 ? 0 : 1), behind: ' M' }
}

/** The same in a sentence, which has room for the word: `1.6 million`. */
export function formatCountInWords(count: number): Written {
  if (countsInMyriads || count < 999_950) return formatCount(count)
  const millions = formatFixed(roundTo(count, decimals.count(count)) / 1e6, count >= 9.95e6 ? 0 : 1)
  return t('{millions} million', { millions }, 'count of vehicles in a sentence')
}

/** A number in full, with at most three decimals: `1,234,567`. */
export function formatInFull(value: number): Written {
  return numberFormat().format(value)
}

/** A number as short as it can be without losing what was set: at most six digits that matter. */
export function formatPlain(value: number): Written {
  return signed(numberFormat({ maximumSignificantDigits: 6 }).format(Math.abs(value)), Math.min(value, 0))
}

/** A number with all the digits that were set, as a field shows it: what it writes can be read back. */
export function formatExactly(value: number): Written {
  return numberFormat({ maximumSignificantDigits: 15 }).format(value === 0 ? 0 : value)
}

/** U.S. dollars in millions or billions: `$2.3 bn`, `23亿美元`. */
export function formatUsd(usd: number): Written {
  return writeWhole(usdParts(usd))
}

/** The same in its parts. */
export function usdParts(usd: number): NumberParts {
  if (countsInMyriads) return { digits: usdInMyriads(usd) }
  const before = '$'
  const rounded = roundTo(usd, decimals.usd(usd))
  if (usd >= 999.5e6) return { before, digits: formatFixed(rounded / 1e9, usd >= 9.95e9 ? 0 : 1), behind: ' bn' }
  if (usd >= 999_999.5) return { before, digits: formatFixed(rounded / 1e6, 0), behind: ' M' }
  // Nothing is minus nothing.
  return { before, digits: whole.format(rounded === 0 ? 0 : rounded) }
}

/** Inflation in percentage points with a sign, from basis points: 148.6 as `+1.5`, 7.2 as `+0.07`. */
export function formatInflation(bp: number): Written {
  return signed(formatInflationBare(Math.abs(bp)), roundTo(bp, decimals.bp(bp)))
}

/** The same where the words beside it say which way: a rise without its sign. */
export function formatInflationBare(bp: number): Written {
  const rounded = roundTo(bp, decimals.bp(bp))
  if (rounded === 0) return whole.format(0)
  return formatFixed(rounded / 100, Math.abs(rounded) < 10 ? 2 : 1)
}

/** Whether inflation, in basis points, is less than 0.05 percentage points: as a figure it is told in words. */
export function isNextToNone(bp: number): boolean {
  return Math.abs(bp) < 5
}

/** An index from 0 to 100: whole, with one digit below 10 where that says more. */
export function formatIndex(index: number): Written {
  return formatFixed(index, decimals.index(index))
}

/** A change with its sign: 4.2 as `+4`. Nothing that rounds to 0 has one. */
export function formatChange(change: number, digits = 0): Written {
  return isNone(change, digits) ? whole.format(0) : signed(formatFixed(Math.abs(change), digits), change)
}

/** `1 week`, `3 weeks`. */
export function formatWeeks(weeks: number): Written {
  return t('{count, plural, one {{weeks} week} other {{weeks} weeks}}', {
    count: roundTo(weeks, decimals.weeks()),
    weeks: formatWhole(weeks),
  })
}
