// All event states: which events count, what each state holds, and the place of the scenario among them.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Dataset, TradeEvent } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { indicatorsOf } from '../../src/model/indicators'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { inState, leverEvents, mostEvents, runStates, valueIn } from '../../src/model/stateSpace'
import { settings } from './generators'
import { indicatorFigures } from './indicatorFigures'
import { dataset, documentCase, network, talksFalter } from './shipped'
import { readVectors } from './vectors'

vi.setConfig({ testTimeout: 60_000 })

const shippedLevers = [
  'shipments-suspended',
  'geneva-truce',
  'huawei-chip-order',
  'eda-controls',
  'trump-xi-call',
  'temporary-licenses',
  'talks-falter',
  'licenses-lapse',
  're-engagement',
  'general-licenses',
]

/** The small reference network with so many events that suspend its lane, one a day. */
function withEvents(count: number): Dataset {
  const { dataset: tiny } = readVectors('tiny')
  const events = Array.from({ length: count }, (_, i): TradeEvent => {
    return { ...tiny.events[0]!, id: `e${i}`, date: `2025-01-${String(7 + i).padStart(2, '0')}`, enabled: false }
  })
  return { ...tiny, events }
}

describe('the events that count', () => {
  test('are those that touch a lane', () => {
    const { events, cut } = leverEvents(network, documentCase, documentCase)
    expect(events.map(({ id }) => id)).toEqual(shippedLevers)
    expect(cut).toBe(false)
  })

  test('leave out an event after the end of the horizon, and take it back when it is moved into it', () => {
    const { dataset: tiny } = readVectors('tiny')
    const late = tiny.events.map((event) => (event.id === 'resume' ? { ...event, date: '2025-06-01' } : event))
    const of = compile({ ...tiny, events: late })
    const asOf = '2025-01-20'
    const ids = (scenario: Scenario) => leverEvents(of, scenario, scenario).events.map(({ id }) => id)
    expect(ids({ asOf })).toEqual(['stop'])
    expect(ids({ asOf, dates: { resume: '2025-02-01' } })).toEqual(['stop', 'resume'])
    // The week of 26 May is the 19th after that of 20 January; the calendar ended long before.
    expect(ids({ asOf, horizonWeeks: 18 })).toEqual(['stop'])
    expect(ids({ asOf, horizonWeeks: 19 })).toEqual(['stop', 'resume'])
  })

  test('hold those of one’s own, after the dataset’s', () => {
    const of = compile(readVectors('tiny').dataset)
    const own = { date: '2025-02-03', title: 'Own', by: 'CN' as const }
    const scenario: Scenario = {
      asOf: '2025-01-20',
      added: [
        { ...own, id: 'nothing', effects: [{ destination: [], state: 'open' }] },
        { ...own, id: 'own', effects: [{ state: 'open' }] },
      ],
    }
    expect(leverEvents(of, scenario, scenario).events.map(({ id }) => id)).toEqual(['stop', 'resume', 'own'])
    const space = runStates(of, scenario, scenario)
    expect(space.here).toBe(0b101)
    expect(valueIn(space, 0b101, 2)).toBeLessThan(valueIn(space, 0b001, 2))
  })

  test('of too many are those that stand otherwise than in the reference, at most thirteen', () => {
    const of = compile(withEvents(16))
    const reference = { asOf: '2025-02-01' }
    const on = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`e${15 - i}`, true]))
    const few = leverEvents(of, { ...reference, events: on(3) }, reference)
    expect(few.cut).toBe(true)
    expect(few.events.map(({ id }) => id)).toEqual(['e13', 'e14', 'e15'])
    const many = leverEvents(of, { ...reference, events: on(16) }, reference)
    expect(many.events).toHaveLength(mostEvents)
    const exactly = compile(withEvents(mostEvents))
    expect(leverEvents(exactly, reference, reference)).toMatchObject({ cut: false, events: { length: mostEvents } })
  })
})

test('a state switches exactly its events, and leaves the others as they are', () => {
  const scenario = { ...documentCase, events: { 'us-tariffs': false, 'talks-falter': true } }
  expect(inState(scenario, ['talks-falter', 'geneva-truce'], 0b10).events).toEqual({
    'us-tariffs': false,
    'talks-falter': false,
    'geneva-truce': true,
  })
})

describe('all states', () => {
  test('of the shipped dataset are 1,024, and the scenario stands among them', () => {
    const space = runStates(network, talksFalter, documentCase)
    expect(space.events).toEqual(shippedLevers)
    expect(space.here).toBe(0b0001111111)
    expect(space.values).toHaveLength(1024 * 7)
    expect(space.stops).toHaveLength(1024 * 3)
    const figures = indicatorFigures(dataset, evaluate(network, talksFalter))
    figures.forEach((value, k) => {
      expect(valueIn(space, space.here, k)).toBeCloseTo(value, 6)
    })
  })

  test('hold what an evaluation of each gives, under measures and states set by hand too', () => {
    const { dataset: tiny } = readVectors('tiny')
    const of = compile(tiny)
    const scenario: Scenario = {
      asOf: '2025-02-10',
      measures: { cover: { '*/*': 1 }, shift: { 'a/*>magnet-jp': 0.25 } },
    }
    const space = runStates(of, scenario, scenario)
    expect(space.events).toEqual(['stop', 'resume'])
    expect(space.here).toBe(0b01)
    for (let state = 0; state < 4; state++) {
      const outcome = evaluate(of, inState(scenario, space.events, state))
      const figures = indicatorFigures(tiny, outcome)
      figures.forEach((value, k) => {
        expect(valueIn(space, state, k)).toBeCloseTo(value, 9)
      })
      expect(space.stops[state]).toBe(outcome.ahead.automakers.a!.weeksToLineStop ?? Number.POSITIVE_INFINITY)
    }
  })

  test('on any network: the one where the scenario stands is its evaluation', () => {
    fc.assert(
      fc.property(settings, ({ dataset: drawn, scenario }) => {
        const of = compile(drawn)
        const space = runStates(of, scenario, scenario)
        expect(space.values).toHaveLength(indicatorsOf(drawn).length << space.events.length)
        const outcome = evaluate(of, scenario)
        const figures = indicatorFigures(drawn, outcome)
        const values = figures.map((_, k) => valueIn(space, space.here, k))
        expect(values).toEqual(figures.map((value) => expect.closeTo(value, 6)))
        const makers = drawn.automakers.length
        drawn.automakers.forEach(({ id }, m) => {
          const stop = outcome.ahead.automakers[id]!.weeksToLineStop
          expect(space.stops[space.here * makers + m]).toBe(stop ?? Number.POSITIVE_INFINITY)
        })
      }),
      { numRuns: 40 },
    )
  })

  test('without events there is one state', () => {
    const { dataset: tiny } = readVectors('tiny')
    const of = compile({ ...tiny, events: [] })
    expect(runStates(of, { asOf: '2025-01-20' }, { asOf: '2025-01-20' })).toMatchObject({
      events: [],
      here: 0,
      cut: false,
    })
  })
})
