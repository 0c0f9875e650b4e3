// What two numbers differ in, as a reader finds it who subtracts what is shown.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Difference,
  differInCount,
  differInIndex,
  differInInflation,
  differInPoints,
  differInUsd,
  writeDifference,
} from '../../src/format/differences'
import { formatCount, formatIndex, formatInflation, formatShare } from '../../src/format/numbers'

const written = (difference: Difference | null) => writeDifference(difference, '0')

describe('differences, by hand', () => {
  test.each([
    // 25 and 56: not 32, which is what they differ in before they are rounded.
    [56.4, 24.6, '+31'],
    [24.6, 56.4, '\u221231'],
    [25.4, 25.6, '\u22121'],
    [25.6, 26.4, '0'],
    [60.2, 56.4, '+4'],
    [12.4, 8.44, '+3.6'],
    [9.96, 9.94, '+0.1'],
    [0.04, 0, '0'],
  ])('of indexes %d and %d is %s', (now, base, text) => {
    expect(written(differInIndex(now, base))).toBe(text)
  })
  test.each([
    // 1.5 and 1.2.
    [148.6, 120.4, '+0.3 points'],
    [120.4, 148.6, '\u22120.3 points'],
    [148.4, 0.16, '+1.5 points'],
    [12, 7, '+0.03 points'],
    [6.6, 2.4, '+0.05 points'],
    [0.24, 0.16, '0'],
  ])('of inflation of %d and %d bp is %s', (now, base, text) => {
    expect(written(differInInflation(now, base))).toBe(text)
  })
  test.each([
    [0.564, 0.246, '+31 points'],
    [0.664, 1, '\u221234 points'],
    [0.665, 0.654, '+2 points'],
    [0.655, 0.664, '0'],
    [0.254, 0.246, '0'],
    [0.256, 0.254, '+1 point'],
  ])('of the shares %d and %d is %s', (now, base, text) => {
    expect(written(differInPoints(now, base))).toBe(text)
  })
  test.each([
    [12_349, 11_951, '+300'],
    [1004, 996, '+4'],
    [5_660_000, 2_440_000, '+3.3 M'],
    // Below a tenth of a million what two millions show says nothing of what they differ in.
    [3_461_000, 3_449_000, '+12,000'],
    [3_420_000, 3_380_000, '+40,000'],
    [0.3, 0, '0'],
  ])('of %d and %d vehicles is %s', (now, base, text) => {
    expect(written(differInCount(now, base))).toBe(text)
  })
  test.each([
    [5.66e9, 2.44e9, '+$3.3 bn'],
    [1.2e8, 1.014e8, '+$19 M'],
    [2.31e9, 2.26e9, '+$50 M'],
    [0, 2.3e9, '\u2212$2.3 bn'],
  ])('of %d and %d dollars is %s', (now, base, text) => {
    expect(written(differInUsd(now, base))).toBe(text)
  })
})

/** The number in a text, as a reader takes it. */
function read(text: string): number {
  const number = Number(text.replace(/^\u2212/, '-').replace(/[^\d.-]/g, ''))
  return number
}

describe('any two numbers as they are shown differ by what is said', () => {
  const kinds: [
    'indexes' | 'inflation' | 'shares' | 'counts',
    number,
    (value: number) => string,
    (now: number, base: number) => Difference | null,
  ][] = [
    ['indexes', 100, formatIndex, differInIndex],
    ['inflation', 500, formatInflation, differInInflation],
    ['shares', 1, formatShare, differInPoints],
    ['counts', 900_000, formatCount, differInCount],
  ]
  test.each(kinds)('%s', (name, most, write, differ) => {
    const value = fc.double({ min: 0, max: most, noNaN: true })
    fc.assert(
      fc.property(value, value, (now, base) => {
        const shown = read(write(now)) - read(write(base))
        const said = read(written(differ(now, base)))
        const size = Math.abs(shown)
        // Points are whole; the others are written to the digits that matter of their size.
        const least = {
          shares: 0.5,
          counts: size >= 1e4 ? 50 : 5,
          indexes: size >= 9.95 ? 0.5 : 0,
          inflation: size >= 0.095 ? 0.05 : 0,
        }[name]
        expect(Math.abs(said - shown)).toBeLessThanOrEqual(least + 1e-6)
      }),
      { numRuns: 2000 },
    )
  })
})
