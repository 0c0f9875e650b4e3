// Shapes of what a dataset is made of: nodes, links, license states, makers, events, presets.
import * as z from 'zod/mini'
import {
  type Automaker,
  type ComponentClass,
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
  type Roles,
  type Stage,
  type TradeEvent,
} from '../model/dataset'
import { grounds, groundsOfFigure, groundsOfStatement, quantity, rangedNumber, text } from './figureSchemas'
import { listOf, recordOf } from './listSchemas'

const named = { id: text, name: text, text: z.optional(text) }
const quantities = recordOf(quantity)
const texts = listOf(text)

export const namedThing: z.ZodMiniType<Named> = z.looseObject(named)
export const stage: z.ZodMiniType<Stage> = z.looseObject(named)

export const node: z.ZodMiniType<NetworkNode> = z.looseObject({
  ...named,
  stage: text,
  country: z.optional(text),
  automaker: z.optional(text),
  component: z.optional(text),
})

export const link: z.ZodMiniType<Link> = z.looseObject({
  source: text,
  target: text,
  share: z.optional(quantity),
  lane: z.optional(z.nullable(text)),
})

export const lane: z.ZodMiniType<Lane> = z.looseObject({
  id: text,
  material: text,
  destination: text,
  text: z.optional(text),
})

export const licenseState: z.ZodMiniType<LicenseState> = z.looseObject({
  ...named,
  phrase: z.optional(text),
  clearance: quantity,
  assurance: quantity,
  validWeeks: z.optional(quantity),
})

export const component: z.ZodMiniType<ComponentClass> = z.looseObject({
  ...named,
  material: text,
  criticality: quantity,
  coverWeeks: quantity,
  kgPerVehicle: quantities,
})

export const automaker: z.ZodMiniType<Automaker> = z.looseObject({
  ...named,
  unitsByPowertrain: quantities,
  usMarketShare: quantity,
  revenuePerVehicleUsd: quantity,
  coverScale: quantity,
  usAssemblyShare: z.optional(quantity),
})

const effect = z.looseObject({
  material: z.optional(texts),
  destination: z.optional(texts),
  from: z.optional(texts),
  state: text,
  grounds: z.optional(grounds),
})

export const event: z.ZodMiniType<TradeEvent> = z.looseObject({
  id: text,
  date: text,
  title: text,
  by: z.enum(['US', 'CN', 'both']),
  chapter: z.enum(['document', 'what-if', 'since']),
  evidence: z.enum(['document', 'reported', 'hypothetical']),
  enabled: z.boolean(),
  effects: listOf(effect),
  summary: z.optional(text),
  paragraph: z.optional(z.nullable(z.number())),
  dateGrounds: z.optional(grounds),
  accounts: z.optional(z.looseObject({ washington: text, beijing: text })),
  facts: z.optional(listOf(z.looseObject({ text, ...groundsOfStatement }))),
  conflicts: z.optional(texts),
})

export const parameter: z.ZodMiniType<Parameter> = z.looseObject({
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
  events: z.optional(recordOf(z.boolean())),
  dates: z.optional(recordOf(text)),
  overrides: z.optional(recordOf(text)),
  parameters: z.optional(z.partialRecord(z.enum(parameterIds), z.number())),
}

const presetScenario: z.ZodMiniType<PresetScenario> = z.looseObject({ asOf: z.optional(text), ...departures })
export const preset: z.ZodMiniType<Preset> = z.looseObject({ ...named, scenario: presetScenario })

export const roles: z.ZodMiniType<Roles> = z.looseObject({
  openingPreset: z.optional(text),
  referencePreset: z.optional(text),
  recordPreset: z.optional(text),
})

export const pastShock: z.ZodMiniType<PastShock> = z.looseObject({
  ...named,
  role: z.enum(['fitted', 'null case', 'held out']),
  depletion: rangedNumber,
  observed: rangedNumber,
})
