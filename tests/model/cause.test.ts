// What the figures ahead hang on most: events, lanes, assumptions and levers, each taken away by itself.
import { describe, expect, test } from 'vitest'
import { findCause, withoutDeparture } from '../../src/model/cause'
import type { AddedEvent, Dataset } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { documentCase, network as shipped, talksFalter } from './shipped'
import { readVectors } from './vectors'

/** Four fifths stop in week 2, which costs 4,400 vehicles in the nine weeks from then on; the line stops after three. */
const { dataset } = readVectors('tiny')
const network = compile(dataset)
const asOf = '2025-01-20'
const lane = 'magnets/a'

function own(id: string, date: string, effect: AddedEvent['effects'][number]): AddedEvent {
  return { id, date, title: id, by: 'CN', effects: [effect] }
}

describe('the cause', () => {
  test('is the event without which the vehicles lost change most, with what lies ahead then', () => {
    expect(findCause(network, { asOf })).toEqual({
      departure: { kind: 'event', id: 'stop' },
      vehiclesLost: 0,
      peakBp: 0,
      weeksToLineStop: null,
    })
  })

  test('may be what keeps them down', () => {
    const { departure, vehiclesLost, weeksToLineStop } = findCause(network, {
      asOf,
      events: { resume: true },
      dates: { resume: '2025-02-17' },
      added: [own('late', '2025-03-17', { state: 'suspended' })],
      overrides: {},
    })!
    // Shipments are whole again from week 6 to 9: without it weeks 7 to 10 would be lost too.
    expect(departure).toEqual({ kind: 'event', id: 'resume' })
    expect(vehiclesLost).toBeCloseTo(4400, 9)
    expect(weeksToLineStop).toBe(3)
  })

  test('is nothing where nothing changes anything', () => {
    expect(findCause(network, { asOf, events: { stop: false } })).toBeNull()
    expect(findCause(compile({ ...dataset, events: [] }), { asOf })).toBeNull()
  })

  test('is nothing where two events do the same: without either one the other still does it', () => {
    const twin = own('twin', '2025-01-20', { state: 'suspended' })
    expect(findCause(network, { asOf, added: [twin] })).toBeNull()
  })

  test('is nothing below half a vehicle', () => {
    const few = (units: number): Dataset => ({
      ...dataset,
      automakers: dataset.automakers.map((maker) => ({ ...maker, unitsByPowertrain: { ice: units } })),
    })
    // Nine weeks lose 4.4 weeks of output.
    expect(findCause(compile(few(5)), { asOf })).toBeNull()
    expect(findCause(compile(few(6)), { asOf })?.departure).toEqual({ kind: 'event', id: 'stop' })
  })

  test('may be an event of one’s own', () => {
    const added = [own('own', asOf, { state: 'suspended' })]
    expect(findCause(network, { asOf, events: { stop: false }, added })?.departure).toEqual({
      kind: 'event',
      id: 'own',
    })
  })

  test('is the later of two that are needed together', () => {
    const review = { id: 'review', name: 'Review', clearance: 1, assurance: 1 }
    const added = [
      own('first', '2025-01-13', { state: 'review' }),
      own('then', asOf, { from: ['review'], state: 'suspended' }),
    ]
    const of = compile({ ...dataset, licenseStates: [...dataset.licenseStates, review] })
    expect(findCause(of, { asOf, events: { stop: false }, added })?.departure).toEqual({ kind: 'event', id: 'then' })
  })

  test('may be a lane that is set by hand', () => {
    const scenario: Scenario = { asOf, events: { stop: false }, overrides: { [lane]: 'suspended' } }
    expect(findCause(network, scenario)).toMatchObject({ departure: { kind: 'lane', id: lane }, vehiclesLost: 0 })
  })

  test('may be an assumption that is not at its default', () => {
    // With six weeks of stock 400 vehicles are lost; with two 4,400.
    const scenario: Scenario = { asOf, parameters: { coverScale: 3 } }
    const { departure, vehiclesLost } = findCause(network, scenario)!
    expect(departure).toEqual({ kind: 'parameter', id: 'coverScale' })
    expect(vehiclesLost).toBeCloseTo(4400, 9)
    // Set to its default it is no departure.
    expect(findCause(network, { asOf, parameters: { coverScale: 1 } })?.departure).toEqual({
      kind: 'event',
      id: 'stop',
    })
  })

  test('may be the makers’ own levers, all together', () => {
    const scenario: Scenario = { asOf, measures: { cover: { '*/*': 3, 'a/motor': 1 } } }
    const { departure, vehiclesLost } = findCause(network, scenario)!
    expect(departure).toEqual({ kind: 'measures' })
    expect(vehiclesLost).toBeCloseTo(4400, 9)
  })

  test('is looked for in the outlook and the horizon that are looked at', () => {
    // On the Sunday before, the stop of the next day is known to the path alone.
    const eve: Scenario = { asOf: '2025-01-19' }
    expect(findCause(network, eve)?.departure).toEqual({ kind: 'event', id: 'stop' })
    expect(findCause(network, { ...eve, outlook: 'held' })).toBeNull()
    expect(findCause(network, { ...eve, outlook: 'stress' })).toBeNull()
    expect(findCause(network, { ...eve, horizonWeeks: 4 })).toBeNull()
  })
})

describe('without a departure the scenario is as it was before it', () => {
  const scenario: Scenario = {
    asOf,
    events: { resume: true },
    overrides: { [lane]: 'open', other: 'suspended' },
    parameters: { coverScale: 3, headroom: 0.1 },
    measures: { transitWeeks: 1 },
  }

  test('of each kind', () => {
    expect(withoutDeparture(scenario, { kind: 'event', id: 'resume' }).events).toEqual({ resume: false })
    expect(withoutDeparture(scenario, { kind: 'lane', id: lane }).overrides).toEqual({ other: 'suspended' })
    expect(withoutDeparture(scenario, { kind: 'parameter', id: 'coverScale' }).parameters).toEqual({ headroom: 0.1 })
    expect(withoutDeparture(scenario, { kind: 'measures' })).not.toHaveProperty('measures')
  })

  test('and the scenario that is given stays as it is', () => {
    const before = structuredClone(scenario)
    withoutDeparture(scenario, { kind: 'event', id: 'resume' })
    withoutDeparture(scenario, { kind: 'lane', id: lane })
    expect(scenario).toEqual(before)
  })
})

test.each([
  ['the document', documentCase],
  ['the talks falter', talksFalter],
  ['mid-May, as is known then', { asOf: '2025-05-15', outlook: 'held' as const }],
])(
  'on the shipped dataset, %s: what is found is the evaluation without it, and nothing else changes more',
  (_, scenario) => {
    const now = evaluate(shipped, scenario).ahead.total.vehiclesLost
    const { departure, vehiclesLost, peakBp } = findCause(shipped, scenario)!
    const without = evaluate(shipped, withoutDeparture(scenario, departure)).ahead
    expect(vehiclesLost).toBeCloseTo(without.total.vehiclesLost, 6)
    expect(peakBp).toBeCloseTo(without.inflation.peakBp, 9)
    for (const { id } of shipped.dataset.events) {
      const other = evaluate(shipped, { ...scenario, events: { ...scenario.events, [id]: false } }).ahead
      expect(Math.abs(other.total.vehiclesLost - now)).toBeLessThanOrEqual(Math.abs(vehiclesLost - now) + 1e-6)
    }
  },
)
