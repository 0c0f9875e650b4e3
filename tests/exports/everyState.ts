// States of the page that files are written from: each preset, and scenarios by chance, the same at every run.
import fc from 'fast-check'
import { type AddedEvent, numberOf } from '../../src/model/dataset'
import { outlooks } from '../../src/model/scenario'
import { type Choices, normalizeScenario, presetScenario } from '../../src/state/choices'
import { dataset, opening } from './handouts'

type State = [name: string, choices: Choices]

export const presetStates: State[] = (dataset.presets ?? []).map(({ id }) => [
  id,
  { ...opening, preset: id, scenario: presetScenario(dataset, id) },
])

const { events, lanes, licenseStates, parameters } = dataset

/** An event of the reader's own, with an odd title. */
const ownEvent: fc.Arbitrary<AddedEvent> = fc
  .record({
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    state: fc.constantFrom(...licenseStates),
  })
  .map(({ title, state }) => ({
    id: 'own',
    date: '2026-06-01',
    title,
    by: 'both',
    effects: [{ material: ['heavy-magnets'], state: state.id }],
  }))

/**
 * Events switched and added, lanes and assumptions set by hand, on any date of the calendar, over any horizon, in any
 * outlook, under an odd name.
 */
const choicesByChance: fc.Arbitrary<Choices> = fc
  .record({
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    year: fc.integer({ min: 2025, max: 2028 }),
    day: fc.integer({ min: 10, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    switches: fc.array(fc.boolean(), { minLength: events.length, maxLength: events.length }),
    held: fc.array(fc.tuple(fc.constantFrom(...lanes), fc.constantFrom(...licenseStates)), { maxLength: 4 }),
    added: fc.array(ownEvent, { maxLength: 1 }),
    horizonWeeks: fc.constantFrom(13, 26, 52, 104),
    outlook: fc.constantFrom(...outlooks),
    set: fc.array(fc.tuple(fc.constantFrom(...parameters), fc.constantFrom('low', 'high')), { maxLength: 9 }),
  })
  .map(({ name, year, day, month, switches, held, added, horizonWeeks, outlook, set }) => ({
    ...opening,
    name,
    view: { ...opening.view, outlook },
    scenario: normalizeScenario(dataset, {
      horizonWeeks,
      added,
      asOf: `${year}-${String(month).padStart(2, '0')}-${day}`,
      events: Object.fromEntries(events.map(({ id }, place) => [id, switches[place]!])),
      overrides: Object.fromEntries(held.map(([lane, state]) => [lane.id, state.id])),
      parameters: Object.fromEntries(
        set.map(([parameter, end]) => [parameter.id, parameter[end] ?? numberOf(parameter)]),
      ),
    }),
  }))

export const statesByChance: State[] = fc
  .sample(choicesByChance, { numRuns: 8, seed: 20250605 })
  .map((choices, place) => [`scenario ${place + 1} by chance`, choices])
