// What people write in a number field: read as they mean it, or refused in words; never the first part of it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatCount,
  formatExactly,
  formatInFull,
  formatPlain,
  formatShare,
  formatUsd,
  formatWeeks,
  formatWhole,
} from '../../src/format/numbers'
import { marksOf, readNumber } from '../../src/format/readNumber'

describe('numbers as English writes them', () => {
  test.each<[string, string, number]>([
    ['48,000', 'USD', 48_000],
    ['48000', 'USD', 48_000],
    ['1,234,567.5', 'USD', 1_234_567.5],
    ['48 000', 'USD', 48_000],
    ['48\u00a0000', 'USD', 48_000],
    ['48\u202f000', 'USD', 48_000],
    ['48’000', 'USD', 48_000],
    ['  48,000 ', 'USD', 48_000],
    ['\u200e48,000\u200b', 'USD', 48_000],
    ['48,000.', 'USD', 48_000],
    ['$48,000', 'USD', 48_000],
    ['US$ 48,000.50', 'USD', 48_000.5],
    ['USD 48,000', 'USD', 48_000],
    ['48,000 usd', 'USD', 48_000],
    ['48,000 dollars', 'USD', 48_000],
    ['$48,000 USD', 'USD', 48_000],
    ['48k', 'USD', 48_000],
    ['$48.9K', 'USD', 48_900],
    ['48 thousand dollars', 'USD', 48_000],
    ['1.2 Million', 'USD', 1_200_000],
    ['4.8万美元', 'USD', 48_000],
    ['-$5', 'USD', -5],
    ['$83/kg', 'USD/kg', 83],
    ['83 USD/kg', 'USD/kg', 83],
    ['83 dollars per kg', 'USD/kg', 83],
    ['70%', 'share', 0.7],
    ['70 %', 'share', 0.7],
    ['7%', 'share', 0.07],
    ['0.7', 'share', 0.7],
    ['.7', 'share', 0.7],
    ['0.36%', 'share', 0.0036],
    ['12.5 percent', 'share', 0.125],
    ['0.5%/week', 'share/week', 0.005],
    ['0.5% per week', 'share/week', 0.005],
    ['150%', 'ratio', 1.5],
    ['3×', 'ratio', 3],
    ['70%', '%', 70],
    ['70', '%', 70],
    ['0.7', '%', 0.7],
    ['26 weeks', 'weeks', 26],
    ['1 week', 'weeks', 1],
    ['12 wks', 'weeks', 12],
    ['0.03 weeks/week', 'weeks/week', 0.03],
    ['149 bp', 'bp', 149],
    ['+149 basis points', 'bp', 149],
    ['\u2212149 bps', 'bp', -149],
    ['\u201320', 'bp', -20],
    ['1.5%', 'bp', 150],
    ['1.5', 'points', 1.5],
    ['+0.5 points', 'points', 0.5],
    ['0.5 percentage points', 'points', 0.5],
    ['50 bp', 'points', 0.5],
    ['0.5%', 'points', 0.5],
    ['56 of 100', 'of 100', 56],
    ['56/100', 'of 100', 56],
    ['500,000 vehicles', 'vehicles', 500_000],
    ['3.4 M', 'vehicles', 3_400_000],
    ['42.9', 'thousand vehicles', 42.9],
    ['42,900 vehicles', 'thousand vehicles', 42.9],
    ['42.9 thousand', 'thousand vehicles', 42.9],
    ['42.9k', 'thousand vehicles', 42.9],
    ['42.9 thousand vehicles', 'thousand vehicles', 42.9],
    ['4.29万辆', 'thousand vehicles', 42.9],
    ['4.8E+04', 'USD', 48_000],
    ['1e-3', 'share', 0.001],
    ['007', 'weeks', 7],
    ['-0', 'weeks', 0],
    ['12 furlongs', 'furlongs', 12],
  ])('“%s” in %s is %d', (text, unit, value) => {
    expect(readNumber(text, unit)).toEqual({ value })
  })

  test.each<[string, number]>([
    ['４８，０００', 48_000],
    ['＄４８，０００．５', 48_000.5],
    ['－５', -5],
  ])('full-width “%s” is %d', (text, value) => {
    expect(readNumber(text, 'USD')).toEqual({ value })
  })

  test('a full-width percent sign', () => {
    expect(readNumber('７０％', 'share')).toEqual({ value: 0.7 })
  })
})

