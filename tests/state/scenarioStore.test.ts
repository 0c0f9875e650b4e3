// What the user can change, and what presets and reset bring back.
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset'
import { openingChoices } from '../../src/state/choices'
import { createScenarioStore } from '../../src/state/scenarioStore'
import { decode, encode } from '../../src/state/urlCodec'
import { dataset, openStore } from './fixture'

describe('the levers', () => {
  test('a chapter is switched with all its events, as one step', () => {
    const store = openStore()
    const act = store.getState()
    act.setChapter('what-if', true)
    expect(store.getState().present.scenario.events).toEqual({
      'licenses-lapse': true,
      're-engagement': true,
      'talks-falter': true,
    })
    act.setChapter('document', false)
    expect(Object.values(store.getState().present.scenario.events ?? {}).filter((on) => !on)).toHaveLength(9)
    act.undo()
    act.undo()
    expect(store.getState().present.scenario.events).toBeUndefined()
  })

  test('the date stays in the calendar', () => {
    const store = openStore()
    store.getState().setAsOf('2031-01-01')
    expect(store.getState().present.scenario.asOf).toBe('2028-12-31')
    store.getState().setAsOf('1999-12-31')
    expect(store.getState().present.scenario.asOf).toBe('2025-01-06')
  })

  test('only a hypothetical event can be moved, and not out of the calendar', () => {
    const store = openStore()
    const act = store.getState()
    act.moveEvent('geneva-truce', '2025-07-01')
    expect(store.getState().past).toEqual([])
    act.moveEvent('talks-falter', '2030-01-01')
    expect(store.getState().present.scenario.dates).toEqual({ 'talks-falter': '2028-12-31' })
  })

  test('what the dataset does not know or the model would refuse is ignored', () => {
    const store = openStore()
    const act = store.getState()
    act.setAsOf('2025-02-30')
    act.setEvent('no-such-event', true)
    act.moveEvent('talks-falter', 'soon')
    act.setLane('no-such-lane', 'open')
    act.setLane('heavy-magnets/ford-suppliers', 'no-such-state')
    act.setParameter('coverScale', Number.NaN)
    act.setParameter('coverScale', -1)
    act.setParameter('dealerStockWeeks', 0)
    act.loadPreset('no-such-preset')
    act.setReference('no-such-preset')
    expect(store.getState().past).toEqual([])
  })

  test('lanes and parameters set by hand can be released together', () => {
    const store = openStore()
    const act = store.getState()
    act.setLane('heavy-magnets/ford-suppliers', 'suspended')
    act.setLane('heavy-magnets/gm-suppliers', 'general')
    act.setParameter('headroom', 0)
    act.releaseLanes()
    act.resetParameters()
    expect(store.getState().present.scenario).toEqual({ asOf: dataset.defaultAsOf })
  })
})

describe('the horizon', () => {
  test('is set and given back as one step each, and what the data itself looks ahead is no departure', () => {
    const store = openStore()
    const act = store.getState()
    act.setHorizon(26)
    expect(store.getState().present.scenario).toEqual({ asOf: dataset.defaultAsOf, horizonWeeks: 26 })
    expect(store.getState().past).toHaveLength(1)
    act.setHorizon(52)
    expect(store.getState().present.scenario).toEqual({ asOf: dataset.defaultAsOf })
    act.undo()
    expect(store.getState().present.scenario.horizonWeeks).toBe(26)
    act.setHorizon(null)
    expect('horizonWeeks' in store.getState().present.scenario).toBe(false)
  })

  test.each([0, 521, 26.5, -1, Number.NaN, Number.POSITIVE_INFINITY])('cannot be %d', (weeks) => {
    const store = openStore()
    store.getState().setHorizon(weeks)
    expect(store.getState().past).toEqual([])
  })

  test('stays as a preset is loaded, unless that names one, and goes with reset', () => {
    const ahead: Dataset = {
      ...dataset,
      presets: [...(dataset.presets ?? []), { id: 'long', name: 'Long', scenario: { horizonWeeks: 104 } }],
    }
    const store = createScenarioStore(ahead, openingChoices(ahead))
    const act = store.getState()
    const horizon = () => store.getState().present.scenario.horizonWeeks
    act.setHorizon(13)
    act.loadPreset('talks-falter')
    expect(horizon()).toBe(13)
    act.loadPreset('long')
    expect(horizon()).toBe(104)
    act.setHorizon(null)
    expect(encode(ahead, store.getState().present)).toBe('v=2&preset=long&horizon=52')
    expect(decode(ahead, 'v=2&preset=long&horizon=52').choices).toEqual(store.getState().present)
    act.reset()
    expect(horizon()).toBe(104)
    expect(encode(ahead, store.getState().present)).toBe('v=2&preset=long')
  })
})

