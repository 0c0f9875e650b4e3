// Scenarios that are kept: what a record holds, and what of it today's data still knows.

import { describe, expect, test } from 'vitest'
import { parseSaved } from '../../../src/data/savedSchema'
import { openSaved } from '../../../src/features/saved/savedScenario'
import { modelVersion } from '../../../src/model/version'
import type { Choices } from '../../../src/state/choices'
import { changed, dataset, faltering, opening, save } from './saves'

describe('a snapshot', () => {
  test('passes the door and keeps the figures, the inputs and the way back', () => {
    const saved = save(faltering)
    expect(parseSaved(structuredClone(saved))).toEqual({ ok: true, saved })
    expect(saved).toMatchObject({
      note: 'For Monday',
      link: 'v=2&name=Kept&on=talks-falter',
      snapshot: {
        modelVersion,
        asOf: '2025-06-09',
        finding: '66% of normal supply; if talks falter on 11 Aug, 1.6 million vehicles unbuilt in a year',
        figures: { 'line-stop': 0, 'line-stop/ford': 0 },
        inputs: {
          numbers: { 'parameter/dealerStockWeeks': 11.7 },
          events: { 'talks-falter': { date: '2025-08-11', enabled: true }, midterms: { enabled: true } },
        },
      },
    })
  })

  test('holds the page’s own scenario alone: no pins, no view, no reference that is a pin', () => {
    const { scenario } = opening
    const page: Choices = {
      ...faltering,
      pins: { b: { name: null, preset: 'document', scenario } },
      base: 'b',
      reference: 'pin:b',
      view: { ...opening.view, page: 'compare', maker: 'gm' },
    }
    expect(save(page).link).toBe('v=2&name=Kept&on=talks-falter')
    expect(save({ ...page, reference: 'document' }).link).toBe('v=2&name=Kept&on=talks-falter&ref=document')
  })

  test('bears no name of its own where it is the one that its choices write', () => {
    const named = save(opening, 'The document')
    expect([named.name, named.link]).toEqual(['The document', ''])
    expect(openSaved(dataset, named).named.name).toBeNull()
    expect(openSaved(dataset, { ...named, name: 'Renamed' }).named.name).toBe('Renamed')
  })
})

describe('opened again', () => {
  test('it is the scenario that was saved, as of its date, though the preset’s date has moved', () => {
    const later = changed((copy) => {
      copy.defaultAsOf = '2025-09-01'
    })
    expect(openSaved(dataset, save(faltering)).named.scenario).toEqual(faltering.scenario)
    expect(openSaved(later, save(faltering)).named.scenario.asOf).toBe('2025-06-09')
  })

  test('what today’s data no longer knows is named', () => {
    const lost = { ...save(opening), link: 'v=2&on=moon-landing,talks-falter&ref=gone' }
    const { named, problems } = openSaved(dataset, { ...lost, snapshot: { ...lost.snapshot, asOf: '2031-01-01' } })
    expect(named.scenario.events).toEqual({ 'talks-falter': true })
    expect(problems).toEqual([
      'The saved scenario switches "moon-landing", which is not an event here; that part was left out.',
      'The saved scenario\'s "ref" is "gone", which is not a preset here; "no-restrictions" was taken instead.',
      'Its date, 1 January 2031, lies outside the calendar; 9 June 2025 was taken instead.',
    ])
  })

  const notice =
    'The saved scenario was made on an earlier version of the model: its choices are kept, but the figures differ from those of then.'

  test('one of the earlier model says so, and keeps its choices', () => {
    const old = { ...save(opening), link: 'v=1&on=talks-falter' }
    const { named, problems, earlierModel } = openSaved(dataset, old)
    expect(named.scenario.events).toEqual({ 'talks-falter': true })
    expect(problems).toEqual([])
    expect(earlierModel).toBe(notice)
  })

  test('one that departs from nothing says so too: its link is empty, and its record alone knows', () => {
    const saved = save(opening, 'The document')
    expect(saved.link).toBe('')
    const old = { ...saved, snapshot: { ...saved.snapshot, modelVersion: '1.4' } }
    expect(openSaved(dataset, old).earlierModel).toBe(notice)
    expect(openSaved(dataset, saved).earlierModel).toBeNull()
  })
})
