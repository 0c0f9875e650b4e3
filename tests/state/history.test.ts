// Undo and redo: what is a step, and what comes back.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pastLimit } from '../../src/state/history'
import { choicesOn, dataset, openStore } from './fixture'

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

  test('any walk through changes can be undone to its beginning and redone to its end', () => {
    fc.assert(
      fc.property(fc.array(choicesOn(dataset), { maxLength: 8 }), (walk) => {
        const store = openStore()
        const { present: opening, replace, undo, redo } = store.getState()
        for (const choices of walk) replace(choices)
        const end = store.getState().present
        for (const _ of walk) undo()
        expect(store.getState().present).toEqual(opening)
        for (const _ of walk) redo()
        expect(store.getState().present).toEqual(end)
      }),
      { numRuns: 50 },
    )
  })

  test('covers what is looked at and what is compared with', () => {
    const store = openStore()
    const { present: opening, show, setReference, undo } = store.getState()
    show({ maker: 'ford' })
    setReference('document')
    show({ indicator: 'inflation-peak' })
    show({ threshold: 4 })
    show({ draws: 1000 })
    show({ week: 'worst' })
    expect(store.getState().past).toHaveLength(6)
    for (let step = 0; step < 6; step++) undo()
    expect(store.getState().present).toEqual(opening)
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