test('the outlook is a way of looking: no step of undo, and no part of the scenario', () => {
  const store = openStore()
  store.getState().show({ outlook: 'held' })
  expect(store.getState().present.view.outlook).toBe('held')
  expect(store.getState().present.scenario).toEqual({ asOf: dataset.defaultAsOf })
  expect(store.getState().past).toEqual([])
  expect(encode(dataset, store.getState().present)).toBe('v=2&outlook=held')
})

describe('presets', () => {
  test('loading one keeps the date unless it names one, and keeps what is looked at', () => {
    const store = openStore()
    const act = store.getState()
    act.show({ maker: 'gm' })
    act.setAsOf('2025-10-06')
    act.loadPreset('talks-falter')
    expect(store.getState().present).toMatchObject({
      preset: 'talks-falter',
      scenario: { asOf: '2025-10-06', events: { 'talks-falter': true } },
      view: { maker: 'gm' },
    })
    act.loadPreset('as-it-happened')
    expect(store.getState().present.scenario.asOf).toBe('2025-12-15')
  })

  describe('what is on record', () => {
    /** Also those of the preset “As it happened”. */
    const { events } = dataset.history ?? {}

    test('is loaded as of a day, in one step, and takes the place of all that was set', () => {
      const store = openStore()
      const act = store.getState()
      act.loadPreset('talks-falter')
      act.setLane('heavy-magnets/ford-suppliers', 'suspended')
      act.addEvent({ date: '2026-03-02', title: 'Stop again', by: 'CN', effects: [] })
      act.setFasterTransit(2)
      act.rename('a', 'Monday')
      act.show({ maker: 'ford' })
      const before = store.getState()
      act.loadRecord('2026-11-29')
      expect(store.getState().present).toEqual({
        ...before.present,
        name: null,
        preset: 'as-it-happened',
        scenario: { asOf: '2026-11-29', events },
      })
      expect(store.getState().past).toHaveLength(before.past.length + 1)
      act.undo()
      expect(store.getState().present).toEqual(before.present)
    })

    test('keeps the horizon', () => {
      const store = openStore()
      store.getState().setHorizon(26)
      store.getState().loadRecord('2026-11-29')
      expect(store.getState().present.scenario).toEqual({ asOf: '2026-11-29', horizonWeeks: 26, events })
    })

    test.each([
      ['2031-05-01', '2028-12-31'],
      ['2024-12-24', '2025-01-06'],
    ])('is looked at inside the calendar: on %s as of %s', (today, asOf) => {
      const store = openStore()
      store.getState().loadRecord(today)
      expect(store.getState().present.scenario.asOf).toBe(asOf)
    })

    test('bears the opening preset’s name where no preset switches the same', () => {
      const other: Dataset = { ...dataset, history: { events: { ...events, midterms: false } } }
      const store = createScenarioStore(other, openingChoices(other))
      store.getState().loadRecord('2026-11-29')
      expect(store.getState().present).toMatchObject({
        preset: 'document',
        scenario: { asOf: '2026-11-29', events: { ...events, midterms: false } },
      })
    })

    test('is the dataset as given where it tells nothing of what happened', () => {
      const { history: _, ...untold } = dataset
      const store = createScenarioStore(untold, openingChoices(untold))
      store.getState().setEvent('talks-falter', true)
      store.getState().loadRecord('2026-11-29')
      expect(store.getState().present).toMatchObject({ preset: 'document', scenario: { asOf: '2026-11-29' } })
      expect(store.getState().present.scenario.events).toBeUndefined()
    })
  })

  test('reset returns to the loaded preset; back to the document is loading it', () => {
    const store = openStore()
    const act = store.getState()
    act.loadPreset('talks-falter')
    const loaded = store.getState().present
    act.setEvent('talks-falter', false)
    act.setLane('oxides-metals/us-makers', null)
    act.setAsOf('2026-03-02')
    act.reset()
    expect(store.getState().present).toEqual(loaded)
    act.loadPreset('document')
    expect(store.getState().present).toMatchObject({ preset: 'document', scenario: { asOf: dataset.defaultAsOf } })
    expect(store.getState().present.scenario.events).toBeUndefined()
  })
})
