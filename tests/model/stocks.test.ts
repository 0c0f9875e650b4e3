// Stocks and output worked out by hand on the small reference network: one maker, one part, two weeks of cover.
import { describe, expect, test } from 'vitest'
import type { ParameterId } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import type { Outcome } from '../../src/model/outcome'
import { withParameters } from './changes'
import { readVectors } from './vectors'

/** Four fifths of the magnets stop in week 2; they travel one week, and two weeks of use are in stock. */
function outcomeWith(values: Partial<Record<ParameterId, number>> = {}): Outcome {
  const { dataset } = readVectors('tiny')
  return evaluate(compile(withParameters(dataset, values)), { asOf: '2025-01-20' })
}

function expectClose(actual: number[] | undefined, expected: number[]): void {
  expected.forEach((value, i) => {
    expect(actual?.[i]).toBeCloseTo(value, 12)
  })
}

describe('two weeks of cover', () => {
  test('last until the arrivals of a fifth no longer fill the gap', () => {
    const { coverWeeks, paths } = outcomeWith()
    expectClose(coverWeeks.a, [2, 2, 2, 2, 1.2, 0.4, 0])
    expectClose(paths.output.a, [1, 1, 1, 1, 1, 0.6, 0.2, 0.2])
  })

  test('the line stops in the third week from the stop', () => {
    expect(outcomeWith().automakers.a!.weeksToLineStop).toBe(3)
    expect(outcomeWith({ lineStopShare: 0.5 }).automakers.a!.weeksToLineStop).toBe(4)
    expect(outcomeWith({ lineStopShare: 0.8 }).automakers.a!.weeksToLineStop).toBeNull()
  })

  test('1,000 vehicles a week: 400 lost, then 800 in each of the six weeks left', () => {
    const { vehiclesLostToDate, vehiclesLostAhead, revenueAtRiskUsd } = outcomeWith().automakers.a!
    expect(vehiclesLostToDate).toBe(0)
    expect(vehiclesLostAhead).toBeCloseTo(5200, 9)
    expect(revenueAtRiskUsd).toBeCloseTo(5200 * 40_000, 3)
  })
})

test('without cover the cut arrives after the transit time', () => {
  expectClose(outcomeWith({ coverScale: 0 }).paths.output.a, [1, 1, 1, 0.2, 0.2])
  expectClose(outcomeWith({ coverScale: 0, transitWeeks: 0 }).paths.output.a, [1, 1, 0.2, 0.2])
})

test('transit is rounded half up to whole weeks', () => {
  expectClose(outcomeWith({ coverScale: 0, transitWeeks: 1.49 }).paths.output.a, [1, 1, 1, 0.2])
  expectClose(outcomeWith({ coverScale: 0, transitWeeks: 1.5 }).paths.output.a, [1, 1, 1, 1, 0.2])
})

test('extra supply grows with the gap, from the week after it shows, up to its cap', () => {
  const { paths } = outcomeWith({ coverScale: 0, transitWeeks: 0, rampPerWeek: 0.1, rampCap: 0.2 })
  expectClose(paths.output.a, [1, 1, 0.2, 0.28, 0.36, 0.4, 0.4])
})

test('headroom refills what was drawn down', () => {
  const { dataset } = readVectors('tiny')
  const network = compile(withParameters(dataset, { headroom: 0.5, restockWeeks: 4 }))
  const { coverWeeks } = evaluate(network, {
    asOf: '2025-01-20',
    events: { resume: true },
    dates: { resume: '2025-01-27' },
  })
  // The week of the gap brings 1.5 * 0.2; then a quarter of what is missing a week.
  expectClose(coverWeeks.a, [2, 2, 2, 2, 1.3, 1.475, 1.60625])
})
