// Events of the reader's own: how they are added, changed and taken away, and how a link says them.
import { describe, expect, test } from 'vitest'
import type { AddedEvent } from '../../src/model/dataset'
import { normalizeScenario } from '../../src/state/choices'
import { addedEventFault, mostAddedEvents, nextEventId, type OwnEvent } from '../../src/state/ownEvents'
import { decode, encode } from '../../src/state/urlCodec'
import { choicesWith, dataset, openStore } from './fixture'

const stop: OwnEvent = {
  date: '2026-03-02',
  title: 'Stop again',
  by: 'CN',
  effects: [{ state: 'suspended', material: ['heavy-magnets'] }],
}
const own1: AddedEvent = { id: 'own-1', ...stop }

/** A store with what it holds at hand. */
function open() {
  const store = openStore()
  const state = () => store.getState()
  return { act: state(), state, scenario: () => state().present.scenario }
}

describe('an event of one’s own', () => {
  test('is added on, switched, changed and taken away, each as one step', () => {
    const { act, state, scenario } = open()
    act.addEvent(stop)
    expect(scenario()).toEqual({ asOf: dataset.defaultAsOf, added: [own1] })
    act.setEvent('own-1', false)
    expect(scenario().events).toEqual({ 'own-1': false })
    act.setEvent('own-1', true)
    expect(scenario().events).toBeUndefined()
    act.editEvent('own-1', { title: '  Stop\nfor good ', by: 'both' })
    expect(scenario().added).toEqual([{ ...own1, title: 'Stop for good', by: 'both' }])
    expect(state().past).toHaveLength(4)
    act.setEvent('own-1', false)
    act.removeEvent('own-1')
    expect(scenario()).toEqual({ asOf: dataset.defaultAsOf })
    act.undo()
    expect(scenario()).toMatchObject({ events: { 'own-1': false }, added: [{ id: 'own-1' }] })
  })

  test('gets the smallest free id, and keeps its place as it is changed', () => {
    const { act, scenario } = open()
    for (const title of ['One', 'Two', 'Three']) act.addEvent({ ...stop, title })
    act.editEvent('own-2', { date: '2025-01-06' })
    expect(scenario().added?.map(({ id, date }) => [id, date])).toEqual([
      ['own-1', '2026-03-02'],
      ['own-2', '2025-01-06'],
      ['own-3', '2026-03-02'],
    ])
    act.removeEvent('own-1')
    expect(nextEventId(dataset, scenario())).toBe('own-1')
    act.addEvent({ ...stop, title: 'Four' })
    expect(scenario().added?.map(({ title }) => title)).toEqual(['Two', 'Three', 'Four'])
    const taken = { ...dataset, events: [...dataset.events, { ...dataset.events[0]!, id: 'own-4' }] }
    expect(nextEventId(taken, scenario())).toBe('own-5')
  })

  test('is moved to any day, also one outside the calendar, by its own date', () => {
    const { act, scenario } = open()
    act.addEvent(stop)
    act.moveEvent('own-1', '2031-05-01')
    expect(scenario()).toEqual({ asOf: dataset.defaultAsOf, added: [{ ...own1, date: '2031-05-01' }] })
    act.moveEvent('own-1', '2200-01-01')
    act.moveEvent('own-1', 'soon')
    expect(scenario().added?.[0]?.date).toBe('2031-05-01')
  })

  test('closes its details as it goes, in whatever way', () => {
    const { act, state } = open()
    const shown = () => state().present.view.event
    for (const leave of [() => act.removeEvent('own-1'), act.reset, () => act.loadPreset('talks-falter')]) {
      act.addEvent(stop)
      act.show({ event: 'own-1' })
      expect(shown()).toBe('own-1')
      leave()
      expect(shown()).toBeNull()
    }
    act.show({ event: 'talks-falter' })
    act.reset()
    expect(shown()).toBe('talks-falter')
  })

  test('is one of eight at most', () => {
    const { act, state, scenario } = open()
    for (let i = 0; i < mostAddedEvents + 2; i++) act.addEvent(stop)
    expect(scenario().added).toHaveLength(8)
    expect(state().past).toHaveLength(8)
    act.editEvent('own-8', { title: 'Changed still' })
    expect(scenario().added?.[7]?.title).toBe('Changed still')
  })

  test.each<[string, Partial<OwnEvent>, string]>([
    ['on no day', { date: '2026-02-30' }, 'adds "own-1" on "2026-02-30", which is not a date'],
    [
      'too far off',
      { date: '2200-01-01' },
      'adds "own-1" on "2200-01-01", which is too far off (dates lie from 1900-01-01 to 2199-12-31)',
    ],
    ['without a title', { title: ' \n' }, 'adds "own-1" without a title'],
    ['with too long a title', { title: '磁'.repeat(81) }, 'adds "own-1" with a title of more than 80 characters'],
    [
      'into an unknown state',
      { effects: [{ state: 'moon' }] },
      'adds "own-1" with "moon", which is not a license state here',
    ],
    [
      'out of an unknown state',
      { effects: [{ state: 'open', from: ['open', 'moon'] }] },
      'adds "own-1" with "moon", which is not a license state here',
    ],
    [
      'on an unknown material',
      { effects: [{ state: 'open' }, { state: 'open', material: ['moon'] }] },
      'adds "own-1" with "moon", which is not a material here',
    ],
    [
      'on an unknown destination',
      { effects: [{ state: 'open', destination: ['moon'] }] },
      'adds "own-1" with "moon", which is not a destination here',
    ],
  ])('cannot be %s', (_, change, fault) => {
    const { act, state, scenario } = open()
    expect(addedEventFault(dataset, { ...own1, ...change }, [])).toBe(fault)
    act.addEvent({ ...stop, ...change })
    expect(scenario().added).toBeUndefined()
    act.addEvent(stop)
    act.editEvent('own-1', change)
    act.editEvent('own-2', { title: 'Of none' })
    act.removeEvent('own-2')
    act.removeEvent('talks-falter')
    expect(scenario().added).toEqual([own1])
    expect(state().past).toHaveLength(1)
  })

  test('takes a title of 80 characters', () => {
    const { act, scenario } = open()
    act.addEvent({ ...stop, title: '磁'.repeat(80) })
    expect(scenario().added?.[0]?.title).toBe('磁'.repeat(80))
  })

  test('is the same however its effects were written, and without those that can never take hold', () => {
    const written: AddedEvent = {
      effects: [
        { from: undefined, material: ['light-magnets', 'heavy-magnets', 'light-magnets'], state: 'suspended' },
        { state: 'open', destination: [] },
      ],
      by: 'CN',
      title: 'Stop again',
      date: '2026-03-02',
      id: 'own-1',
    }
    const plain: AddedEvent = {
      ...own1,
      effects: [{ state: 'suspended', material: ['heavy-magnets', 'light-magnets'] }],
    }
    const asOf = '2025-06-09'
    const normal = (scenario: object) => JSON.stringify(normalizeScenario(dataset, { asOf, ...scenario }))
    expect(normal({ added: [written], events: { 'own-1': true } })).toBe(normal({ added: [plain] }))
    expect(normal({ added: [] })).toBe(JSON.stringify({ asOf }))
  })
})

