// Exposure worked out by hand, and its limits.
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/model/evaluate'
import { exposureOf } from '../../src/model/exposure'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { withParameters } from './changes'
import { readVectors } from './vectors'

test('the geometric mean of three factors, times 100', () => {
  const exposure = exposureOf(0.8, 0.8, 4, 2)
  expect(exposure.vulnerability).toBeCloseTo(4 / 6, 12)
  expect(exposure.exposureIndex).toBeCloseTo(100 * Math.cbrt(0.8 * 0.8 * (4 / 6)), 12)
})

test('everything at its worst is 100', () => {
  expect(exposureOf(1, 1, 12, 0).exposureIndex).toBe(100)
})

test('any factor at nothing is 0', () => {
  expect(exposureOf(0, 1, 12, 0).exposureIndex).toBe(0)
  expect(exposureOf(1, 0, 12, 0).exposureIndex).toBe(0)
})

test('rounding gives no index, neither below 0 nor above', () => {
  expect(exposureOf(-1e-17, 1, 12, 0).exposureIndex).toBe(0)
  expect(exposureOf(1e-13, 1, 12, 0).exposureIndex).toBe(0)
})

describe('on the small reference network', () => {
  const { dataset } = readVectors('tiny')
  const exposed = (scenario: Partial<Scenario>, values: Parameters<typeof withParameters>[1] = {}) =>
    evaluate(compile(withParameters(dataset, values)), { asOf: '2025-01-20', ...scenario }).automakers.a!

  test('four weeks to recover and one by air, against three until the line stops', () => {
    // Stopped on 20 January, the way by sea takes one week, and two weeks of cover last two more.
    expect(exposed({}, { airWeeks: 1 }).vulnerability).toBeCloseTo(5 / (5 + 3), 12)
    // No way is slower by air than by sea.
    expect(exposed({}, { airWeeks: 9 }).vulnerability).toBeCloseTo(5 / (5 + 3), 12)
  })

  test('a line that never stops counts as one that stops at the end of the dataset’s horizon', () => {
    const { vulnerability } = exposed({}, { airWeeks: 1, lineStopShare: 0.9 })
    expect(vulnerability).toBeCloseTo(5 / (5 + 9), 12)
  })

  test('does not move with the horizon that is looked at', () => {
    for (const values of [{}, { lineStopShare: 0.9 }]) {
      const [near, far] = [1, 200].map((horizonWeeks) => exposed({ horizonWeeks }, values).exposureIndex)
      expect(near).toBe(far)
      expect(near).toBe(exposed({}, values).exposureIndex)
    }
  })

  test('does not hang on what is to come, only on what may come any day', () => {
    const { exposureIndex } = exposed({ asOf: '2025-01-06' })
    expect(exposed({ asOf: '2025-01-06', events: { stop: false } }).exposureIndex).toBe(exposureIndex)
  })
})
