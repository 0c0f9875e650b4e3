// Shapley values: they add up, share equally among equals, give nothing to what does nothing, and are free of order.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { attribute, countBits, stepsByDate } from '../../src/model/attribution'
import type { Dataset, TradeEvent } from '../../src/model/dataset'
import { indicatorsOf } from '../../src/model/indicators'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { mostEvents, runStates, type StateSpace, valueIn } from '../../src/model/stateSpace'
import { agrees } from './closeness'
import { settings } from './generators'
import { dataset, documentCase, indicatorAt, indicators, network } from './shipped'
import { readVectors } from './vectors'

vi.setConfig({ testTimeout: 60_000 })

/** A space of one indicator, its value given for every state. */
function spaceOf(here: number, values: number[]): StateSpace {
  const events = Array.from({ length: Math.log2(values.length) }, (_, i) => `e${i}`)
  return { events, cut: false, here, values: Float64Array.from(values), stops: new Float64Array(), indicators: 1 }
}

function contributionsOf(space: StateSpace, k: number): Record<string, number> {
  return Object.fromEntries(attribute(space, k).contributions.map(({ event, value }) => [event, value]))
}

/** Shapley values the long way: the mean over all orders in which the events come. */
function byOrders({ events, here }: StateSpace, valueAt: (state: number) => number): Record<string, number> {
  const on = events.flatMap((_, i) => (here & (1 << i) ? [i] : []))
  const orders = permutations(on)
  const sums = Object.fromEntries(on.map((i) => [events[i]!, 0]))
  for (const order of orders) {
    let state = 0
    for (const i of order) {
      const next = state | (1 << i)
      sums[events[i]!]! += (valueAt(next) - valueAt(state)) / orders.length
      state = next
    }
  }
  return sums
}

function permutations(items: number[]): number[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item) => permutations(items.filter((one) => one !== item)).map((rest) => [item, ...rest]))
}

function expectAddingUp(space: StateSpace, k: number): void {
  const { without, now, contributions } = attribute(space, k)
  const sum = contributions.reduce((total, { value }) => total + value, 0)
  expect(without).toBe(valueIn(space, 0, k))
  expect(now).toBe(valueIn(space, space.here, k))
  const size = Math.max(...space.values.map(Math.abs))
  expect(Math.abs(sum - (now - without))).toBeLessThanOrEqual(1e-9 * Math.max(1, size))
}

/** The dataset with one of its events twice, the second right behind the first. */
function withTwin(of: Dataset, at: number): Dataset {
  const twin: TradeEvent = { ...of.events[at]!, id: 'twin', enabled: true }
  return { ...of, events: [...of.events.slice(0, at + 1), twin, ...of.events.slice(at + 1)] }
}

test('bits are counted', () => {
  expect([0, 1, 2, 3, 8, 255, 0b1011, 8191].map(countBits)).toEqual([0, 1, 1, 2, 1, 8, 3, 13])
})

describe('by hand', () => {
  test('two events that do together what neither does alone share it', () => {
    expect(attribute(spaceOf(0b11, [10, 10, 10, 4]), 0)).toEqual({
      without: 10,
      now: 4,
      contributions: [
        { event: 'e0', value: -3 },
        { event: 'e1', value: -3 },
      ],
      sampled: null,
    })
  })

  test('the glove game: of one left and two right hands the left earns two thirds', () => {
    const { contributions } = attribute(spaceOf(0b111, [0, 0, 0, 1, 0, 1, 0, 1]), 0)
    expect(contributions.map(({ value }) => value)).toEqual(
      [2 / 3, 1 / 6, 1 / 6].map((share) => expect.closeTo(share, 12)),
    )
  })

  test('only events that are on have a part in it', () => {
    expect(attribute(spaceOf(0b10, [1, 50, 4, 90]), 0)).toEqual({
      without: 1,
      now: 4,
      contributions: [{ event: 'e1', value: 3 }],
      sampled: null,
    })
  })

  test('with no event on there is nothing to explain', () => {
    const nothing = { without: 7, now: 7, contributions: [], sampled: null }
    expect(attribute(spaceOf(0, [7, 8]), 0)).toEqual(nothing)
    expect(attribute(spaceOf(0, [7]), 0)).toEqual(nothing)
  })

  test('they are the mean over all orders', () => {
    const value = fc.integer({ min: -100, max: 100 })
    const spaces = fc.integer({ min: 0, max: 5 }).chain((events) => {
      const states = 2 ** events
      return fc
        .tuple(fc.array(value, { minLength: states, maxLength: states }), fc.nat(states - 1))
        .map(([values, here]) => spaceOf(here, values))
    })
    fc.assert(
      fc.property(spaces, (space) => {
        const longWay = byOrders(space, (state) => valueIn(space, state, 0))
        const found = contributionsOf(space, 0)
        expect(Object.keys(found)).toEqual(Object.keys(longWay))
        for (const [event, share] of Object.entries(found)) expect(agrees(share, longWay[event]!)).toBe(true)
        expectAddingUp(space, 0)
      }),
    )
  })

  test('of thirteen events that each add one, each gets one', () => {
    const space = spaceOf(
      8191,
      Array.from({ length: 8192 }, (_, state) => countBits(state)),
    )
    for (const { value } of attribute(space, 0).contributions) expect(value).toBeCloseTo(1, 9)
  })
})

