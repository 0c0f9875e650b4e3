// Shapes of what a dataset is made of: nodes, links, license states, makers, events, presets.
import * as z from 'zod/mini'
import {
  type AssemblyLine,
  type Automaker,
  type ComponentClass,
  type History,
  type Lane,
  type LicenseState,
  type Link,
  type Named,
  type NetworkNode,
  type Parameter,
  type PastRecord,
  type PastShock,
  type Preset,
  type PresetScenario,
  parameterIds,
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

const assemblyLine: z.ZodMiniType<AssemblyLine> = z.looseObject({
  id: text,
  name: z.optional(text),
  share: quantity,
  coverFactor: quantity,
})

export const automaker: z.ZodMiniType<Automaker> = z.looseObject({
  ...named,
  unitsByPowertrain: quantities,
  usMarketShare: quantity,
  revenuePerVehicleUsd: quantity,
  coverScale: quantity,
  lines: z.optional(listOf(assemblyLine)),
  usAssemblyShare: z.optional(quantity),
})

/** Keys of what an event does to lanes. */
export const effectKeys = {
  material: z.optional(texts),
  destination: z.optional(texts),
  from: z.optional(texts),
  state: text,
  grounds: z.optional(grounds),
}

const effect = z.looseObject(effectKeys)

export const side = z.enum(['US', 'CN', 'both'])

export const event: z.ZodMiniType<TradeEvent> = z.looseObject({
  id: text,
  date: text,
  title: text,
  phrase: z.optional(text),
  by: side,
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

const recordGrounds = {
  id: text,
  name: z.optional(text),
  text: z.optional(text),
  notKnown: z.optional(text),
  basis: z.optional(groundsOfStatement.basis),
  source: groundsOfStatement.source,
  note: groundsOfStatement.note,
}

/** Told apart by their kind, so that a broken record is told what its own kind lacks. */
export const pastRecord: z.ZodMiniType<PastRecord> = z.discriminatedUnion('kind', [
  z.looseObject({
    ...recordGrounds,
    kind: z.literal('exports'),
    months: recordOf(z.number()),
    within: z.number(),
  }),
  z.looseObject({
    ...recordGrounds,
    kind: z.literal('firstStop'),
    automaker: text,
    from: text,
    until: text,
  }),
  z.looseObject({
    ...recordGrounds,
    kind: z.literal('vehiclesLost'),
    automaker: text,
    from: z.optional(text),
    until: text,
    low: z.number(),
    high: z.number(),
  }),
])

export const history: z.ZodMiniType<History> = z.looseObject({
  events: z.optional(recordOf(z.boolean())),
  dates: z.optional(recordOf(text)),
})

/** Keys of a scenario, beside its date. */
export const departures = {
  horizonWeeks: z.optional(z.number()),
  events: z.optional(recordOf(z.boolean())),
  dates: z.optional(recordOf(text)),
  overrides: z.optional(recordOf(text)),
  parameters: z.optional(z.partialRecord(z.enum(parameterIds), z.number())),
}

const presetScenario: z.ZodMiniType<PresetScenario> = z.looseObject({ asOf: z.optional(text), ...departures })
export const preset: z.ZodMiniType<Preset> = z.looseObject({ ...named, scenario: presetScenario })

export const pastShock: z.ZodMiniType<PastShock> = z.looseObject({
  ...named,
  role: z.enum(['fitted', 'null case', 'held out']),
  depletion: rangedNumber,
  observed: rangedNumber,
})
