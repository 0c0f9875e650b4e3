// The magnet dataset of the vectors with presets, and generators of choices that a person could make on it.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parameterBounds } from '../../src/model/bounds'
import { addDays } from '../../src/model/calendar'
import type { AddedEvent, Dataset, EventEffect, Preset } from '../../src/model/dataset'
import { indicatorsOf } from '../../src/model/indicators'
import { type Measures, shiftOrigins } from '../../src/model/measures'
import { outlooks, type Scenario } from '../../src/model/scenario'
import {
  type Choices,
  cleanName,
  drawCounts,
  embeds,
  type Letter,
  type NamedScenario,
  normalizeScenario,
  openingChoices,
  pages,
  pinLetters,
  tabs,
  type View,
} from '../../src/state/choices'
import { referencePin } from '../../src/state/pins'
import { referencePresetOf } from '../../src/state/presets'
import { createScenarioStore, type ScenarioStore } from '../../src/state/scenarioStore'

const vectors: { dataset: Dataset } = JSON.parse(
  readFileSync(new URL('../vectors/magnets.json', import.meta.url), 'utf8'),
)

const presets: Preset[] = [
  { id: 'document', name: 'The document', scenario: {} },
  {
    id: 'no-restrictions',
    name: 'No restrictions',
    scenario: { events: Object.fromEntries(vectors.dataset.events.map(({ id }) => [id, false])) },
  },
  {
    id: 'as-it-happened',
    name: 'As it happened',
    scenario: { asOf: '2025-12-15', events: { 'general-licenses': true } },
  },
  {
    id: 'talks-falter',
    name: 'What if talks falter',
    scenario: {
      events: { 'talks-falter': true },
      dates: { 'talks-falter': '2025-09-01' },
      overrides: { 'oxides-metals/us-makers': 'case-by-case' },
      parameters: { coverScale: 0.75 },
    },
  },
]

const roles = { openingPreset: 'document', referencePreset: 'no-restrictions' }

export const dataset: Dataset = { ...vectors.dataset, ...roles, presets }

/** The dataset with ids that hold every character a link uses for itself. */
export const oddlyNamed: Dataset = {
  ...dataset,
  presets: [
    { id: 'document', name: 'Document', scenario: { overrides: { 'a,b:c/d~2c': 'default' } } },
    { id: 'no-restrictions', name: 'None', scenario: {} },
    { id: 'A&B=C?#+%41 >é', name: 'Odd', scenario: { events: { '~default,': true, ':': true } } },
  ],
  licenseStates: ['default', '~64efault', 'open:', 'état, 1'].map((id) => ({
    id,
    name: id,
    clearance: 1,
    assurance: 1,
  })),
  materials: ['a.b/c', '.', '~2e', '%2C'].map((id) => ({ id, name: id })),
  destinations: ['x:y,z', '/', 'default'].map((id) => ({ id, name: id })),
  nodes: [...dataset.nodes, { id: 'x>y,1:default', name: 'Odd', stage: 'magnet' }],
  automakers: ['a,b:c~2c', 'default', '*', '&own=x'].map((id) => ({ ...dataset.automakers[0]!, id })),
  components: ['%41', '+', '~3a', 'é 1'].map((id) => ({ ...dataset.components[0]!, id })),
  lanes: ['a,b:c/d~2c', '+', '%', 'default'].map((id) => ({ id, material: 'm', destination: 'd' })),
  events: ['~default,', ':', '__proto__', '&on=x'].map((id) => ({
    id,
    date: '2025-08-11',
    title: id,
    by: 'US',
    chapter: 'what-if',
    evidence: 'hypothetical',
    enabled: id === '&on=x',
    effects: [],
  })),
}

/** A store that opens as a fresh page does. */
export function openStore(): ScenarioStore {
  return createScenarioStore(dataset, openingChoices(dataset))
}

/** Choices of a fresh page, with the given departures of the scenario. */
export function choicesWith(scenario: Partial<Scenario>, view: Partial<View> = {}): Choices {
  const opening = openingChoices(dataset)
  return { ...opening, scenario: { ...opening.scenario, ...scenario }, view: { ...opening.view, ...view } }
}

/** Choices of every kind that a person could make on a dataset. */
export function choicesOn(data: Dataset): fc.Arbitrary<Choices> {
  const presetId = fc.constantFrom(...(data.presets ?? []).map(({ id }) => id))
  return fc
    .record({
      own: namedOn(data),
      reference: fc.oneof(presetId, fc.constantFrom('pin:b', 'pin:c')),
      pins: fc.record({ b: namedOn(data), c: namedOn(data) }, { requiredKeys: [] }),
      base: fc.constantFrom(...letters),
      view: viewOn(data),
    })
    .map(({ own, reference, pins, base, view }) => {
      const pinned = (letter: Letter | null) => letter === 'a' || (letter !== null && pins[letter] !== undefined)
      const pin = referencePin(reference)
      return {
        ...own,
        reference: pin && !pinned(pin) ? referencePresetOf(data) : reference,
        pins,
        base: pinned(base) ? base : 'a',
        view,
      }
    })
}

const letters: Letter[] = ['a', ...pinLetters]

function namedOn(data: Dataset): fc.Arbitrary<NamedScenario> {
  const preset = fc.constantFrom(...(data.presets ?? []).map(({ id }) => id))
  const name = fc.option(fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }).map(cleanName))
  return fc
    .record({ name, preset, scenario: scenarioOn(data) })
    .map((named) => ({ ...named, scenario: normalizeScenario(data, named.scenario) }))
}

