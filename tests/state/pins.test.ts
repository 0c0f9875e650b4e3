// Scenarios pinned beside the page's own, as the store keeps them and as a link tells them.
import { describe, expect, test } from 'vitest'
import { openingChoices, type PinLetter } from '../../src/state/choices'
import { freePlace, referenceScenario } from '../../src/state/pins'
import type { ScenarioStore } from '../../src/state/scenarioStore'
import { decode } from '../../src/state/urlCodec'
import { dataset, openStore } from './fixture'

/** Pins the page's own scenario as it is. */
function pinOwn(store: ScenarioStore, name: string, place?: PinLetter): void {
  const { present, pin } = store.getState()
  pin({ name, preset: present.preset, scenario: present.scenario }, place)
}

describe('pinning', () => {
  test('fills B, then C, each one step of undo, and never takes a place that is not given up', () => {
    const store = openStore()
    const { setEvent, undo } = store.getState()
    pinOwn(store, '  As it stands ')
    setEvent('talks-falter', true)
    pinOwn(store, 'Talks falter')
    setEvent('midterms', true)
    expect(freePlace(store.getState().present)).toBeNull()
    const full = store.getState()
    pinOwn(store, 'Both')
    expect(store.getState()).toBe(full)
    pinOwn(store, 'Both', 'b')
    const { b, c } = store.getState().present.pins
    expect([b?.name, c?.name]).toEqual(['Both', 'Talks falter'])
    expect(c?.scenario.events).toMatchObject({ 'talks-falter': true })
    expect(c?.scenario.events?.midterms).toBeUndefined()
    undo()
    expect(store.getState().present.pins.b?.name).toBe('As it stands')
  })

  test('takes a scenario from elsewhere, a preset say, without touching the page’s own', () => {
    const store = openStore()
    const { pin, undo } = store.getState()
    const before = store.getState().present
    const scenario = { asOf: '2025-09-01', events: { 'talks-falter': true, midterms: true } }
    pin({ name: ' Falter ', preset: 'talks-falter', scenario })
    pin({ name: null, preset: 'document', scenario: { asOf: '2025-06-09', parameters: {} } })
    const { pins, ...own } = store.getState().present
    expect(own).toEqual({ ...before, pins: undefined })
    expect(pins.b).toMatchObject({ name: 'Falter', preset: 'talks-falter', scenario: { asOf: '2025-09-01' } })
    expect(pins.c).toEqual({ name: null, preset: 'document', scenario: { asOf: '2025-06-09' } })
    undo()
    expect(store.getState().present.pins).toEqual({ b: pins.b })
  })

  test('swaps with the page’s own scenario, and back', () => {
    const store = openStore()
    const { setEvent, swapPin, rename } = store.getState()
    pinOwn(store, 'Before')
    setEvent('talks-falter', true)
    rename('a', 'After')
    const before = store.getState().present
    swapPin('b')
    const swapped = store.getState().present
    expect(swapped.name).toBe('Before')
    expect(swapped.scenario.events).toBeUndefined()
    expect(swapped.pins.b).toMatchObject({ name: 'After', scenario: { events: { 'talks-falter': true } } })
    swapPin('b')
    expect(store.getState().present).toEqual(before)
  })

  test('what pointed at a pin points elsewhere once it is gone', () => {
    const store = openStore()
    const { setReference, setBase, unpin } = store.getState()
    setReference('pin:b')
    expect(store.getState().present.reference).toBe('no-restrictions')
    pinOwn(store, 'One')
    setReference('pin:b')
    setBase('b')
    expect(store.getState().present).toMatchObject({ reference: 'pin:b', base: 'b' })
    unpin('b')
    expect(store.getState().present).toEqual(openingChoices(dataset))
  })

  test('a pin as the reference keeps its own date and horizon; a preset takes the page’s', () => {
    const store = openStore()
    const { setAsOf, setHorizon, setReference } = store.getState()
    pinOwn(store, 'Early')
    setAsOf('2025-09-01')
    setHorizon(26)
    expect(referenceScenario(dataset, store.getState().present)).toMatchObject({ asOf: '2025-09-01', horizonWeeks: 26 })
    setReference('pin:b')
    expect(referenceScenario(dataset, store.getState().present)).toEqual(openingChoices(dataset).scenario)
  })
})

describe('a link with pins: what is broken is named with its letter, the rest kept', () => {
  test('a broken event in B, a reference and a base that are not pinned', () => {
    const { choices, problems } = decode(dataset, 'v=2&b.name=Bold&b.on=gone,talks-falter&ref=pin:c&base=c&step=0')
    expect(problems).toEqual([
      'Scenario B: The link switches "gone", which is not an event here; that part was left out.',
      'The link\'s "ref" is "pin:c", which is not a preset here; "no-restrictions" was taken instead.',
      'The link compares with "c", where no scenario is pinned; "a" was taken instead.',
      'The link\'s "step" is "0", which is not a step here; that part was left out.',
    ])
    const opening = openingChoices(dataset)
    const scenario = { ...opening.scenario, events: { 'talks-falter': true } }
    expect(choices).toEqual({ ...opening, pins: { b: { name: 'Bold', preset: 'document', scenario } } })
  })

  test('a name that is too long is left out', () => {
    const { choices, problems } = decode(dataset, `v=2&name=${'x'.repeat(81)}`)
    expect(choices).toEqual(openingChoices(dataset))
    expect(problems).toHaveLength(1)
  })
})
