// How formulas and inputs write numbers: with more digits than headline figures, so that a reader can do the sum again.

import { language } from '../texts/catalog'
import { t, type Written, written } from '../texts/translate'
import { formatList } from './lists'
import { type NumberFormat, numberFormat } from './numberFormat'
import { formatIndex, formatInflation, isNextToNone } from './numbers'
import { inPoints, unitName } from './units'

const minus = '\u2212'

/** A number for a formula, with at most `digits` decimals: 0.2910 as `0.291`. */
export function writeNumber(value: number, digits = 4): Written {
  const text = numberFormat({ maximumFractionDigits: digits }).format(Math.abs(value))
  return value < 0 && text !== '0' ? written(`${minus}${text}`) : text
}

/** A number with at least four digits that matter, for factors that may be tiny. */
export function writeFactor(value: number): Written {
  const text = numberFormat({ maximumSignificantDigits: 5 }).format(Math.abs(value))
  return value < 0 && text !== '0' ? written(`${minus}${text}`) : text
}

/** 0.03684 as `3.684%`: a share of the dataset without loss. */
export function writePercent(share: number): Written {
  return written(`${writeFactor(share * 100)}%`)
}

/** Inflation, from basis points, with a sign and its unit: `+1.1 points`, `next to none`. */
export function writeInflation(bp: number): Written {
  return isNextToNone(bp) ? t('next to none', {}, 'what inflation gains') : inPoints(formatInflation(bp))
}

/** An index from 0 to 100 with its scale: `57 of 100`. */
export function writeIndex(index: number): Written {
  return t('{index} of 100', { index: formatIndex(index) })
}

/** `1 week`, `3 weeks`, `5.28 weeks`. */
export function writeWeeks(weeks: number): Written {
  return t('{count, plural, one {{weeks} week} other {{weeks} weeks}}', { count: weeks, weeks: writeNumber(weeks, 2) })
}

/** A line stop `weeks` from now; null is never in the `holdWeeks` that are looked at. */
export function writeStop(weeks: number | null, holdWeeks: number): Written {
  if (weeks === null) return t('none within {weeks} weeks', { weeks: holdWeeks })
  return weeks === 0 ? t('already this week') : writeWeeks(weeks)
}

function dollars(digits: Intl.NumberFormatOptions): NumberFormat {
  const currencyDisplay = language === 'en' ? 'narrowSymbol' : 'name'
  return numberFormat({ style: 'currency', currency: 'USD', currencyDisplay, ...digits })
}

/** Whole U.S. dollars: `$48,907`. */
export function writeUsd(usd: number): Written {
  return dollars({ maximumFractionDigits: 0 }).format(usd)
}

/** A number in a unit of the dataset's parameters. */
export function writeInUnit(value: number, unit: string): Written {
  switch (unit) {
    case 'share':
      return writePercent(value)
    case 'weeks':
      return writeWeeks(value)
    case 'USD':
      return dollars({ maximumSignificantDigits: 5 }).format(value)
    case 'USD/kg':
      return t('{usd} per kg', { usd: dollars({ maximumSignificantDigits: 5 }).format(value) })
    case 'ratio':
      return writeFactor(value)
    case 'share/week':
      return t('{amount} a week', { amount: writeFactor(value) })
    case 'weeks/week':
      return t('{weeks} weeks a week', { weeks: writeFactor(value) })
    case 'bp':
      return inPoints(writeFactor(value / 100))
    default:
      return t('{amount} {unit}', { amount: writeFactor(value), unit: unitName(unit) }, 'quantity, and its unit')
  }
}

/** `Ford`, `Ford and GM`, `Ford, GM and Stellantis`. */
export function writeList(words: string[]): Written {
  return formatList(words)
}
