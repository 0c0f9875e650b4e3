// What differs between two scenarios, in words, on the shipped dataset.
import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../src/model/scenario'
import { listDepartures } from '../../src/results/departures'
import { openingChoices } from '../../src/state/choices'
import { scenarioName } from '../../src/words/scenarioNames'
import { shippedDataset } from '../app/shipped'

const dataset = shippedDataset()
const opening = openingChoices(dataset)
const from: Scenario = opening.scenario
const lane = dataset.lanes[0]!
const words = (to: Partial<Scenario>) => listDepartures(dataset, from, { ...from, ...to })

describe('what differs is listed, and nothing else', () => {
  test('nothing between a scenario and itself', () => {
    expect(words({})).toEqual([])
  })

  test('an event that is switched, by its title', () => {
    const [only, ...others] = words({ events: { 'shipments-suspended': false } })
    expect(others).toEqual([])
    expect(only).toMatchObject({ kind: 'event', name: 'China suspends rare-earth shipments', from: 'on', to: 'off' })
  })

  test('a moved date counts only where the event is on in one of the two', () => {
    expect(words({ dates: { 'talks-falter': '2025-10-06' } })).toEqual([])
    const kinds = words({ events: { 'talks-falter': true }, dates: { 'talks-falter': '2025-10-06' } })
    expect(kinds.map(({ kind, to }) => [kind, to])).toEqual([
      ['event', 'on'],
      ['date', '6 October 2025'],
    ])
  })

  test('a lane set by hand, by what it carries and where to', () => {
    const [only] = words({ overrides: { [lane.id]: 'suspended' } })
    expect(only).toMatchObject({ kind: 'lane', from: 'as the events say', to: 'Suspended' })
    expect(only?.name).toContain(' to ')
  })

  test('an assumption set by hand, with its unit', () => {
    const [only] = words({ parameters: { transitWeeks: 7 } })
    expect(only).toMatchObject({ kind: 'parameter', id: 'transitWeeks', to: '7 weeks' })
  })

  test('a lever that was added, changed and taken away', () => {
    const two: Scenario = { ...from, measures: { cover: { 'ford/*': 2 } } }
    const four: Scenario = { ...from, measures: { cover: { 'ford/*': 4 } } }
    const sizes = (a: Scenario, b: Scenario) => listDepartures(dataset, a, b).map((one) => [one.from, one.to])
    expect(sizes(from, two)).toEqual([['none', '2 weeks']])
    expect(sizes(two, four)).toEqual([['2 weeks', '4 weeks']])
    expect(sizes(four, from)).toEqual([['4 weeks', 'none']])
  })

  test('the date from which it is looked at', () => {
    expect(words({ asOf: '2025-09-01' })).toMatchObject([
      { kind: 'as-of', from: '9 June 2025', to: '1 September 2025' },
    ])
  })
})

describe('a scenario is called', () => {
  test('by its preset', () => {
    expect(scenarioName(dataset, opening)).toBe('The document')
  })

  test('by its preset and the first of its changes', () => {
    const scenario = { ...from, events: { 'shipments-suspended': false, 'talks-falter': true } }
    expect(scenarioName(dataset, { ...opening, scenario })).toBe(
      'Edited from The document (China suspends rare-earth shipments off and 1 more)',
    )
  })

  test('by the name that it was given', () => {
    expect(scenarioName(dataset, { ...opening, name: 'Monday' })).toBe('Monday')
  })
})
