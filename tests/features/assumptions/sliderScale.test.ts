// The scale of an assumption's slider: its own range, stretched to what was set, in steps that stay readable.
import { describe, expect, test } from 'vitest'
import { sliderScale } from '../../../src/features/assumptions/AssumptionControl'
import type { Parameter } from '../../../src/model/dataset'
import { shippedDataset } from '../../app/shipped'

function assumption(low: number, value: number, high: number): Parameter {
  return { id: 'phaseWeeks', label: 'Phase', unit: 'weeks', basis: 'assumption', low, value, high }
}

const valuesOf = ({ marks }: { marks: { value: number }[] }) => marks.map(({ value }) => value)

test('runs from low to high, with marks at low, central and high', () => {
  const scale = sliderScale(assumption(2, 4, 8), 4)
  expect([scale.min, scale.max]).toEqual([2, 8])
  expect(valuesOf(scale)).toEqual([2, 4, 8])
})

test.each([
  ['below', 1, 1, 8],
  ['above', 12, 2, 12],
  ['inside', 5, 2, 8],
])('a value %s the range stretches the scale only as far as it needs', (_, value, min, max) => {
  const scale = sliderScale(assumption(2, 4, 8), value)
  expect([scale.min, scale.max]).toEqual([min, max])
  expect(valuesOf(scale)).toEqual([2, 4, 8])
})

test('a central value at the end of its range has no second mark there', () => {
  expect(valuesOf(sliderScale(assumption(1, 1, 3), 1))).toEqual([1, 3])
})

test.each([
  ['fixed at 0.05', 0.05, 0, 0.1],
  ['fixed at 0', 0, 0, 1],
])('an assumption %s can be tried too', (_, fixed, min, max) => {
  const scale = sliderScale(assumption(fixed, fixed, fixed), fixed)
  expect([scale.min, scale.max]).toEqual([min, max])
  expect(valuesOf(scale)).toEqual([fixed])
})

describe('steps', () => {
  test.each([
    [0, 100, 1],
    [0, 1, 0.01],
    [2, 8, 0.05],
    [0, 250, 2],
    [0, 2, 0.02],
  ])('from %d to %d go by %d', (low, high, step) => {
    expect(sliderScale(assumption(low, low, high), low).step).toBeCloseTo(step, 12)
  })

  test.each(shippedDataset().parameters.map((parameter) => [parameter.label, parameter] as const))(
    'of “%s” are one, two or five of a decimal place, and fine enough',
    (_, parameter) => {
      const { min, max, step } = sliderScale(parameter, parameter.value)
      expect(min).toBeLessThanOrEqual(parameter.value)
      expect(max).toBeGreaterThanOrEqual(parameter.value)
      expect(['1', '2', '5']).toContain(step.toExponential(6).replace(/\.0+e.*/, ''))
      expect((max - min) / step).toBeGreaterThan(99.9)
      expect((max - min) / step).toBeLessThan(251)
    },
  )
})