describe('in a link', () => {
  const left = '; that part was left out.'

  test('faulty ones are named and left out, the rest kept', () => {
    const link = [
      'own-1:2026-03-02:CN:Stop again:suspended/heavy-magnets',
      'own-2:2026-02-30:CN:No day:suspended',
      'own-3:2026-03-02:EU:Nobody:suspended',
      'own-4:2026-03-02:US:No state:moon',
      'own-5:2026-03-02:US:No material:open/moon',
      'own-6:2026-03-02:US:No destination:open//moon',
      'own-7:2026-03-02:US:No origin:open///moon',
      'own-8:2026-03-02:US:Too much:open/////',
      'own-9:2026-03-02:US',
      `own-10:2026-03-02:US:${'x'.repeat(81)}`,
      'talks-falter:2026-03-02:US:Known',
      'constructor:2026-03-02:US:Odd',
      'own-1:2026-03-02:US:Twice',
      'own-12:2026-03-02:both:Nothing changes',
    ].join()
    const { choices, problems } = decode(dataset, `v=2&added=${link}&off=own-12,own-2`)
    expect(problems).toEqual([
      `The link adds "own-2" on "2026-02-30", which is not a date${left}`,
      `The link adds "own-3" by "EU", which is not a side here${left}`,
      `The link adds "own-4" with "moon", which is not a license state here${left}`,
      `The link adds "own-5" with "moon", which is not a material here${left}`,
      `The link adds "own-6" with "moon", which is not a destination here${left}`,
      `The link adds "own-7" with "moon", which is not a license state here${left}`,
      `The link adds "own-8" with "open/////", which is not a license state here${left}`,
      `The link adds "own-9" without a title${left}`,
      `The link adds "own-10" with a title of more than 80 characters${left}`,
      `The link adds "talks-falter", which is an event here already${left}`,
      `The link adds "constructor", which cannot be an id${left}`,
      `The link names "own-1" a second time, under "added"${left}`,
      `The link switches "own-2", which is not an event here${left}`,
    ])
    const nothing: AddedEvent = { id: 'own-12', date: '2026-03-02', by: 'both', title: 'Nothing changes', effects: [] }
    expect(choices).toEqual(choicesWith({ added: [own1, nothing], events: { 'own-12': false } }))
  })

  test('more than eight are named, and the first eight kept', () => {
    const link = Array.from({ length: 10 }, (_, i) => `own-${i + 1}:2026-03-02:CN:Stop:suspended`).join()
    const { choices, problems } = decode(dataset, `v=2&b.added=${link}`)
    expect(choices.pins.b?.scenario.added).toHaveLength(8)
    expect(problems).toEqual([
      `Scenario B: The link adds "own-9", and at most 8 events can be added${left}`,
      `Scenario B: The link adds "own-10", and at most 8 events can be added${left}`,
    ])
  })

  test('a date of one is its own', () => {
    const { choices, problems } = decode(dataset, 'v=2&added=own-1:2026-03-02:CN:Stop&date=own-1:2026-04-01')
    expect(choices.scenario).toMatchObject({ added: [{ date: '2026-03-02' }] })
    expect(choices.scenario.dates).toBeUndefined()
    expect(problems).toEqual([`The link moves "own-1", which is not an event here${left}`])
  })

  test('two of one day keep their order, which decides', () => {
    const second: AddedEvent = { id: 'a', date: '2026-03-02', by: 'US', title: 'Ease', effects: [{ state: 'open' }] }
    const choices = choicesWith({ added: [own1, second] })
    const link = encode(dataset, choices)
    expect(link).toBe('v=2&added=own-1:2026-03-02:CN:Stop%20again:suspended/heavy-magnets,a:2026-03-02:US:Ease:open')
    expect(decode(dataset, link)).toEqual({ choices, problems: [], migrated: false })
  })

  test('the longest that a page can write are read to their end', () => {
    const title = '磁'.repeat(80)
    const added = Array.from({ length: 8 }, (_, i) => ({ ...own1, id: `own-${i + 1}`, title }))
    const { scenario, preset, ...rest } = choicesWith({ added })
    const named = { name: null, preset, scenario }
    const choices = { ...rest, ...named, pins: { b: named, c: named } }
    expect(decode(dataset, encode(dataset, choices))).toEqual({ choices, problems: [], migrated: false })
  })
})
