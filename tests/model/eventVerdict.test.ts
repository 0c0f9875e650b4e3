// What the page says of a switch: that it works, until when, or why it changes nothing.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weekOf } from '../../src/model/calendar'
import type { Dataset } from '../../src/model/dataset'
import { type EventVerdict, judgeEvent } from '../../src/model/eventVerdict'
import { eventsOf, isEnabled, laneHistories, stateInWeek } from '../../src/model/licenses'
import { compile, type Network } from '../../src/model/network'
import { weeksAhead } from '../../src/model/run'
import type { Scenario } from '../../src/model/scenario'
import { settings } from './generators'
import { shippedDataset } from './shipped'
import { readVectors, vectorNames } from './vectors'

const opening: Scenario = { asOf: '2025-06-09' }

/** Every lane set by hand to one state. */
function allLanes({ lanes }: Dataset, state: string): Record<string, string> {
  return Object.fromEntries(lanes.map(({ id }) => [id, state]))
}

function withEventDate(dataset: Dataset, eventId: string, date: string): Dataset {
  return { ...dataset, events: dataset.events.map((event) => (event.id === eventId ? { ...event, date } : event)) }
}

const suspensionHeld = { 'geneva-truce': false, 'trump-xi-call': false, 'temporary-licenses': false }

describe.each([
  ['the shipped dataset', shippedDataset()],
  ['the reference dataset', readVectors('magnets').dataset],
])('on %s', (_, dataset) => {
  const network = compile(dataset)
  const byHand = allLanes(dataset, 'suspended')

  test.each<[string, string, Scenario, EventVerdict]>([
    [
      'the temporary licenses work, and still stand',
      'temporary-licenses',
      opening,
      { kind: 'works', overtakenBy: null, inPart: false },
    ],
    [
      'the suspension works, until the truce on most lanes, and longer on the way to third countries',
      'shipments-suspended',
      opening,
      { kind: 'works', overtakenBy: { event: 'geneva-truce', date: '2025-05-12' }, inPart: true },
    ],
    [
      'the suspension still stands for someone who looks from before the truce',
      'shipments-suspended',
      { asOf: '2025-05-05' },
      { kind: 'works', overtakenBy: null, inPart: false },
    ],
    [
      'the suspension still stands in part while the last of its lanes is to change in the week to come',
      'shipments-suspended',
      { asOf: '2025-06-01' },
      { kind: 'works', overtakenBy: { event: 'geneva-truce', date: '2025-05-12' }, inPart: true },
    ],
    [
      'the suspension is overtaken on every lane, on some later than on others',
      'shipments-suspended',
      { asOf: '2025-06-02' },
      { kind: 'works', overtakenBy: { event: 'geneva-truce', date: '2025-05-12' }, inPart: true },
    ],
    [
      'the call stands in part, where nothing came after it: at the oxides and metals for U.S. makers',
      'trump-xi-call',
      opening,
      { kind: 'works', overtakenBy: { event: 'temporary-licenses', date: '2025-06-06' }, inPart: true },
    ],
    [
      'the temporary licenses are overtaken by a hand on all lanes',
      'temporary-licenses',
      { ...opening, overrides: byHand },
      { kind: 'works', overtakenBy: { event: null, date: '2025-06-09' }, inPart: false },
    ],
    ['an event that is off would work', 'talks-falter', opening, { kind: 'works', overtakenBy: null, inPart: false }],
    ['tariffs have no effect on lanes', 'us-tariffs', opening, { kind: 'no effect listed' }],
    ['an unknown event has none', 'no-such-event', opening, { kind: 'no effect listed' }],
    [
      'a stop changes nothing on lanes that are set by hand before it',
      'talks-falter',
      { ...opening, events: { 'talks-falter': true }, overrides: byHand },
      { kind: 'set by hand' },
    ],
    [
      'the chip-design curbs delay nothing, since the Huawei order already had',
      'eda-controls',
      opening,
      {
        kind: 'not from this state',
        state: 'suspended',
        cause: { event: 'huawei-chip-order', date: '2025-05-13' },
      },
    ],
    [
      'a truce eases nothing where nothing was restricted',
      'geneva-truce',
      { ...opening, events: { 'shipments-suspended': false } },
      { kind: 'not from this state', state: 'open', cause: null },
    ],
    [
      'a second stop changes nothing while the first is held',
      'talks-falter',
      { ...opening, events: suspensionHeld },
      { kind: 'same state', state: 'suspended', cause: { event: 'shipments-suspended', date: '2025-04-04' } },
    ],
    [
      'a cause that was moved is told with its moved date',
      'huawei-chip-order',
      {
        ...opening,
        events: { 'talks-falter': true, 'shipments-suspended': false, 'geneva-truce': false },
        dates: { 'talks-falter': '2025-05-08' },
      },
      { kind: 'not from this state', state: 'suspended', cause: { event: 'talks-falter', date: '2025-05-08' } },
    ],
    [
      'the truce is undone within its own week',
      'geneva-truce',
      opening,
      { kind: 'undone at once', cause: { event: 'huawei-chip-order', date: '2025-05-13' } },
    ],
    [
      'a stop a day before another in the same week is doubled by it',
      'talks-falter',
      { ...opening, events: { 'talks-falter': true }, dates: { 'talks-falter': '2025-04-03' } },
      { kind: 'doubled' },
    ],
  ])('%s', (_name, eventId, scenario, verdict) => {
    expect(judgeEvent(network, scenario, eventId)).toEqual(verdict)
  })

  test('an event that lies past the horizon changes nothing, one in its last week works', () => {
    // 13 weeks from 9 June 2025 end with Sunday, 7 September.
    const scenario = { ...opening, horizonWeeks: 13 }
    const later = compile(withEventDate(dataset, 'talks-falter', '2025-09-08'))
    const inside = compile(withEventDate(dataset, 'talks-falter', '2025-09-07'))
    expect(judgeEvent(later, scenario, 'talks-falter')).toEqual({ kind: 'past the horizon' })
    expect(judgeEvent(inside, scenario, 'talks-falter')).toEqual({ kind: 'works', overtakenBy: null, inPart: false })
    expect(judgeEvent(later, { ...scenario, horizonWeeks: 14 }, 'talks-falter').kind).toBe('works')
  })

  test('an event of one’s own is judged like any other', () => {
    const effects = [{ state: 'suspended' }]
    const own = { id: 'own', date: '2025-09-01', title: 'Own', by: 'CN' as const, effects }
    const idle = { ...own, id: 'idle', effects: [{ from: ['open'], state: 'suspended' }] }
    const scenario: Scenario = { ...opening, added: [own, idle] }
    expect(judgeEvent(network, scenario, 'own')).toEqual({ kind: 'works', overtakenBy: null, inPart: false })
    expect(judgeEvent(network, scenario, 'idle')).toEqual({
      kind: 'not from this state',
      state: 'suspended',
      cause: { event: 'own', date: '2025-09-01' },
    })
  })

  test('lane histories that are handed in give the same verdicts as its own', () => {
    const shared = laneHistories(network, opening)
    for (const { id } of dataset.events) {
      expect(judgeEvent(network, opening, id, shared)).toEqual(judgeEvent(network, opening, id))
    }
  })
})

