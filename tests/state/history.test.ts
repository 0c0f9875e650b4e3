// Undo and redo: what is a step, and what comes back.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Choices, emptyView } from '../../src/state/choices'
import { pastLimit } from '../../src/state/history'
import type { ScenarioActions, ScenarioStore } from '../../src/state/scenarioStore'
import { choicesOn, dataset, openStore } from './fixture'

type Act = (act: ScenarioActions) => void

/** The page's own scenario and the pinned ones: what undo answers for. */
function scenariosIn({ name, preset, scenario, pins }: Choices) {
  return { name, preset, scenario, pins }
}

function scenariosOf(store: ScenarioStore) {
  return scenariosIn(store.getState().present)
}

const pinned = { name: 'Pinned', preset: 'document', scenario: { asOf: '2025-06-09' } }

describe('what is a step of undo', () => {
  test.each<[string, Act]>([
    ['the as-of date', (act) => act.setAsOf('2025-07-07')],
    ['the horizon', (act) => act.setHorizon(26)],
    ['a switch', (act) => act.setEvent('talks-falter', true)],
    ['several switches', (act) => act.setEvents({ 'talks-falter': true, midterms: true })],
    ['a chapter', (act) => act.setChapter('what-if', true)],
    ['a moved event', (act) => act.moveEvent('talks-falter', '2025-10-06')],
    ['an own event', (act) => act.addEvent({ date: '2026-03-02', title: 'Stop again', by: 'CN', effects: [] })],
    ['a lane set by hand', (act) => act.setLane('heavy-magnets/ford-suppliers', 'suspended')],
    ['an assumption', (act) => act.setParameter('coverScale', 0.5)],
    ['a lever', (act) => act.setFasterTransit(1)],
    ['a loaded preset', (act) => act.loadPreset('talks-falter')],
    ['the history as recorded', (act) => act.loadRecord('2026-11-29')],
    ['a name', (act) => act.rename('a', 'Monday')],
    ['a pin', (act) => act.pin(pinned)],
  ])('%s is one, taken back and made again', (_, change) => {
    const store = openStore()
    const opening = scenariosOf(store)
    change(store.getState())
    const changed = scenariosOf(store)
    expect(changed).not.toEqual(opening)
    expect(store.getState().past).toHaveLength(1)
    store.getState().undo()
    expect(scenariosOf(store)).toEqual(opening)
    store.getState().redo()
    expect(scenariosOf(store)).toEqual(changed)
  })

  test.each<[string, Act]>([
    ['another page', (act) => act.show({ page: 'method' })],
    ['a tab', (act) => act.show({ tab: 'lines' })],
    ['a step of the deck', (act) => act.show({ page: 'present', step: 3 })],
    ['an opened row', (act) => act.show({ event: 'geneva-truce' })],
    ['an opened figure', (act) => act.show({ figure: 'supply' })],
    ['one automaker alone', (act) => act.show({ maker: 'ford' })],
    ['one class alone', (act) => act.show({ component: 'traction' })],
    ['a trace', (act) => act.show({ trace: ['magnet-cn'] })],
    ['the worst week ahead', (act) => act.show({ week: 'worst' })],
    ['the flows as a table', (act) => act.show({ flowTable: true })],
    ['an indicator', (act) => act.show({ indicator: 'inflation-peak' })],
    ['a threshold', (act) => act.show({ threshold: 4 })],
    ['more draws', (act) => act.show({ draws: 1000 })],
    ['an outlook', (act) => act.show({ outlook: 'held' })],
    ['what changes are counted against', (act) => act.setReference('document')],
    ['the base of the comparison', (act) => act.setBase('b')],
  ])('%s is none: it stays through undo and redo, and leaves what can be redone', (_, look) => {
    const store = openStore()
    const act = store.getState()
    act.pin(pinned)
    act.setEvent('talks-falter', true)
    act.setAsOf('2025-07-07')
    act.undo()
    const before = store.getState()
    look(act)
    const { present, past, future } = store.getState()
    expect(present).not.toEqual(before.present)
    expect({ past, future }).toEqual({ past: before.past, future: before.future })
    const { view, reference, base } = present
    act.redo()
    expect(store.getState().present).toMatchObject({ view, reference, base, scenario: { asOf: '2025-07-07' } })
    act.undo()
    act.undo()
    expect(store.getState().present).toMatchObject({ view, reference, base })
    expect(store.getState().present.scenario.events).toBeUndefined()
  })

  test('a gesture that only looks is none', () => {
    const store = openStore()
    const act = store.getState()
    act.beginGesture()
    act.show({ threshold: 4 })
    act.show({ threshold: 5 })
    act.endGesture()
    expect(store.getState()).toMatchObject({ past: [], gesture: null, present: { view: { threshold: 5 } } })
  })

  test('what a step took with it comes back with it, and what it left behind goes', () => {
    const store = openStore()
    const act = store.getState()
    act.pin(pinned)
    act.setReference('pin:b')
    act.setBase('b')
    act.unpin('b')
    expect(store.getState().present).toMatchObject({ reference: 'no-restrictions', base: 'a' })
    act.undo()
    expect(store.getState().present).toMatchObject({ reference: 'pin:b', base: 'b' })
    act.undo()
    expect(store.getState().present).toMatchObject({ pins: {}, reference: 'no-restrictions', base: 'a' })
  })

  test('the details of an own event close as undo takes the event away', () => {
    const store = openStore()
    const act = store.getState()
    act.addEvent({ date: '2026-03-02', title: 'Stop again', by: 'CN', effects: [] })
    act.show({ event: 'own-1' })
    act.undo()
    expect(store.getState().present.view.event).toBeNull()
  })
})

