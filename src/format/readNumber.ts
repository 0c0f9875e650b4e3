// Reads a number as people write it: with separators, signs, units and wide digits. What is unclear is refused in words, never guessed at.
import { locale } from '../texts/catalog'
import { t } from '../texts/translate'
import { numberFormat } from './numberFormat'
import { unitName } from './units'
import { shiftOf } from './writtenUnits'

/** A number, or why there is none: a phrase that names what was typed. */
export type NumberRead = { value: number; fault?: never } | { value?: never; fault: string }

/** The marks inside a number in a language. */
export interface NumberMarks {
  group: string
  decimal: string
}

/** More than any number needs; what is longer is a text that was pasted by mistake. */
const longest = 80
const quotedLength = 40

export function marksOf(tag: string): NumberMarks {
  const parts = new Intl.NumberFormat(tag).formatToParts(1_234_567.5)
  const mark = (type: 'group' | 'decimal') => alike(parts.find((part) => part.type === type)?.value ?? '')
  return { group: mark('group'), decimal: mark('decimal') }
}

const pageMarks = marksOf(locale)

/** The number that a text stands for in a field of a unit: an id of the dataset's units or of `writtenUnits`. */
export function readNumber(text: string, unit: string, marks: NumberMarks = pageMarks): NumberRead {
  const typed = alike(text)
  if (typed === '') return { fault: t('nothing is typed') }
  const parts = typed.length > longest ? null : partsOf(typed)
  if (!parts) return { fault: t('“{typed}” is not read as a number', { typed: quoted(typed) }) }
  const digits = plainDigits(parts.digits, marks)
  if (digits === null) {
    // Said as the page writes numbers, so that whoever has other habits sees which mark is which.
    const example = numberFormat().format(1234.5)
    return { fault: t('“{typed}” is unclear; numbers are written like {example}', { typed: quoted(typed), example }) }
  }
  const shift = shiftOf(unit, parts.before, parts.behind)
  if (shift === null) {
    return { fault: t('“{typed}” is not in {unit}', { typed: quoted(typed), unit: unitName(unit) }) }
  }
  const value = Number(`${parts.negative ? '-' : ''}${digits}e${parts.exponent + shift}`)
  if (!Number.isFinite(value) || (value === 0 && /[1-9]/.test(digits))) {
    return { fault: t('“{typed}” is beyond what can be computed', { typed: quoted(typed) }) }
  }
  // Nothing is minus nothing.
  return { value: value === 0 ? 0 : value }
}

interface Parts {
  negative: boolean
  before: string
  digits: string
  exponent: number
  behind: string
}

/** What stands before, in and behind the digits; null where there are no digits, or some in two places. */
function partsOf(typed: string): Parts | null {
  const found = /^(\D*?)([.,]?\d(?:[\d., ']*[\d.,])?)(.*)$/.exec(typed)
  if (!found) return null
  const [, head = '', digits = '', tail = ''] = found
  const power = /^e([+-]?\d{1,3})(?!\d)(.*)$/i.exec(tail)
  const signs = /^([-+]?) ?([^-+]*?) ?([-+]?)$/.exec(head.trim())
  if (!signs || (signs[1] && signs[3])) return null
  const behind = (power ? power[2]! : tail).trim()
  // Digits further on are a second number, unless they belong to a unit, as in `of 100`.
  if (/\d/.test(behind) && !/^(\/|of|out of) ?100$/i.test(behind)) return null
  return {
    negative: head.includes('-'),
    before: signs[2] ?? '',
    digits,
    exponent: power ? Number(power[1]) : 0,
    behind,
  }
}

/** Digits with a point, as the engine reads them; null where separators stand where the language has none. */
function plainDigits(digits: string, { group, decimal }: NumberMarks): string | null {
  const point = digits.indexOf(decimal)
  const whole = point < 0 ? digits : digits.slice(0, point)
  const fraction = point < 0 ? '' : digits.slice(point + decimal.length)
  if (!/^\d*$/.test(fraction) || (whole === '' && fraction === '')) return null
  // 48.000 and 1.250 are a thousand times as much where a point separates groups, and nobody needs that last 0.
  if (/^[1-9]\d{0,2}$/.test(whole) && /^\d\d0$/.test(fraction)) return null
  const bare = /^\d*$/.test(whole) ? whole : withoutGroups(whole, group)
  return bare === null ? null : `${bare || '0'}.${fraction || '0'}`
}

/** Groups of three behind one to three digits, all by the same mark: the language's, a space, or an apostrophe. */
function withoutGroups(whole: string, group: string): string | null {
  const mark = [group, ' ', "'"].find((one) => one !== '' && whole.includes(one))
  if (mark === undefined) return null
  const [first = '', ...rest] = whole.split(mark)
  const fits = /^[1-9]\d{0,2}$/.test(first) && rest.every((three) => /^\d{3}$/.test(three))
  return fits ? [first, ...rest].join('') : null
}

/**
 * Signs that look alike made the same: wide forms narrow, one space, apostrophe and minus. Not the normal form of Unicode,
 * which would read 10² as 102.
 */
function alike(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]/g, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011\u2012\u2013\u2212]/g, '-')
    .trim()
}

function quoted(typed: string): string {
  return typed.length > quotedLength ? `${typed.slice(0, quotedLength)}…` : typed
}
