// Where a state stands: ranks, the best and the worst in reach, and the smallest ways over a threshold, against brute force.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { countBits } from '../../src/model/attribution'
import { evaluate } from '../../src/model/evaluate'
import type { Indicator } from '../../src/model/indicators'
import type { Scenario } from '../../src/model/scenario'
import {
  crossingLanes,
  crossingSwitches,
  type NearState,
  reachable,
  switchesTo,
  worseThanShare,
} from '../../src/model/standing'
import { inState, runStates, type StateSpace, valueIn } from '../../src/model/stateSpace'
import { indicatorFigures } from './indicatorFigures'
import { dataset, documentCase, indicatorAt, indicators, network, talksFalter } from './shipped'

vi.setConfig({ testTimeout: 60_000 })

const moreIsWorse: Indicator = { id: 'x', moreIsWorse: true }
const lessIsWorse: Indicator = { ...moreIsWorse, moreIsWorse: false }

function spaceOf(here: number, values: number[]): StateSpace {
  const events = Array.from({ length: Math.log2(values.length) }, (_, i) => `e${i}`)
  return { events, cut: false, here, values: Float64Array.from(values), stops: new Float64Array(), indicators: 1 }
}

/** Spaces of up to five events with values of which many are equal. */
const spaces = fc.integer({ min: 0, max: 5 }).chain((events) => {
  const states = 2 ** events
  return fc
    .tuple(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: states, maxLength: states }), fc.nat(states - 1))
    .map(([values, here]) => spaceOf(here, values))
})
const eitherWay = fc.constantFrom(moreIsWorse, lessIsWorse)

/** The state to which switches lead from here. */
function stateAfter(space: StateSpace, { switches }: NearState): number {
  return switches.reduce((state, { event, on }) => {
    const bit = 1 << space.events.indexOf(event)
    return on ? state | bit : state & ~bit
  }, space.here)
}

/** Bad values as large ones, whatever the indicator. */
function badness({ moreIsWorse: more }: Indicator, value: number): number {
  return more ? value : -value
}

function allStates({ events }: StateSpace): number[] {
  return Array.from({ length: 1 << events.length }, (_, state) => state)
}

test('switches lead from here to a state', () => {
  expect(switchesTo(spaceOf(0b011, [0, 0, 0, 0, 0, 0, 0, 0]), 0b110)).toEqual([
    { event: 'e0', on: false },
    { event: 'e2', on: true },
  ])
  expect(switchesTo(spaceOf(1, [0, 0]), 1)).toEqual([])
})

describe('worse than which share of the others', () => {
  test('by hand: 5 is worse than 1 and 3, not than 9', () => {
    expect(worseThanShare(spaceOf(2, [1, 3, 5, 9]), moreIsWorse, 0)).toBeCloseTo(2 / 3, 12)
    expect(worseThanShare(spaceOf(2, [1, 3, 5, 9]), lessIsWorse, 0)).toBeCloseTo(1 / 3, 12)
  })

  test('0 for the best and among equals, 1 for the worst alone, 0 without others', () => {
    expect(worseThanShare(spaceOf(0, [1, 2, 3, 4]), moreIsWorse, 0)).toBe(0)
    expect(worseThanShare(spaceOf(3, [1, 2, 3, 4]), moreIsWorse, 0)).toBe(1)
    expect(worseThanShare(spaceOf(0, [2, 2, 2, 2]), moreIsWorse, 0)).toBe(0)
    expect(worseThanShare(spaceOf(0, [2]), moreIsWorse, 0)).toBe(0)
  })

  test('lies in 0 to 1 and counts the better ones', () => {
    fc.assert(
      fc.property(spaces, eitherWay, (space, indicator) => {
        const bad = (state: number) => badness(indicator, valueIn(space, state, 0))
        const better = allStates(space).filter((state) => bad(state) < bad(space.here)).length
        const share = worseThanShare(space, indicator, 0)
        expect(share >= 0 && share <= 1).toBe(true)
        expect(share).toBeCloseTo(better / Math.max(1, allStates(space).length - 1), 12)
      }),
    )
  })
})

describe('the best and the worst in reach', () => {
  test('are really the best and the worst, and the nearest of equals', () => {
    fc.assert(
      fc.property(spaces, eitherWay, fc.integer({ min: 0, max: 3 }), (space, indicator, most) => {
        const bad = (state: number) => badness(indicator, valueIn(space, state, 0))
        const near = allStates(space).filter((state) => countBits(state ^ space.here) <= most)
        const { best, worst } = reachable(space, indicator, 0, most)
        const check = (found: NearState | null, goal: number) => {
          if (goal === bad(space.here)) {
            expect(found).toBeNull()
            return
          }
          const state = stateAfter(space, found!)
          const equals = near.filter((one) => bad(one) === goal)
          expect(bad(state)).toBe(goal)
          expect(found!.value).toBe(valueIn(space, state, 0))
          expect(found!.switches).toHaveLength(Math.min(...equals.map((one) => countBits(one ^ space.here))))
        }
        check(best, Math.min(...near.map(bad)))
        check(worst, Math.max(...near.map(bad)))
      }),
      { numRuns: 300 },
    )
  })
})

