// Exposure worked out by hand, and its limits.
import { expect, test } from 'vitest'
import { exposureOf } from '../../src/model/exposure'

test('the geometric mean of three factors, times 100', () => {
  const exposure = exposureOf(0.8, 0.8, 4, 2, 20)
  expect(exposure.vulnerability).toBeCloseTo(4 / 6, 12)
  expect(exposure.exposureIndex).toBeCloseTo(100 * Math.cbrt(0.8 * 0.8 * (4 / 6)), 12)
})

test('everything at its worst is 100', () => {
  expect(exposureOf(1, 1, 12, 0, 104).exposureIndex).toBe(100)
})

test('any factor at nothing is 0', () => {
  expect(exposureOf(0, 1, 12, 0, 104).exposureIndex).toBe(0)
  expect(exposureOf(1, 0, 12, 0, 104).exposureIndex).toBe(0)
})

test('a line that never stops counts as one that stops at the end of the test', () => {
  expect(exposureOf(0.5, 0.5, 12, null, 104)).toEqual(exposureOf(0.5, 0.5, 12, 104, 104))
})

test('rounding below 0 gives no index below 0', () => {
  expect(exposureOf(-1e-17, 1, 12, 0, 104).exposureIndex).toBe(0)
})