describe('the document', () => {
  const space = runStates(network, documentCase, documentCase)
  // The same states, looked at from another.
  const faltering: StateSpace = { ...space, here: space.here | (1 << space.events.indexOf('talks-falter')) }

  test('supply in points: the stop of shipments costs 46, the temporary licenses bring back 12', () => {
    const points = contributionsOf(space, indicatorAt('supply'))
    const rounded = Object.entries(points).map(([event, value]) => [event, Math.round(100 * value)])
    expect(Object.fromEntries(rounded)).toEqual({
      'shipments-suspended': -46,
      'geneva-truce': 1,
      'huawei-chip-order': -1,
      'eda-controls': -1,
      'trump-xi-call': 1,
      'temporary-licenses': 12,
    })
  })

  test.each(indicators.map(({ id }) => id))('contributions to %s add up', (id) => {
    expectAddingUp(space, indicatorAt(id))
    expectAddingUp(faltering, indicatorAt(id))
  })

  test('an event and its twin share equally', () => {
    const at = dataset.events.findIndex(({ id }) => id === 'temporary-licenses')
    const twins = runStates(compile(withTwin(dataset, at)), documentCase, documentCase)
    indicators.forEach((_, k) => {
      const shares = contributionsOf(twins, k)
      expect(agrees(shares['temporary-licenses']!, shares.twin!)).toBe(true)
    })
    expect(contributionsOf(twins, 0).twin).toBeGreaterThan(0.01)
  })

  test('an event that never takes hold gets nothing', () => {
    const idle: TradeEvent = {
      ...dataset.events[1]!,
      id: 'idle',
      enabled: true,
      effects: [{ from: [], state: 'suspended' }],
    }
    const withIdle = runStates(compile({ ...dataset, events: [...dataset.events, idle] }), documentCase, documentCase)
    expect(withIdle.events).toContain('idle')
    indicators.forEach((_, k) => {
      expect(contributionsOf(withIdle, k).idle).toBeCloseTo(0, 6)
      const found = contributionsOf(withIdle, k)
      const before = Object.entries(contributionsOf(space, k))
      expect(before.filter(([event, value]) => !agrees(found[event]!, value))).toEqual([])
    })
  })
})

