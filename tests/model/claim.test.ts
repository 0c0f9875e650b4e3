// Who stops first: the claim in draws, in states, and the values at which it flips.
import { describe, expect, test, vi } from 'vitest'
import { type Claim, findFlips, firstToStop, holdsInDraws, holdsInStates } from '../../src/model/claim'
import type { ParameterId } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { drawsInKeeping } from '../../src/model/keeping'
import type { Scenario } from '../../src/model/scenario'
import { inState, runStates } from '../../src/model/stateSpace'
import { type StopCount, summarize } from '../../src/model/summary'
import { drawBatch } from '../../src/model/uncertainty'
import { dataset, documentCase, network, talksFalter } from './shipped'

vi.setConfig({ testTimeout: 60_000 })

const never = Number.POSITIVE_INFINITY

/** The week before Ford's thinnest line stops. */
const midMay: Scenario = { asOf: '2025-05-12' }

/** The claim that an evaluation supports. */
function claimOf(scenario: Scenario): Claim {
  const { automakers } = evaluate(network, scenario).ahead
  return firstToStop(
    dataset,
    dataset.automakers.map(({ id }) => automakers[id]!.weeksToLineStop ?? never),
  )
}

/** The values at which a claim is looked at, from one in the middle of a range to both ends. */
function triedBetween(low: number, now: number, high: number): number[] {
  return [low, high].flatMap((end) => Array.from({ length: 60 }, (_, i) => now + ((end - now) * (i + 1)) / 60))
}

describe('who stops first', () => {
  test('is who has the fewest weeks, several at once, or nobody', () => {
    expect(firstToStop(dataset, [4, 3, 9])).toEqual(['ford'])
    expect(firstToStop(dataset, [4, 9, 4])).toEqual(['gm', 'stellantis'])
    expect(firstToStop(dataset, [never, never, 0])).toEqual(['stellantis'])
    expect(firstToStop(dataset, [never, never, never])).toEqual([])
  })

  test('is read from its place in a row of states', () => {
    expect(firstToStop(dataset, Float64Array.of(1, 2, 3, 9, 8, 7), 3)).toEqual(['stellantis'])
  })
})

describe('in draws', () => {
  const keeping = drawsInKeeping(network, documentCase, 1, 100)
  const ranges = summarize(dataset, 1, keeping, [
    drawBatch(network, { scenario: documentCase, seed: 1, numbers: keeping.numbers, withPaths: false }),
  ])
  const claims = ranges.firstStops.map(({ makers }) => makers)

  test('counts those in which exactly these makers stop first, whenever that is', () => {
    const firstStops: StopCount[] = [
      { weeks: 1, makers: ['ford'], draws: 3 },
      { weeks: 1, makers: ['gm', 'ford'], draws: 2 },
      { weeks: 4, makers: ['ford'], draws: 1 },
      { weeks: null, makers: [], draws: 4 },
    ]
    const counted = { ...ranges, draws: 10, firstStops }
    expect(holdsInDraws(counted, ['ford'])).toBe(0.4)
    expect(holdsInDraws(counted, ['gm', 'ford'])).toBe(0.2)
    expect(holdsInDraws(counted, [])).toBe(0.4)
    expect(holdsInDraws(counted, ['stellantis'])).toBe(0)
    expect(holdsInDraws({ ...ranges, draws: 0, firstStops: [] }, ['ford'])).toBe(0)
  })

  test('the shares of all claims add up to 1', () => {
    const different = [...new Map(claims.map((claim) => [claim.join(), claim])).values()]
    const sum = different.reduce((total, claim) => total + holdsInDraws(ranges, claim), 0)
    expect(sum).toBeCloseTo(1, 12)
  })
})

test('in states: the share of those whose evaluation supports it', () => {
  const space = runStates(network, midMay, midMay)
  const claim = claimOf(midMay)
  expect(claim).toEqual(['ford'])
  let holding = 0
  const states = 1 << space.events.length
  for (let s = 0; s < states; s += 8) {
    const held = firstToStop(dataset, space.stops, s * 3)
    expect(held).toEqual(claimOf(inState(midMay, space.events, s)))
  }
  for (let s = 0; s < states; s++) if (firstToStop(dataset, space.stops, s * 3).join() === 'ford') holding++
  expect(holdsInStates(dataset, space, claim)).toBe(holding / states)
  expect(holdsInStates(dataset, space, ['nobody'])).toBe(0)
})

describe.each([
  ['the document', documentCase],
  ['mid-May', midMay],
  ['the talks falter, thin stocks', { ...talksFalter, asOf: '2025-08-18', parameters: { coverScale: 0.7 } }],
  ['under measures', { ...documentCase, measures: { cover: { 'ford/*': 1 }, transitWeeks: 1 } }],
  ['late May, if licenses stay as they are', { asOf: '2025-05-26', outlook: 'held' }],
] satisfies [string, Scenario][])('flips: %s', (_, scenario) => {
  const flips = findFlips(network, scenario)
  const claim = claimOf(scenario)
  const withValue = (id: ParameterId, value: number): Scenario => {
    return { ...scenario, parameters: { ...scenario.parameters, [id]: value } }
  }
  const parameterOf = (id: ParameterId) => dataset.parameters.find((one) => one.id === id)!

  test('there is an answer for every parameter with a range', () => {
    expect(flips.map(({ parameter }) => parameter)).toEqual(
      dataset.parameters.filter(({ low, high }) => low < high).map(({ id }) => id),
    )
  })

  test('at the value found the claim is another, just before it is not yet', () => {
    for (const { parameter, value, instead } of flips) {
      if (value === null) continue
      const { low, high, value: central } = parameterOf(parameter)
      const now = scenario.parameters?.[parameter] ?? central
      const end = value < now ? low : high
      expect(value >= Math.min(low, now) && value <= Math.max(high, now)).toBe(true)
      expect(claimOf(withValue(parameter, value))).toEqual(instead)
      expect(instead).not.toEqual(claim)
      // A step of 1/60 of the way, halved twenty times.
      const before = value + ((now - end) / 60 / 2 ** 20) * 1.001
      expect(claimOf(withValue(parameter, before))).toEqual(claim)
      // Nearer than that it holds on both sides, at every step that is looked at (a flip narrower than a step is missed).
      const nearer = triedBetween(low, now, high).filter((tried) => Math.abs(tried - now) < Math.abs(value - now))
      for (const tried of nearer) expect(claimOf(withValue(parameter, tried))).toEqual(claim)
    }
  })

  test('where none is found, it holds at every step to both ends of the range', () => {
    for (const { parameter, value, instead } of flips) {
      if (value !== null) continue
      expect(instead).toBeNull()
      const { low, high, value: central } = parameterOf(parameter)
      const tried = triedBetween(low, scenario.parameters?.[parameter] ?? central, high).filter((_, i) => i % 4 === 3)
      for (const one of tried) expect(claimOf(withValue(parameter, one))).toEqual(claim)
    }
  })
})

test('in mid-May, 3% more stock is enough for Ford to stop no earlier than Stellantis', () => {
  const { value, instead } = findFlips(network, midMay).find(({ parameter }) => parameter === 'coverScale')!
  expect(value).toBeCloseTo(1.031, 3)
  expect(instead).toEqual(['ford', 'stellantis'])
})
