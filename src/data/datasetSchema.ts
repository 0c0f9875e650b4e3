// The shape of a dataset: which keys, and of which kind. What the values must fulfill is in datasetRules.ts.
import * as z from 'zod/mini'
import {
  type Automaker,
  type ComponentClass,
  type Dataset,
  type Lane,
  type LicenseState,
  type Link,
  type Named,
  type NetworkNode,
  type Parameter,
  type PastShock,
  type Preset,
  type PresetScenario,
  parameterIds,
  type Stage,
  type TradeEvent,
} from '../model/dataset'
import {
  grounds,
  groundsOfFigure,
  groundsOfStatement,
  quantity,
  rangedNumber,
  source,
  text,
} from './figureSchemas'

const named = { id: text, name: text, text: z.optional(text) }
const quantities = z.record(text, quantity)
const texts = z.array(text)

const namedThing: z.ZodMiniType<Named> = z.looseObject(named)
const stage: z.ZodMiniType<Stage> = z.looseObject(named)

const node: z.ZodMiniType<NetworkNode> = z.looseObject({
  ...named,
  stage: text,
  country: z.optional(text),
  automaker: z.optional(text),
  component: z.optional(text),
})

const link: z.ZodMiniType<Link> = z.looseObject({
  source: text,
  target: text,
  share: z.optional(quantity),
  lane: z.optional(z.nullable(text)),
})

const lane: z.ZodMiniType<Lane> = z.looseObject({
  id: text,
  material: text,
  destination: text,
  text: z.optional(text),
})

const licenseState: z.ZodMiniType<LicenseState> = z.looseObject({
  ...named,
  phrase: z.optional(text),
  clearance: quantity,
  assurance: quantity,
  validWeeks: z.optional(quantity),
})

const component: z.ZodMiniType<ComponentClass> = z.looseObject({
  ...named,
  material: text,
  criticality: quantity,
  coverWeeks: quantity,
  kgPerVehicle: quantities,
})

const automaker: z.ZodMiniType<Automaker> = z.looseObject({
  ...named,
  unitsByPowertrain: quantities,
  usMarketShare: quantity,
  revenuePerVehicleUsd: quantity,
  coverScale: quantity,
})

const effect = z.looseObject({
  material: z.optional(texts),
  destination: z.optional(texts),
  from: z.optional(texts),
  state: text,
  grounds: z.optional(grounds),
})

const event: z.ZodMiniType<TradeEvent> = z.looseObject({
  id: text,
  date: text,
  title: text,
  by: z.enum(['US', 'CN', 'both']),
  chapter: z.enum(['document', 'what-if', 'since']),
  evidence: z.enum(['document', 'reported', 'hypothetical']),
  enabled: z.boolean(),
  effects: z.array(effect),
  summary: z.optional(text),
  paragraph: z.optional(z.nullable(z.number())),
  dateGrounds: z.optional(grounds),
  accounts: z.optional(z.looseObject({ washington: text, beijing: text })),
  facts: z.optional(z.array(z.looseObject({ text, ...groundsOfStatement }))),
  conflicts: z.optional(texts),
})

const parameter: z.ZodMiniType<Parameter> = z.looseObject({
  id: z.enum(parameterIds),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  ...groundsOfFigure,
  unit: text,
  label: text,
  text: z.optional(text),
  group: z.optional(text),
})

/** Keys of a scenario, beside its date. */
export const departures = {
  events: z.optional(z.record(text, z.boolean())),
  dates: z.optional(z.record(text, text)),
  overrides: z.optional(z.record(text, text)),
  parameters: z.optional(z.partialRecord(z.enum(parameterIds), z.number())),
}

const presetScenario: z.ZodMiniType<PresetScenario> = z.looseObject({ asOf: z.optional(text), ...departures })
const preset: z.ZodMiniType<Preset> = z.looseObject({ ...named, scenario: presetScenario })

const pastShock: z.ZodMiniType<PastShock> = z.looseObject({
  ...named,
  role: z.enum(['fitted', 'null case', 'held out']),
  depletion: rangedNumber,
  observed: rangedNumber,
})

const sections = {
  schemaVersion: z.literal(1),
  title: text,
  calendar: z.looseObject({ start: text, weeks: z.number() }),
  holdWeeks: z.number(),
  stressState: text,
  initialState: text,
  stages: z.array(stage),
  nodes: z.array(node),
  links: z.array(link),
  materials: z.array(namedThing),
  destinations: z.array(namedThing),
  lanes: z.array(lane),
  licenseStates: z.array(licenseState),
  components: z.array(component),
  automakers: z.array(automaker),
  events: z.array(event),
  parameters: z.array(parameter),
  sources: z.optional(z.array(source)),
  presets: z.optional(z.array(preset)),
  pastShocks: z.optional(z.array(pastShock)),
}

/** A dataset without a day to open with opens on the first of its calendar. */
export const datasetSchema: z.ZodMiniType<Dataset> = z.pipe(
  z.looseObject({ ...sections, defaultAsOf: z.optional(text) }),
  z.transform((given) => ({ ...given, defaultAsOf: given.defaultAsOf ?? given.calendar.start })),
)

function orAbsent<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | undefined> {
  return z.catch(z.optional(schema), undefined)
}

/** The sections of a broken dataset that have the right shape: one bad section must not hide the faults of the others. */
export const soundSections: z.ZodMiniType<Partial<Dataset>> = z.object({
  calendar: orAbsent(sections.calendar),
  defaultAsOf: orAbsent(text),
  holdWeeks: orAbsent(sections.holdWeeks),
  stressState: orAbsent(text),
  initialState: orAbsent(text),
  stages: orAbsent(sections.stages),
  nodes: orAbsent(sections.nodes),
  links: orAbsent(sections.links),
  materials: orAbsent(sections.materials),
  destinations: orAbsent(sections.destinations),
  lanes: orAbsent(sections.lanes),
  licenseStates: orAbsent(sections.licenseStates),
  components: orAbsent(sections.components),
  automakers: orAbsent(sections.automakers),
  events: orAbsent(sections.events),
  parameters: orAbsent(sections.parameters),
  sources: orAbsent(sections.sources),
  presets: orAbsent(sections.presets),
  pastShocks: orAbsent(sections.pastShocks),
})