function scenarioOn(data: Dataset): fc.Arbitrary<Scenario> {
  const date = fc
    .integer({ min: 0, max: data.calendar.weeks * 7 - 1 })
    .map((days) => addDays(data.calendar.start, days))
  const hypothetical = data.events.filter(({ evidence }) => evidence === 'hypothetical')
  const state = fc.constantFrom(...data.licenseStates.map(({ id }) => id))
  const setting = fc.oneof(
    ...data.parameters.map(({ id }) => {
      const { least, most } = parameterBounds(id)
      return fc.tuple(fc.constant(id), fc.double({ min: least, max: most, noNaN: true }))
    }),
  )
  const added = addedOn(data)
  const switches = (own: AddedEvent[]) => someOf([...data.events, ...own], fc.boolean())
  return added.chain((own) =>
    fc.record({
      asOf: date,
      horizonWeeks: fc.integer({ min: 1, max: 520 }),
      added: fc.constant(own),
      events: switches(own),
      dates: someOf(hypothetical, date),
      overrides: someOf(data.lanes, state),
      parameters: fc.uniqueArray(setting, { selector: ([id]) => id }).map((entries) => Object.fromEntries(entries)),
      measures: measuresOn(data),
    }),
  )
}

/** Events of one's own, of any day, with titles and ids that hold what a link uses for itself. */
function addedOn(data: Dataset): fc.Arbitrary<AddedEvent[]> {
  const idsOf = (things: { id: string }[]) => fc.uniqueArray(fc.constantFrom(...things.map(({ id }) => id)))
  const effect: fc.Arbitrary<EventEffect> = fc.record(
    {
      state: fc.constantFrom(...data.licenseStates.map(({ id }) => id)),
      material: idsOf(data.materials),
      destination: idsOf(data.destinations),
      from: idsOf(data.licenseStates),
    },
    { requiredKeys: ['state'] },
  )
  const event: fc.Arbitrary<AddedEvent> = fc.record({
    id: fc.constantFrom('own-1', 'own-2', 'own-9', 'a:b,c', '~2c', '&on=', '%41', 'é/.'),
    date: fc.integer({ min: 0, max: 90_000 }).map((days) => addDays('1900-01-01', days)),
    title: fc.oneof(
      fc.constantFrom('Stop again', 'default', 'Beijing: 50%, again/maybe.', '~3a', '%2C', '重新收紧', '&added=x'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }).map((text) => cleanName(text) ?? 'None'),
    ),
    by: fc.constantFrom('US', 'CN', 'both'),
    effects: fc.array(effect, { maxLength: 3 }),
  })
  return fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 8 })
}

function measuresOn(data: Dataset): fc.Arbitrary<Measures> {
  const withAll = (things: { id: string }[]) => ['*', ...things.map(({ id }) => id)]
  const targets = withAll(data.automakers).flatMap((maker) =>
    withAll(data.components).map((component) => ({ id: `${maker}/${component}` })),
  )
  const origins = shiftOrigins(data)
  const shifts = targets.flatMap((target) => origins.map(({ id }) => ({ id: `${target.id}>${id}` })))
  const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true })
  return fc.record(
    {
      cover: someOf(targets, upTo(104)),
      shift: someOf(shifts, upTo(1)),
      evenStock: someOf(
        withAll(data.automakers).map((id) => ({ id })),
        upTo(1),
      ),
      transitWeeks: upTo(52),
    },
    { requiredKeys: [] },
  )
}

function viewOn(data: Dataset): fc.Arbitrary<View> {
  const idOrNull = (things: { id: string }[]) => fc.constantFrom(null, ...things.map(({ id }) => id))
  const links = data.links.map(({ source, target }) => ({ id: `${source}>${target}` }))
  return fc.record({
    page: fc.constantFrom(...pages),
    tab: fc.constantFrom(...tabs),
    embed: fc.constantFrom(null, ...embeds),
    deck: fc.option(fc.stringMatching(/^[a-z0-9-]{1,20}$/)),
    step: fc.integer({ min: 1, max: 999 }),
    maker: idOrNull(data.automakers),
    component: idOrNull(data.components),
    trace: fc.uniqueArray(fc.constantFrom(...[...data.nodes, ...links].map(({ id }) => id)), { maxLength: 2 }),
    week: fc.oneof(
      fc.constantFrom(null, 'worst' as const),
      fc.integer({ min: 0, max: 90_000 }).map((days) => addDays('1900-01-01', days)),
    ),
    flowTable: fc.boolean(),
    event: idOrNull(data.events),
    figure: fc.option(fc.string({ minLength: 1, maxLength: 40 })),
    indicator: fc.constantFrom(...indicatorsOf(data).map(({ id }) => id)),
    bars: fc.constantFrom(...indicatorsOf(data).map(({ id }) => id)),
    threshold: fc.option(fc.double({ min: 0, max: 1e12, noNaN: true })),
    outlook: fc.constantFrom(...outlooks),
    draws: fc.constantFrom(...drawCounts),
  })
}

function someOf<T>(things: { id: string }[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...things.map(({ id }) => id)), value), { selector: ([id]) => id })
    .map((entries) => Object.fromEntries(entries))
}
