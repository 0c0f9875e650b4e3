// Levers of one's own in the store: what they take, what they refuse, and what stays of them in a scenario.
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset'
import type { Scenario } from '../../src/model/scenario'
import { normalizeScenario, openingChoices, presetScenario } from '../../src/state/choices'
import { decode, encode } from '../../src/state/urlCodec'
import { dataset, openStore } from './fixture'

describe("levers of one's own", () => {
  test('are put in, changed and taken out, each as one step', () => {
    const store = openStore()
    const act = store.getState()
    const measures = () => store.getState().present.scenario.measures
    act.setCover('ford/*', 4)
    act.setCover('*/sensors', 2)
    act.setShift('ford/traction-motor>magnet-jp', 0.2)
    act.setFasterTransit(2)
    act.setEvenStock('*', 0.5)
    act.setEvenStock('gm', 1)
    expect(measures()).toEqual({
      cover: { 'ford/*': 4, '*/sensors': 2 },
      shift: { 'ford/traction-motor>magnet-jp': 0.2 },
      evenStock: { '*': 0.5, gm: 1 },
      transitWeeks: 2,
    })
    expect(store.getState().past).toHaveLength(6)
    act.setEvenStock('*', 0)
    act.setEvenStock('gm', null)
    act.setCover('ford/*', null)
    act.setShift('ford/traction-motor>magnet-jp', 0)
    expect(measures()).toEqual({ cover: { '*/sensors': 2 }, transitWeeks: 2 })
    act.setFasterTransit(null)
    act.setCover('*/sensors', 0)
    expect(store.getState().present.scenario).toEqual({ asOf: dataset.defaultAsOf })
  })

  test('can be cleared together, and taken back', () => {
    const store = openStore()
    const act = store.getState()
    act.setCover('*/*', 1)
    act.setFasterTransit(1)
    act.clearMeasures()
    expect('measures' in store.getState().present.scenario).toBe(false)
    act.undo()
    expect(store.getState().present.scenario.measures).toEqual({ cover: { '*/*': 1 }, transitWeeks: 1 })
  })

  test.each([-1, 104.5, Number.NaN, Number.POSITIVE_INFINITY])('no size of %d', (size) => {
    const store = openStore()
    const act = store.getState()
    act.setCover('ford/*', size)
    act.setShift('ford/*>magnet-jp', size)
    act.setFasterTransit(size)
    act.setEvenStock('ford', size)
    expect(store.getState().past).toEqual([])
  })

  test.each(['bmw/*', 'ford/seats', 'ford', 'ford/', '/', '', 'ford/*/x', 'constructor/*'])(
    'no target "%s"',
    (target) => {
      const store = openStore()
      const act = store.getState()
      act.setCover(target, 1)
      act.setShift(`${target}>magnet-jp`, 0.5)
      act.setShift(target, 0.5)
      expect(store.getState().past).toEqual([])
    },
  )

  test.each(['bmw', 'ford/*', '', 'constructor', '**'])('no evened-out stock of "%s"', (maker) => {
    const store = openStore()
    store.getState().setEvenStock(maker, 0.5)
    expect(store.getState().past).toEqual([])
  })

  test('stock is evened out by no more than all, whatever the link says', () => {
    expect(decode(dataset, 'v=2&own=even:gm:1.5,even:bmw:0.5,even:*:0.25,even:ford:much').problems).toEqual([
      'The link evens out the stock of "gm" by 1.5, and it must be from 0 to 1; that part was left out.',
      'The link evens out the stock of "bmw", which is not a maker here; that part was left out.',
      'The link evens out the stock of "ford" by something that is not a number; that part was left out.',
    ])
  })

  test.each(['magnet-cn', 'ford', 'mine-us', 'gone', ''])('no purchase from "%s"', (node) => {
    const store = openStore()
    store.getState().setShift(`ford/*>${node}`, 0.5)
    expect(store.getState().past).toEqual([])
  })

  test('that come to the same are the same, whatever they were written like', () => {
    const one: Scenario = {
      asOf: '2025-06-09',
      measures: { shift: {}, transitWeeks: 0, cover: { 'gm/*': 1, '*/*': 0 } },
    }
    const other: Scenario = { asOf: '2025-06-09', measures: { cover: { 'gm/*': 1 } } }
    expect(JSON.stringify(normalizeScenario(dataset, one))).toBe(JSON.stringify(normalizeScenario(dataset, other)))
    const sorted = normalizeScenario(dataset, { ...one, measures: { cover: { 'gm/*': 1, '*/*': 2 } } })
    expect(Object.keys(sorted.measures?.cover ?? {})).toEqual(['*/*', 'gm/*'])
  })

  test('stand in a link as departures from those of the preset', () => {
    const scenario: Scenario = { asOf: dataset.defaultAsOf, measures: { cover: { 'gm/*': 1 }, transitWeeks: 1 } }
    const stocked: Dataset = { ...dataset, presets: [{ id: 'stocked', name: 'Stocked', scenario }] }
    const loaded = { ...openingChoices(stocked), preset: 'stocked', scenario: presetScenario(stocked, 'stocked') }
    expect(encode(stocked, loaded)).toBe('v=2&preset=stocked')
    const changed = {
      ...loaded,
      scenario: { ...loaded.scenario, measures: { cover: { 'ford/*': 2 }, transitWeeks: 3 } },
    }
    const link = encode(stocked, changed)
    expect(link).toBe('v=2&preset=stocked&own=cover:ford/%2A:2,cover:gm/%2A:default,transit:3')
    expect(decode(stocked, link)).toEqual({ choices: changed, problems: [], migrated: false })
  })
})

describe('several at once', () => {
  test('events are switched as one step, unknown ones left out', () => {
    const store = openStore()
    store.getState().setEvents({ 'talks-falter': true, gone: true, midterms: false })
    expect(store.getState().present.scenario.events).toEqual({ 'talks-falter': true, midterms: false })
    store.getState().undo()
    expect(store.getState().present).toEqual(openingChoices(dataset))
  })

  test('lanes are set as one step, beside those set before, unknown ones left out', () => {
    const store = openStore()
    const act = store.getState()
    act.setLane('heavy-magnets/gm-suppliers', 'general')
    act.setLanes({ 'heavy-magnets/ford-suppliers': 'suspended', moon: 'open', 'oxides-metals/us-makers': 'moon' })
    expect(store.getState().present.scenario.overrides).toEqual({
      'heavy-magnets/ford-suppliers': 'suspended',
      'heavy-magnets/gm-suppliers': 'general',
    })
    expect(store.getState().past).toHaveLength(2)
  })
})
