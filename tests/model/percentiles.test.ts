// Percentiles worked out by hand: linear interpolation, and what infinite neighbors do.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { percentile, percentilesOf } from '../../src/model/percentiles'

vi.setConfig({ testTimeout: 60_000 })

const never = Number.POSITIVE_INFINITY

describe('by linear interpolation', () => {
  test('1 to 5: a tenth of the way through four gaps is 1.4', () => {
    expect(percentile([1, 2, 3, 4, 5], 0.1)).toBeCloseTo(1.4, 12)
    expect(percentile([1, 2, 3, 4, 5], 0.5)).toBe(3)
    expect(percentile([1, 2, 3, 4, 5], 0.9)).toBeCloseTo(4.6, 12)
    expect(percentile([1, 2, 3, 4, 5], 0.25)).toBe(2)
  })

  test('two values are halved, one is all there is', () => {
    expect(percentile([10, 20], 0.5)).toBe(15)
    expect(percentile([10, 20], 0.1)).toBeCloseTo(11, 12)
    expect(percentile([7], 0.9)).toBe(7)
  })

  test('the ends are the smallest and the largest', () => {
    expect(percentile([1, 2, 4], 0)).toBe(1)
    expect(percentile([1, 2, 4], 1)).toBe(4)
  })

  test('no values, no percentile', () => {
    expect(percentile([], 0.5)).toBeNull()
    expect(percentilesOf(new Float64Array())).toEqual({ p10: null, p50: null, p90: null })
  })

  test('values come in any order', () => {
    expect(percentilesOf(Float64Array.of(10, 9, 2, 1, 0, 8, 3, 7, 4, 6, 5))).toEqual({ p10: 1, p50: 5, p90: 9 })
  })
})

describe('a value that never comes', () => {
  test('makes a percentile null where it weighs in', () => {
    expect(percentile([1, 2, 3, never], 0.9)).toBeNull()
    expect(percentile([1, never], 0.5)).toBeNull()
    expect(percentile([never], 0.5)).toBeNull()
  })

  test('does nothing as a neighbor without weight', () => {
    expect(percentile([1, 2, never], 0.5)).toBe(2)
    expect(percentile([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, never], 0.9)).toBe(9)
    expect(percentile([0, 1, never, never, never, never, never, never, never, never, never], 0.1)).toBe(1)
  })

  test('sorts behind all others', () => {
    expect(percentilesOf(Float64Array.of(never, 1, never, 0, 2))).toEqual({ p10: 0.4, p50: 2, p90: null })
  })

  // A tenth and nine tenths are no binary fractions: their products with whole numbers must still come out whole.
  test('has no weight at any number of draws of which the percentile is one', () => {
    for (let gaps = 10; gaps <= 20_000; gaps += 10) {
      for (const share of [0.1, 0.5, 0.9]) {
        // Only the value looked for is there: any other would turn the percentile into null.
        const sorted = { length: gaps + 1, [Math.round(gaps * share)]: 3 }
        if (percentile(sorted, share) !== 3) throw new Error(`${share} of ${gaps + 1} values leans on a neighbor`)
      }
    }
  })
})

test('percentiles are ordered, and lie between the smallest and the largest', () => {
  const values = fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.double({ noNaN: true, min: -1e9, max: 1e9 }) }, fc.constant(never)),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  fc.assert(
    fc.property(values, (drawn) => {
      const { p10, p50, p90 } = percentilesOf(Float64Array.from(drawn))
      const [low, middle, high] = [p10 ?? never, p50 ?? never, p90 ?? never]
      expect(low).toBeLessThanOrEqual(middle)
      expect(middle).toBeLessThanOrEqual(high)
      expect(low).toBeGreaterThanOrEqual(Math.min(...drawn))
      const finite = drawn.filter(Number.isFinite)
      for (const one of [p10, p50, p90]) if (one !== null) expect(one).toBeLessThanOrEqual(Math.max(...finite))
    }),
    { numRuns: 500 },
  )
})