describe('undo and redo', () => {
  test('every change is one step, taken back and made again in order', () => {
    const store = openStore()
    const act = store.getState()
    const opening = act.present
    act.setEvent('talks-falter', true)
    const switched = store.getState().present
    act.setLane('heavy-magnets/ford-suppliers', 'suspended')
    const both = store.getState().present

    act.undo()
    expect(store.getState().present).toEqual(switched)
    act.undo()
    expect(store.getState().present).toEqual(opening)
    act.redo()
    act.redo()
    expect(store.getState().present).toEqual(both)
  })

  test('any walk through scenarios can be undone to its beginning and redone to its end', () => {
    fc.assert(
      fc.property(fc.array(choicesOn(dataset), { maxLength: 8 }), (walk) => {
        const store = openStore()
        const { present: opening, replace, undo, redo } = store.getState()
        for (const choices of walk) replace({ ...choices, view: emptyView })
        const end = store.getState().present
        const steps = store.getState().past.length
        for (let step = 0; step < steps; step++) undo()
        expect(scenariosOf(store)).toEqual(scenariosIn(opening))
        for (let step = 0; step < steps; step++) redo()
        expect(scenariosOf(store)).toEqual(scenariosIn(end))
      }),
      { numRuns: 50 },
    )
  })

  test('a change that changes nothing is no step', () => {
    const store = openStore()
    const act = store.getState()
    act.setEvent('geneva-truce', true)
    act.setAsOf(dataset.defaultAsOf)
    act.setParameter('coverScale', 1)
    act.setLane('heavy-magnets/ford-suppliers', null)
    act.moveEvent('talks-falter', '2025-08-11')
    act.releaseLanes()
    act.resetParameters()
    act.setEvents({ 'geneva-truce': true, 'no-such-event': true })
    act.setLanes({ 'no-such-lane': 'open' })
    act.setCover('ford/*', 0)
    act.setShift('ford/*>magnet-jp', null)
    act.setFasterTransit(0)
    act.clearMeasures()
    act.setReference('no-restrictions')
    act.show({ maker: null, indicator: 'supply', threshold: null, week: null, draws: 500 })
    act.loadPreset('document')
    act.reset()
    expect(store.getState().past).toEqual([])
  })

  test('a new change drops what could be redone; one that changes nothing does not', () => {
    const store = openStore()
    const act = store.getState()
    act.setEvent('talks-falter', true)
    act.undo()
    act.setEvent('talks-falter', false)
    expect(store.getState().future).toHaveLength(1)
    act.setEvent('midterms', false)
    expect(store.getState().future).toEqual([])
  })

  test('with nothing to undo or redo, nothing happens', () => {
    const store = openStore()
    const before = store.getState()
    before.undo()
    before.redo()
    expect(store.getState()).toBe(before)
  })

  test(`keeps ${pastLimit} steps, the latest ones`, () => {
    const store = openStore()
    const act = store.getState()
    for (let step = 1; step <= pastLimit + 5; step++) act.setParameter('coverScale', 1 + step)
    expect(store.getState().past).toHaveLength(pastLimit)
    for (let step = 0; step < pastLimit + 5; step++) act.undo()
    expect(store.getState().present.scenario.parameters).toEqual({ coverScale: 6 })
  })
})