describe('what is refused, and why', () => {
  test.each(['', '   ', '\u200b'])('nothing: “%s”', (text) => {
    expect(readNumber(text, 'USD')).toEqual({ fault: 'nothing is typed' })
  })

  test.each([
    '0,7',
    '48,00',
    '48,0',
    '4,8000',
    '0,700',
    '1,00,000',
    '48,000,00',
    '1.234,5',
    '1.2.3',
    '48,',
    '12 34',
    "48,000'000",
    '48.000',
    '1.250',
  ])('separators that could be either: “%s”', (text) => {
    expect(readNumber(text, 'USD')).toEqual({ fault: `“${text}” is unclear; numbers are written like 1,234.5` })
  })

  test.each([
    'many',
    '-',
    '5-10',
    '5–10',
    '48\t000',
    '1/2',
    '2 of 3',
    '--5',
    '-5-',
    '0x1F',
    '48 000 or 49 000',
    'NaN',
    'Infinity',
    '四万八千',
    '٤٨',
  ])('no number, or more than one: “%s”', (text) => {
    const { value, fault } = readNumber(text, 'USD')
    expect(value).toBeUndefined()
    expect(fault).toMatch(/^“.*” is not (read as a number|in USD)$/)
  })

  test.each<[string, string, string]>([
    ['70%', 'weeks', 'weeks'],
    ['70%', 'USD', 'USD'],
    ['$5', 'weeks', 'weeks'],
    ['€48,000', 'USD', 'USD'],
    ['￥48,000', 'USD', 'USD'],
    ['14 days', 'weeks', 'weeks'],
    ['6 months', 'weeks', 'weeks'],
    ['5 m', 'USD', 'USD'],
    ['83千克', 'USD/kg', 'USD/kg'],
    ['5 kg', 'USD', 'USD'],
    ['10²', 'weeks', 'weeks'],
    ['5½', 'weeks', 'weeks'],
    ['about 5', 'weeks', 'weeks'],
    ['5 weeks ago', 'weeks', 'weeks'],
    ['5 constructor', 'weeks', 'weeks'],
    ['(5)', 'bp', 'bp'],
    ['7‰', 'share', 'share'],
  ])('another unit: “%s” in %s', (text, unit, name) => {
    expect(readNumber(text, unit)).toEqual({ fault: `“${text}” is not in ${name}` })
  })

  test('what no computer holds, and what was pasted by mistake', () => {
    expect(readNumber('1e999', 'USD')).toEqual({ fault: '“1e999” is beyond what can be computed' })
    expect(readNumber('1e-999', 'USD')).toEqual({ fault: '“1e-999” is beyond what can be computed' })
    expect(readNumber('9'.repeat(100_000), 'USD')).toEqual({ fault: `“${'9'.repeat(40)}…” is not read as a number` })
  })
})

describe('a language with a decimal comma', () => {
  const german = marksOf('de-DE')
  test.each<[string, number]>([
    ['0,7', 0.7],
    ['48.000', 48_000],
    ['1.234.567,5', 1_234_567.5],
    ['48 000,5', 48_000.5],
    ['48,', 48],
  ])('“%s” is %d', (text, value) => {
    expect(readNumber(text, 'ratio', german)).toEqual({ value })
  })

  test.each(['0.7', '48,000', '1,234.5'])('“%s” is refused', (text) => {
    expect(readNumber(text, 'ratio', german).fault).toMatch(/is unclear/)
  })

  test('French groups by a narrow space, Swiss German by an apostrophe', () => {
    expect(readNumber('48 000,5', 'ratio', marksOf('fr-FR'))).toEqual({ value: 48_000.5 })
    expect(readNumber('48’000.5', 'ratio', marksOf('de-CH'))).toEqual({ value: 48_000.5 })
  })
})

const units = ['share', 'weeks', 'USD', '%', 'thousand vehicles', 'furlongs']
/** As precise as people type and the page shows. */
const usual = fc
  .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: -6, max: 6 }))
  .map(([digits, power]) => Number(`${digits}e${power}`))

describe('always', () => {
  test('any text is a number or refused, and never throws', () => {
    const pieces = fc.constantFrom(
      '4',
      '8',
      '0',
      ',',
      '.',
      ' ',
      '-',
      '+',
      '$',
      '%',
      'e',
      'k',
      '万',
      '美元',
      ' weeks',
      "'",
      '\u00a0',
      '％',
      '5',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 12 }).map((some) => some.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(...units), (typed, unit) => {
        const { value, fault } = readNumber(typed, unit)
        expect(value === undefined ? (fault ?? '') !== '' : Number.isFinite(value)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('what a field shows is read back as it was', () => {
    fc.assert(
      fc.property(usual, fc.constantFrom(...units), (value, unit) => {
        expect(readNumber(formatExactly(value), unit)).toEqual({ value: value === 0 ? 0 : value })
      }),
    )
  })

  test('what the page writes is read back, as precisely as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 * 10 ** 8 }), (count) => {
        const near = (text: string, unit: string, value: number, within: number) =>
          expect(Math.abs((readNumber(text, unit).value ?? Number.NaN) - value)).toBeLessThanOrEqual(within)
        near(formatWhole(count), 'vehicles', count, 0)
        near(formatInFull(count / 1000), 'ratio', count / 1000, 1e-9)
        near(formatPlain(count), 'weeks', count, count * 1e-5)
        near(formatWeeks(count), 'weeks', count, 0)
        near(formatShare(count / 9e8), 'share', count / 9e8, 0.0051)
        near(formatCount(count), 'vehicles', count, Math.max(0.05 * count, 5))
        near(formatUsd(count), 'USD', count, Math.max(0.34 * count, 0.5))
      }),
    )
  })

  test('nothing is read as less than was typed: digits behind a number change it or are refused', () => {
    fc.assert(
      fc.property(
        usual,
        fc.constantFrom(',', '.', ' ', ';', '/', '-', ' - ', '\t'),
        fc.nat(999),
        (value, mark, more) => {
          const first = formatExactly(Math.abs(value))
          const { value: read } = readNumber(`${first}${mark}${more + 1}`, 'USD')
          if (read !== undefined) expect(read).not.toBe(Math.abs(value))
        },
      ),
    )
  })
})
