// The loaded preset: its name, and whether the choices have left it.
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset'
import type { Scenario } from '../../src/model/scenario'
import { departsFromPreset, presetName } from '../../src/results/presets'
import { normalizeScenario, presetScenario } from '../../src/state/choices'
import { shippedDataset } from '../app/shipped'

const dataset = shippedDataset()

test.each([
  ['document', 'The document'],
  ['as-it-happened', 'As it happened'],
  ['unheard-of', 'unheard-of'],
])('%s is called “%s”', (id, name) => {
  expect(presetName(dataset, id)).toBe(name)
})

test('a dataset without presets calls them by their ids', () => {
  const { presets: _, ...bare } = dataset
  expect(presetName(bare, 'document')).toBe('document')
})

describe('departing from a preset', () => {
  function departs(preset: string, change: Partial<Scenario>, data: Dataset = dataset): boolean {
    const scenario = normalizeScenario(data, { ...presetScenario(data, preset), ...change })
    return departsFromPreset(data, preset, scenario)
  }

  test.each((dataset.presets ?? []).map(({ id }) => id))('%s as loaded is not edited', (id) => {
    expect(departs(id, {})).toBe(false)
  })

  test.each<[string, Partial<Scenario>]>([
    ['an event is switched', { events: { 'shipments-suspended': false } }],
    ['a date is moved', { dates: { 'talks-falter': '2025-10-09' } }],
    ['a lane is set by hand', { overrides: { 'heavy-magnets/ford-suppliers': 'temporary' } }],
    ['an assumption is set by hand', { parameters: { coverScale: 0.5 } }],
    ['a lever is pulled', { measures: { transitWeeks: 1 } }],
    [
      'an event is added to it',
      {
        added: [{ id: 'own-1', date: '2026-03-02', title: 'Stop again', by: 'CN', effects: [{ state: 'suspended' }] }],
      },
    ],
  ])('the document is edited when %s', (_, change) => {
    expect(departs('document', change)).toBe(true)
  })

  test('a preset is edited when what it switches is switched back', () => {
    expect(departs('talks-falter', { events: {} })).toBe(true)
  })

  test.each<[string, Partial<Scenario>]>([
    ['looking from another date', { asOf: '2025-09-01' }],
    ['looking less far ahead', { horizonWeeks: 13 }],
    ['an event set to what it is anyway', { events: { 'shipments-suspended': true } }],
    ['an assumption set to its central value', { parameters: { coverScale: 1 } }],
    ['an event “moved” to its own date', { dates: { 'talks-falter': '2025-08-11' } }],
  ])('%s is no edit', (_, change) => {
    expect(departs('document', change)).toBe(false)
  })

  test('the order in which events were switched does not matter', () => {
    const { events = {} } = presetScenario(dataset, 'no-chip-measures')
    const turned = Object.fromEntries(Object.entries(events).reverse())
    expect(departs('no-chip-measures', { events: turned })).toBe(false)
  })

  test('a preset with a date of its own is not edited by another date', () => {
    const dated = { id: 'dated', name: 'Dated', scenario: { asOf: '2025-12-08' } }
    const data = { ...dataset, presets: [...(dataset.presets ?? []), dated] }
    expect(departs('dated', { asOf: '2026-03-02' }, data)).toBe(false)
  })
})