describe('the smallest ways over a threshold', () => {
  test('are all of the smallest size, none is left out, and the worst comes first', () => {
    fc.assert(
      fc.property(spaces, eitherWay, fc.integer({ min: 0, max: 13 }), (space, indicator, threshold) => {
        const bad = (state: number) => badness(indicator, valueIn(space, state, 0))
        const past = (state: number) => bad(state) >= badness(indicator, threshold)
        const found = crossingSwitches(space, indicator, 0, threshold)
        const crossing = allStates(space).filter(past)
        if (past(space.here) || crossing.length === 0) {
          expect(found).toEqual([])
          return
        }
        const size = Math.min(...crossing.map((state) => countBits(state ^ space.here)))
        const smallest = crossing.filter((state) => countBits(state ^ space.here) === size)
        const states = found.map((one) => stateAfter(space, one))
        expect(states.toSorted((a, b) => a - b)).toEqual(smallest)
        const badnesses = states.map(bad)
        expect(badnesses).toEqual(badnesses.toSorted((a, b) => b - a))
        for (const [i, { switches, value }] of found.entries()) {
          expect(switches).toHaveLength(size)
          expect(value).toBe(valueIn(space, states[i]!, 0))
        }
      }),
      { numRuns: 300 },
    )
  })

  test('none from where the threshold is passed already, reached exactly too', () => {
    expect(crossingSwitches(spaceOf(1, [0, 5]), moreIsWorse, 0, 5)).toEqual([])
    expect(crossingSwitches(spaceOf(1, [0, 5]), moreIsWorse, 0, 4)).toEqual([])
    expect(crossingSwitches(spaceOf(0, [9, 5]), moreIsWorse, 0, 100)).toEqual([])
  })
})

describe('the shipped dataset', () => {
  const space = runStates(network, documentCase, documentCase)

  test.each(indicators.map((indicator, k) => [indicator.id, indicator, k] as const))(
    '%s: what lies in reach is what an evaluation with the switches applied gives',
    (_, indicator, k) => {
      const { best, worst } = reachable(space, indicator, k)
      for (const found of [best, worst]) {
        if (!found) continue
        expect(found.switches.length).toBeLessThanOrEqual(2)
        const events = Object.fromEntries(found.switches.map(({ event, on }) => [event, on]))
        const outcome = evaluate(network, { ...documentCase, events })
        expect(indicatorFigures(dataset, outcome)[k]).toBeCloseTo(found.value, 6)
      }
      const bad = (value: number) => badness(indicator, value)
      const now = valueIn(space, space.here, k)
      if (best) expect(bad(best.value)).toBeLessThan(bad(now))
      if (worst) expect(bad(worst.value)).toBeGreaterThan(bad(now))
    },
  )

  test('what crosses a threshold does so when it is applied, and no smaller set does', () => {
    const k = indicatorAt('inflation-peak')
    const found = crossingSwitches(space, indicators[k]!, k, 100)
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) {
      const state = inState(documentCase, space.events, stateAfter(space, one))
      expect(evaluate(network, state).ahead.inflation.peakBp).toBeGreaterThanOrEqual(100)
      for (const left of one.switches) {
        const fewer = one.switches.filter((other) => other !== left).map(({ event, on }) => [event, on])
        const { peakBp } = evaluate(network, { ...documentCase, events: Object.fromEntries(fewer) }).ahead.inflation
        expect(peakBp).toBeLessThan(100)
      }
    }
  })
})

describe('the smallest sets of lanes over a threshold', () => {
  const stressed = (scenario: Scenario, lanes: readonly string[]): Scenario => {
    return {
      ...scenario,
      overrides: { ...scenario.overrides, ...Object.fromEntries(lanes.map((id) => [id, dataset.stressState])) },
    }
  }
  const supplyUnder = (scenario: Scenario) => evaluate(network, scenario).total.supplyIndex
  const open: Scenario = {
    asOf: documentCase.asOf,
    events: { 'shipments-suspended': false },
    parameters: { phaseWeeks: 1 },
  }

  test('cross it when they are set by hand, and no smaller set does', () => {
    // Each of the three makers' heavy lanes carries a share of the supply; two of them are needed.
    const threshold = 0.75
    const found = crossingLanes(network, open, 'supply', threshold)
    const ids = dataset.lanes.map(({ id }) => id)
    const size = found[0]!.lanes.length
    const subsets = (length: number) =>
      Array.from({ length: 1 << ids.length }, (_, bits) => ids.filter((__, i) => bits & (1 << i))).filter(
        (set) => set.length === length,
      )
    for (let smaller = 0; smaller < size; smaller++) {
      for (const set of subsets(smaller)) expect(supplyUnder(stressed(open, set))).toBeGreaterThan(threshold)
    }
    const crossing = subsets(size).filter((set) => supplyUnder(stressed(open, set)) <= threshold)
    expect(found.map(({ lanes }) => lanes.join()).toSorted()).toEqual(crossing.map((set) => set.join()).toSorted())
    for (const { lanes, state, value } of found) {
      expect(state).toBe(dataset.stressState)
      expect(supplyUnder(stressed(open, lanes))).toBeCloseTo(value, 9)
    }
    const values = found.map(({ value }) => value)
    expect(values).toEqual(values.toSorted((a, b) => a - b))
  })

  test('none where the threshold is passed already, out of reach, or of no known indicator', () => {
    expect(crossingLanes(network, talksFalter, 'inflation-peak', 100)).toEqual([])
    expect(crossingLanes(network, open, 'supply', -1)).toEqual([])
    expect(crossingLanes(network, open, 'nothing', 0)).toEqual([])
  })
})