/** The state of every lane in every week up to the end of the horizon. */
function statesByWeek(network: Network, scenario: Scenario): number[][] {
  const weeks = Array.from({ length: weeksAhead(network, scenario).end }, (_, week) => week)
  return laneHistories(network, scenario).map(({ steps }) => weeks.map((week) => stateInWeek(network, steps, week)))
}

/** Holds a scenario's verdicts against what its switches do. */
function checkVerdicts(network: Network, scenario: Scenario): void {
  const { dataset } = network
  const asItIs = statesByWeek(network, scenario)
  for (const event of eventsOf(network, scenario)) {
    const verdict = judgeEvent(network, scenario, event.id)
    const switched = { ...scenario, events: { ...scenario.events, [event.id]: !isEnabled(event, scenario) } }
    const changes = JSON.stringify(statesByWeek(network, switched)) !== JSON.stringify(asItIs)
    expect(verdict.kind === 'works', `${event.id} is said to be: ${verdict.kind}`).toBe(changes)
    if (verdict.kind === 'works' && verdict.overtakenBy) {
      const { asOf } = scenario
      const overtaken = weekOf(dataset.calendar, verdict.overtakenBy.date)
      expect(overtaken).toBeLessThanOrEqual(weekOf(dataset.calendar, asOf))
    }
    const cause = 'cause' in verdict ? verdict.cause : verdict.kind === 'works' ? verdict.overtakenBy : null
    const causing = eventsOf(network, scenario).find(({ id }) => id === cause?.event)
    if (causing && causing.id !== event.id) expect(isEnabled(causing, scenario), `${causing.id} is on`).toBe(true)
  }
}

describe('an event works if and only if its switch changes some lane in some week, and only enabled events are causes', () => {
  test('in every preset, at several dates', () => {
    const dataset = shippedDataset()
    const network = compile(dataset)
    for (const { scenario } of dataset.presets ?? []) {
      for (const asOf of ['2025-01-06', '2025-05-12', '2025-06-09', '2027-01-03']) {
        checkVerdicts(network, { ...scenario, asOf })
      }
    }
  })

  test.each(vectorNames)('in the reference cases of %s', (name) => {
    const { dataset, cases } = readVectors(name)
    const network = compile(dataset)
    for (const { scenario } of cases) checkVerdicts(network, scenario)
  })

  test('on networks and scenarios by chance', () => {
    fc.assert(fc.property(settings, ({ dataset, scenario }) => checkVerdicts(compile(dataset), scenario)))
  })
})
