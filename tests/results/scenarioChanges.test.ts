// What differs between two scenarios, in words, on the shipped dataset.
import { describe, expect, test } from 'vitest'
import type { AddedEvent } from '../../src/model/dataset'
import type { Scenario } from '../../src/model/scenario'
import { listScenarioChanges } from '../../src/results/scenarioChanges'
import { openingChoices } from '../../src/state/choices'
import { scenarioName } from '../../src/words/scenarioNames'
import { shippedDataset } from '../app/shipped'

const dataset = shippedDataset()
const opening = openingChoices(dataset)
const from: Scenario = opening.scenario
const lane = dataset.lanes[0]!
const words = (to: Partial<Scenario>) => listScenarioChanges(dataset, from, { ...from, ...to })

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
    const sizes = (a: Scenario, b: Scenario) => listScenarioChanges(dataset, a, b).map((one) => [one.from, one.to])
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

describe('how far it looks ahead', () => {
  test('is told as weeks, on both sides', () => {
    expect(words({ horizonWeeks: 26 })).toEqual([
      { kind: 'horizon', id: '', name: 'Horizon', from: '52 weeks', to: '26 weeks', short: '26 weeks ahead' },
    ])
    expect(listScenarioChanges(dataset, { ...from, horizonWeeks: 104 }, from)).toMatchObject([
      { kind: 'horizon', from: '104 weeks', to: '52 weeks' },
    ])
  })

  test('is no difference where one scenario names the horizon of the data', () => {
    expect(words({ horizonWeeks: dataset.horizonWeeks })).toEqual([])
  })

  test('stands after the date from which it is looked at', () => {
    const kinds = words({ horizonWeeks: 13, asOf: '2025-09-01', events: { 'talks-falter': true } })
    expect(kinds.map(({ kind }) => kind)).toEqual(['as-of', 'horizon', 'event'])
  })
})

describe('an event of the reader’s own', () => {
  const stop: AddedEvent = {
    id: 'own-1',
    date: '2026-03-02',
    title: 'Stop again',
    by: 'CN',
    effects: [{ state: 'suspended' }],
  }
  const withStop: Scenario = { ...from, added: [stop] }
  const list = (a: Scenario, b: Scenario) => listScenarioChanges(dataset, a, b)

  test('that was added is named with its day', () => {
    expect(list(from, withStop)).toEqual([
      {
        kind: 'own-event',
        id: 'own-1',
        name: 'Stop again',
        from: 'none',
        to: '2 March 2026, on',
        short: 'own event “Stop again” added',
      },
    ])
  })

  test('that was taken away is named by what it was', () => {
    expect(list(withStop, from)).toMatchObject([
      { from: '2 March 2026, on', to: 'none', short: 'own event “Stop again” taken away' },
    ])
  })

  test('that was switched off is a change of it, not of an event of the data', () => {
    expect(list(withStop, { ...withStop, events: { 'own-1': false } })).toMatchObject([
      { kind: 'own-event', from: '2 March 2026, on', to: '2 March 2026, off', short: 'own event “Stop again” changed' },
    ])
  })

  test.each<[string, Partial<AddedEvent>, string]>([
    ['moved', { date: '2026-04-06' }, 'own event “Stop again” changed'],
    ['renamed', { title: 'Stop once more' }, 'own event “Stop once more” changed'],
    ['given other effects', { effects: [{ state: 'case-by-case' }] }, 'own event “Stop again” changed'],
    ['laid to the other side', { by: 'US' }, 'own event “Stop again” changed'],
  ])('that was %s is told once', (_, change, short) => {
    expect(list(withStop, { ...from, added: [{ ...stop, ...change }] }).map((one) => one.short)).toEqual([short])
  })

  test('that is the same in both is not told, wherever it stands among others', () => {
    const other: AddedEvent = { ...stop, id: 'own-2', title: 'Another' }
    expect(list(withStop, { ...from, added: [{ ...stop }] })).toEqual([])
    expect(list({ ...from, added: [stop, other] }, { ...from, added: [other, stop] })).toEqual([])
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

  test('by its preset and the event that was added to it', () => {
    const added: AddedEvent[] = [{ id: 'own-1', date: '2026-03-02', title: 'Stop again', by: 'CN', effects: [] }]
    expect(scenarioName(dataset, { ...opening, scenario: { ...from, added } })).toBe(
      'Edited from The document (own event “Stop again” added)',
    )
  })

  test('by the name that it was given', () => {
    expect(scenarioName(dataset, { ...opening, name: 'Monday' })).toBe('Monday')
  })
})
