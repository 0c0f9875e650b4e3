// How numbers are written: one form for each kind of figure, with a real minus, units, and no more digits than matter.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatChange,
  formatCount,
  formatCountInWords,
  formatIndex,
  formatInflation,
  formatInflationBare,
  formatPlain,
  formatPoints,
  formatShare,
  formatUsd,
  formatWeeks,
  formatWhole,
  isNextToNone,
} from '../../src/format/numbers'

describe('shares', () => {
  test.each([
    [0, '0%'],
    [0.664, '66%'],
    [0.665, '67%'],
    [1, '100%'],
    [1.2, '120%'],
  ])('%d is %s', (share, text) => {
    expect(formatShare(share)).toBe(text)
  })

  test.each([
    [0.997, '99.7%'],
    [0.9994, '99.9%'],
    [1.003, '100.3%'],
    [0.003, '0.3%'],
    [0.0006, '0.1%'],
  ])('%d is %s: what is nearly but not wholly all or nothing is not written so', (share, text) => {
    expect(formatShare(share)).toBe(text)
  })

  test.each([
    [0.9997, '100%'],
    [0.0001, '0%'],
    [1 - 1e-12, '100%'],
  ])('%d is %s: a difference that no one could see is dropped', (share, text) => {
    expect(formatShare(share)).toBe(text)
  })

  test.each([
    [-0.34, 0, '−34%'],
    [-0.00001, 0, '0%'],
    [0.1184, 1, '11.8%'],
    [1, 1, '100.0%'],
  ])('%d with %d digits is %s', (share, digits, text) => {
    expect(formatShare(share, digits)).toBe(text)
  })
})

describe('changes', () => {
  test.each([
    [0.34, '34 points'],
    [0.01, '1 point'],
    [0.004, '0 points'],
  ])('a share that changes by %d changes by: %s', (change, text) => {
    expect(formatPoints(change)).toBe(text)
  })

  test.each([
    [4.2, 0, '+4'],
    [-4.2, 0, '−4'],
    [0.4, 0, '0'],
    [-0.4, 0, '0'],
    [0.2, 1, '+0.2'],
    [-0.04, 1, '0'],
    [1234.5, 1, '+1,234.5'],
  ])('a change of %d with %d digits is %s', (change, digits, text) => {
    expect(formatChange(change, digits)).toBe(text)
  })
})

describe('inflation, from basis points, in percentage points', () => {
  test.each([
    [0, '0'],
    [0.199, '0'],
    [-0.4, '0'],
    [0.6, '+0.01'],
    [-1.4, '−0.01'],
    [9.4, '+0.09'],
    [9.6, '+0.1'],
    [14.9, '+0.1'],
    [99.6, '+1.0'],
    [148.6, '+1.5'],
    [-148.6, '−1.5'],
    [123_400, '+1,234.0'],
  ])('%d is %s', (bp, text) => {
    expect(formatInflation(bp)).toBe(text)
    expect(formatInflationBare(bp)).toBe(text.replace('+', ''))
  })

  test.each([
    [4.99, true],
    [-4.99, true],
    [5, false],
    [-5, false],
  ])('%d is next to none: %s', (bp, none) => {
    expect(isNextToNone(bp)).toBe(none)
  })
})

describe('counts and money', () => {
  test.each([
    [0, '0'],
    [0.4, '0'],
    [7, '7'],
    [999, '999'],
    [1004, '1,000'],
    [2058.3, '2,060'],
    [42_897, '42,900'],
    [999_940, '999,900'],
    [999_960, '1.0 M'],
    [1_000_000, '1.0 M'],
    [3_410_000, '3.4 M'],
    [9_949_000, '9.9 M'],
    [9_960_000, '10 M'],
    [34_100_000, '34 M'],
  ])('a count of %d is %s', (count, text) => {
    expect(formatCount(count)).toBe(text)
  })

  test.each([
    [0, '$0'],
    [0.4, '$0'],
    [950, '$950'],
    [48_907, '$48,907'],
    [2_340_000, '$2 M'],
    [412_600_000, '$413 M'],
    [999_600_000, '$1.0 bn'],
    [2_340_000_000, '$2.3 bn'],
    [9_960_000_000, '$10 bn'],
    [167_000_000_000, '$167 bn'],
  ])('%d dollars are %s', (usd, text) => {
    expect(formatUsd(usd)).toBe(text)
  })

  test.each([
    [2058.3, '2,058'],
    [-2058.3, '−2,058'],
    [-0.3, '0'],
    [0, '0'],
  ])('%d as a whole number is %s', (value, text) => {
    expect(formatWhole(value)).toBe(text)
  })
})

describe('indexes, weeks and values as they were set', () => {
  test.each([
    [0, '0'],
    [0.12, '0.1'],
    [9.94, '9.9'],
    [9.96, '10'],
    [56.4, '56'],
    [100, '100'],
  ])('an index of %d is %s', (index, text) => {
    expect(formatIndex(index)).toBe(text)
  })

  test.each([
    [0, '0 weeks'],
    [1, '1 week'],
    [3, '3 weeks'],
    [26, '26 weeks'],
  ])('%d weeks are written %s', (weeks, text) => {
    expect(formatWeeks(weeks)).toBe(text)
  })

  test.each([
    [4, '4'],
    [0.005, '0.005'],
    [0.03684, '0.03684'],
    [48_907, '48,907'],
    [0.1 + 0.2, '0.3'],
    [-1.5, '−1.5'],
  ])('%d is written %s', (value, text) => {
    expect(formatPlain(value)).toBe(text)
  })
})

describe('whatever the number', () => {
  const forms = { formatInflation, formatChange, formatPlain, formatShare, formatWhole }

  test.each(Object.entries(forms))('%s never writes a hyphen for a minus, nor a sign before nothing', (_, format) => {
    const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(numbers, (value) => {
        const text = format(value)
        expect(text).not.toContain('-')
        // formatPlain loses nothing of what was set: its numbers are never "nothing".
        if (format !== formatPlain) expect(text).not.toMatch(/^[+−]0(\.0+)?\D*$/)
      }),
    )
  })
})

test.each([
  [0, '0'],
  [19_056, '19,100'],
  [999_949, '999,900'],
  [1_600_981, '1.6 million'],
  [999_951, '1.0 million'],
  [12_400_000, '12 million'],
])('in a sentence %d is “%s”', (count, text) => expect(formatCountInWords(count)).toBe(text))
