// Rows of supply: weeks in which no lane moves share one, outlooks share their past, and each row says what it should.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset, ParameterId } from '../../src/model/dataset'
import { clearanceInWeek, laneHistories } from '../../src/model/licenses'
import { compile } from '../../src/model/network'
import { centralInputs } from '../../src/model/parameters'
import { run } from '../../src/model/run'
import type { Scenario } from '../../src/model/scenario'
import { SupplyRows } from '../../src/model/supplyRows'
import { withParameters } from './changes'
import { settings } from './generators'
import { readVectors } from './vectors'

/** Rows of the path of the small network; four fifths stop in week 2. */
function pathOf(values: Partial<Record<ParameterId, number>>, scenario: Scenario, end: number) {
  const network = compile(withParameters(readVectors('tiny').dataset, values))
  const supply = new SupplyRows(network, centralInputs(network, scenario))
  const steps = laneHistories(network, scenario).map((history) => history.steps)
  return { supply, rows: Array.from(supply.weeks(steps, 0, end, null)) }
}

const resumed: Scenario = { asOf: '2025-01-20', events: { resume: true } }

describe('weeks in which no lane moves share a row', () => {
  test('a cut at once is one row, the time before it is that before the calendar', () => {
    const { supply, rows } = pathOf({}, { asOf: '2025-01-20' }, 8)
    expect(rows).toEqual([0, 0, 1, 1, 1, 1, 1, 1])
    expect(supply.count).toBe(2)
    expect(Array.from(supply.supply.slice(0, 2))).toEqual([1, expect.closeTo(0.2, 12)])
    expect(Array.from(supply.clearance.slice(0, 2))).toEqual([1, 0])
    expect(Array.from(supply.maker.slice(0, 2))).toEqual([1, expect.closeTo(0.2, 12)])
    expect(Array.from(supply.mean.slice(0, 2))).toEqual([1, expect.closeTo(0.2, 12)])
  })

  test('a cut that phases in is one row for each of its weeks', () => {
    const { supply, rows } = pathOf({ phaseWeeks: 3 }, { asOf: '2025-01-20' }, 8)
    expect(rows).toEqual([0, 0, 1, 2, 3, 3, 3, 3])
    expect(Array.from(supply.clearance.slice(1, 4))).toEqual([2 / 3, 1 / 3, 0].map((c) => expect.closeTo(c, 12)))
  })

  test('a lane that comes back has another row than before: what is flown stays so', () => {
    const { supply, rows } = pathOf({ expediteBelow: 0.2 }, resumed, 9)
    expect(rows).toEqual([0, 0, 1, 1, 1, 1, 2, 2, 2])
    expect(Array.from(supply.flown.slice(0, 3))).toEqual([0, expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)])
    expect(supply.supply[2]).toBeCloseTo(1, 12)
  })

  test('there are as many rows as are needed', () => {
    const { supply, rows } = pathOf({ phaseWeeks: 100 }, { asOf: '2025-01-20' }, 120)
    expect(rows.slice(0, 4)).toEqual([0, 0, 1, 2])
    expect(supply.count).toBe(101)
    rows.forEach((row, t) => {
      expect(supply.clearance[row]).toBeCloseTo(Math.min(1, Math.max(0, 1 - (t - 1) / 100)), 12)
    })
  })
})

describe('what is flown', () => {
  test.each([
    ['nothing while supply is a tenth above the threshold', 0.1, 0],
    ['half at the threshold', 0.2, 0.5],
    ['all from a tenth below it', 0.3, 1],
    ['nothing where the airplane is not thought of', 0, 0],
  ])('%s', (_, expediteBelow, flown) => {
    expect(pathOf({ expediteBelow }, { asOf: '2025-01-20' }, 4).supply.flown[1]).toBeCloseTo(flown, 12)
  })
})

describe('on any network', () => {
  const runOf = (dataset: Dataset, scenario: Scenario) => {
    const network = compile(dataset)
    const inputs = centralInputs(network, scenario)
    return { network, inputs, result: run(network, scenario, inputs) }
  }

  test('every week has the row of its lanes, in every outlook', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario }) => {
        const { network, inputs, result } = runOf(dataset, scenario)
        const { asOfWeek, end, supply, outlooks } = result
        const histories = laneHistories(network, scenario)
        const initial = network.stateIndex.get(dataset.initialState)!
        const phase = Math.max(1, inputs.parameters.phaseWeeks)
        for (const outlook of ['path', 'held', 'stress'] as const) {
          const { rows } = outlooks[outlook]
          histories.forEach((history, l) => {
            for (let t = 0; t < end; t++) {
              const steps = outlook === 'path' || t < asOfWeek ? history.steps : history[outlook]
              const clearance = clearanceInWeek(steps, inputs.clearance, initial, phase, t)
              expect(supply.clearance[rows[t]! * histories.length + l]).toBeCloseTo(clearance, 12)
            }
          })
        }
      }),
    )
  })

  test('outlooks share the rows of their past, and what is flown is never less than before', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario }) => {
        const { network, result } = runOf(dataset, scenario)
        const { asOfWeek, end, supply, outlooks } = result
        const parts = network.parts.length
        for (const { rows } of [outlooks.held, outlooks.stress]) {
          expect(Array.from(rows.slice(0, asOfWeek))).toEqual(Array.from(outlooks.path.rows.slice(0, asOfWeek)))
          for (let t = 1; t < end; t++) {
            for (let p = 0; p < parts; p++) {
              const [before, now] = [rows[t - 1]!, rows[t]!].map((row) => supply.flown[row * parts + p]!)
              expect(now).toBeGreaterThanOrEqual(before!)
            }
          }
        }
      }),
    )
  })
})