describe('more than thirteen events that touch a lane', () => {
  const { dataset: tiny } = readVectors('tiny')
  /** The small reference network: its one lane carries 80% of the magnets; with events that suspend it, one a day. */
  const withEvents = (count: number, from?: string[]): Dataset => {
    const events = Array.from({ length: count }, (_, i): TradeEvent => {
      const effects = [i > 0 && from ? { from, state: 'suspended' } : { state: 'suspended' }]
      const date = `2025-01-${String(7 + i).padStart(2, '0')}`
      return { ...tiny.events[0]!, id: `e${i}`, date, enabled: true, effects }
    })
    return { ...tiny, events }
  }
  const reference: Scenario = { asOf: '2025-02-01' }
  const supply = 0

  test('of fourteen that are on the contributions are sampled, say so, and add up', () => {
    const found = attribute(runStates(compile(withEvents(14)), reference, reference), supply)
    // Each order has 13 states of its own: 314 orders are 4,082 runs, 315 would be more than 4,096 less the two shared.
    expect(found.sampled).toBe(314)
    expect([found.without, found.now]).toEqual([1, expect.closeTo(0.2, 12)])
    expect(found.contributions.map(({ event }) => event)).toEqual(Array.from({ length: 14 }, (_, i) => `e${i}`))
    const sum = found.contributions.reduce((total, { value }) => total + value, 0)
    expect(sum).toBeCloseTo(-0.8, 12)
    // Only the first of an order does anything. Each is to come first in 22.4 of 314 orders; 46 are five deviations more.
    for (const { value } of found.contributions) {
      const first = (value / -0.8) * 314
      expect(first).toBeCloseTo(Math.round(first), 6)
      expect(first).toBeGreaterThan(0)
      expect(first).toBeLessThan(46)
    }
  })

  test('one that alone does something gets all of it, whatever the orders', () => {
    const found = attribute(runStates(compile(withEvents(14, [])), reference, reference), supply)
    expect(found.sampled).toBe(314)
    expect(found.contributions[0]!.value).toBeCloseTo(-0.8, 12)
    for (const { value } of found.contributions.slice(1)) expect(value).toBe(0)
  })

  test('the same scenario gives the same sample', () => {
    const sample = () => attribute(runStates(compile(withEvents(15)), reference, reference), supply)
    expect(sample()).toEqual(sample())
  })

  test('events of one’s own count with the others, and those past the horizon do not', () => {
    const own = (id: string, date: string) => ({
      id,
      date,
      title: id,
      by: 'CN' as const,
      effects: [{ state: 'suspended' }],
    })
    const scenario: Scenario = { ...reference, added: [own('own-1', '2025-01-30'), own('own-2', '2026-01-30')] }
    const found = attribute(runStates(compile(withEvents(13)), scenario, reference), supply)
    expect(found.sampled).toBe(314)
    expect(found.contributions.map(({ event }) => event).slice(12)).toEqual(['e12', 'own-1'])
  })

  test('of a few that are on among many the contributions are exact, and of all that are on', () => {
    const of = compile(withEvents(16))
    const off = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`e${i}`, false]))
    const scenario: Scenario = { ...reference, events: off }
    // Two of the three stand in the reference as they do here: the states leave them out, the contributions do not.
    const space = runStates(of, scenario, { ...reference, events: { ...off, e15: false } })
    expect(space.events).toEqual(['e15'])
    const found = attribute(space, supply)
    expect(found).toMatchObject({ without: 1, now: expect.closeTo(0.2, 12), sampled: null })
    expect(found.contributions).toEqual(
      ['e13', 'e14', 'e15'].map((event) => ({ event, value: expect.closeTo(-0.8 / 3, 12) })),
    )
  })

  test('thirteen are still exact', () => {
    const found = attribute(runStates(compile(withEvents(mostEvents)), reference, reference), supply)
    expect(found.sampled).toBeNull()
    for (const { value } of found.contributions) expect(value).toBeCloseTo(-0.8 / 13, 12)
  })
})

test('steps go by date, those of events of one’s own among the others', () => {
  const { dataset: tiny } = readVectors('tiny')
  const scenario: Scenario = {
    asOf: '2025-02-01',
    dates: { resume: '2025-01-22' },
    added: [{ id: 'own-1', date: '2025-01-21', title: 'Own', by: 'US', effects: [] }],
  }
  const contributions = [
    { event: 'stop', value: -3 },
    { event: 'resume', value: 1 },
    { event: 'own-1', value: -2 },
  ]
  expect(stepsByDate(tiny, scenario, { without: 10, now: 6, contributions, sampled: null })).toEqual([
    { event: 'stop', from: 10, to: 7 },
    { event: 'own-1', from: 7, to: 5 },
    { event: 'resume', from: 5, to: 6 },
  ])
})

describe('on any network', () => {
  /** All events on, so that there is something to share. */
  const allOn = (of: Dataset, scenario: Scenario): Scenario => {
    return { ...scenario, events: Object.fromEntries(of.events.map(({ id }) => [id, true])) }
  }

  test('contributions add up for every indicator', () => {
    fc.assert(
      fc.property(settings, ({ dataset: drawn, scenario }) => {
        const space = runStates(compile(drawn), allOn(drawn, scenario), scenario)
        indicatorsOf(drawn).forEach((_, k) => {
          expectAddingUp(space, k)
        })
      }),
      { numRuns: 40 },
    )
  })

  test('twins share equally', () => {
    fc.assert(
      fc.property(settings, fc.nat(), ({ dataset: drawn, scenario }, pick) => {
        fc.pre(drawn.events.length > 0)
        const at = pick % drawn.events.length
        const twins = withTwin(drawn, at)
        const date = scenario.dates?.[drawn.events[at]!.id]
        const dates = date ? { ...scenario.dates, twin: date } : scenario.dates
        const space = runStates(compile(twins), { ...allOn(twins, scenario), dates }, scenario)
        fc.pre(space.events.includes('twin'))
        indicatorsOf(drawn).forEach((_, k) => {
          const shares = contributionsOf(space, k)
          const size = Math.max(1, ...space.values.map(Math.abs))
          expect(Math.abs(shares.twin! - shares[drawn.events[at]!.id]!)).toBeLessThanOrEqual(1e-9 * size)
        })
      }),
      { numRuns: 30 },
    )
  })
})
