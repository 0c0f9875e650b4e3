// Scenarios pinned beside the page's own, as the store keeps them and as a link tells them.
import { describe, expect, test } from 'vitest'
import { openingChoices } from '../../src/state/choices'
import { nextPin, referenceScenario } from '../../src/state/pins'
import { decode } from '../../src/state/urlCodec'
import { dataset, openStore } from './fixture'

describe('pinning', () => {
  test('fills B, then C, then C again, each one step of undo', () => {
    const store = openStore()
    const { pin, setEvent, undo } = store.getState()
    pin('  As it stands ')
    setEvent('talks-falter', true)
    pin('Talks falter')
    setEvent('midterms', true)
    expect(nextPin(store.getState().present)).toBe('c')
    pin('Both')
    const { b, c } = store.getState().present.pins
    expect([b?.name, c?.name]).toEqual(['As it stands', 'Both'])
    expect(b?.scenario.events).toBeUndefined()
    expect(c?.scenario.events).toMatchObject({ 'talks-falter': true })
    undo()
    expect(store.getState().present.pins.c?.name).toBe('Talks falter')
  })

  test('takes a scenario from elsewhere, a preset say, without touching the page’s own', () => {
    const store = openStore()
    const { pinScenario, undo } = store.getState()
    const before = store.getState().present
    const scenario = { asOf: '2025-09-01', events: { 'talks-falter': true, midterms: true } }
    pinScenario({ name: ' Falter ', preset: 'talks-falter', scenario })
    pinScenario({ name: null, preset: 'document', scenario: { asOf: '2025-06-09', parameters: {} } })
    const { pins, ...own } = store.getState().present
    expect(own).toEqual({ ...before, pins: undefined })
    expect(pins.b).toMatchObject({ name: 'Falter', preset: 'talks-falter', scenario: { asOf: '2025-09-01' } })
    expect(pins.c).toEqual({ name: null, preset: 'document', scenario: { asOf: '2025-06-09' } })
    undo()
    expect(store.getState().present.pins).toEqual({ b: pins.b })
  })

  test('swaps with the page’s own scenario, and back', () => {
    const store = openStore()
    const { pin, setEvent, swapPin, rename } = store.getState()
    pin('Before')
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
    const { pin, setReference, setBase, unpin } = store.getState()
    setReference('pin:b')
    expect(store.getState().present.reference).toBe('no-restrictions')
    pin('One')
    setReference('pin:b')
    setBase('b')
    expect(store.getState().present).toMatchObject({ reference: 'pin:b', base: 'b' })
    unpin('b')
    expect(store.getState().present).toEqual(openingChoices(dataset))
  })

  test('a pin as the reference keeps its own date and horizon; a preset takes the page’s', () => {
    const store = openStore()
    const { pin, setAsOf, setHorizon, setReference } = store.getState()
    pin('Early')
    setAsOf('2025-09-01')
    setHorizon(26)
    expect(referenceScenario(dataset, store.getState().present)).toMatchObject({ asOf: '2025-09-01', horizonWeeks: 26 })
    setReference('pin:b')
    expect(referenceScenario(dataset, store.getState().present)).toEqual(openingChoices(dataset).scenario)
  })
})

test('going elsewhere on the page is no step of undo, and undo leaves the place alone until a choice is taken back', () => {
  const store = openStore()
  store.getState().goTo({ page: 'present', step: 3 })
  expect(store.getState().present.view).toMatchObject({ page: 'present', step: 3 })
  expect(store.getState().past).toEqual([])
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
