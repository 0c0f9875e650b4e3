// The shape of a dataset: which keys, and of which kind. What the values must fulfill is in datasetRules.ts.
import * as z from 'zod/mini'
import type { Card, Dataset, RivalAccounts } from '../model/dataset'
import { groundsOfStatement, orAbsent, quantity, source, text } from './figureSchemas'
import { listOf } from './listSchemas'
import {
  automaker,
  component,
  event,
  history,
  lane,
  licenseState,
  namedThing,
  parameter,
  pastRecord,
  pastShock,
  preset,
  stage,
} from './sectionSchemas'

const capital = z.enum(['US', 'CN'])

const step = z.looseObject({
  date: text,
  until: z.optional(z.nullable(text)),
  level: z.nullable(text),
  event: z.optional(text),
  needs: z.optional(listOf(text)),
  ...groundsOfStatement,
})

const card: z.ZodMiniType<Card> = z.looseObject({
  id: text,
  name: text,
  text: z.optional(text),
  side: capital,
  steps: listOf(step),
})

const rivalAccounts: z.ZodMiniType<RivalAccounts> = z.looseObject({
  paragraph: z.number(),
  question: text,
  sides: listOf(z.looseObject({ side: capital, presetId: text, claim: text })),
})

/** The version of the form in which datasets are taken. */
export const schemaVersion = 2

/** Nodes and links may be many, so parseDataset.ts goes through them one by one. */
const things = z.array(z.unknown())

const sections = {
  schemaVersion: z.literal(schemaVersion),
  title: text,
  makersNote: z.optional(text),
  openingPreset: z.optional(text),
  referencePreset: z.optional(text),
  calendar: z.looseObject({ start: text, weeks: z.number() }),
  horizonWeeks: z.number(),
  stressState: text,
  initialState: text,
  stages: listOf(stage),
  nodes: things,
  links: things,
  materials: listOf(namedThing),
  destinations: listOf(namedThing),
  lanes: listOf(lane),
  licenseStates: listOf(licenseState),
  components: listOf(component),
  automakers: listOf(automaker),
  events: listOf(event),
  parameters: listOf(parameter),
  history: z.optional(history),
  records: z.optional(listOf(pastRecord)),
  sources: z.optional(listOf(source)),
  presets: z.optional(listOf(preset)),
  pastShocks: z.optional(listOf(pastShock)),
  valueAddedPerVehicleUsd: z.optional(quantity),
  cards: z.optional(listOf(card)),
  rivalAccounts: z.optional(rivalAccounts),
}

/** Sections of which nodes and links are lists of anything as yet. */
type Sections = Omit<Dataset, 'nodes' | 'links' | 'defaultAsOf' | 'dataThrough'> & {
  nodes: unknown[]
  links: unknown[]
  defaultAsOf?: string
  dataThrough?: string
}

export const datasetShape: z.ZodMiniType<Sections> = z.looseObject({
  ...sections,
  defaultAsOf: z.optional(text),
  dataThrough: z.optional(text),
})

/** The sections of a broken dataset that have the right shape. */
export const soundSections: z.ZodMiniType<Partial<Sections>> = z.object({
  openingPreset: orAbsent(sections.openingPreset),
  referencePreset: orAbsent(sections.referencePreset),
  calendar: orAbsent(sections.calendar),
  defaultAsOf: orAbsent(text),
  dataThrough: orAbsent(text),
  horizonWeeks: orAbsent(sections.horizonWeeks),
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
  history: orAbsent(sections.history),
  records: orAbsent(sections.records),
  sources: orAbsent(sections.sources),
  presets: orAbsent(sections.presets),
  pastShocks: orAbsent(sections.pastShocks),
  valueAddedPerVehicleUsd: orAbsent(sections.valueAddedPerVehicleUsd),
  cards: orAbsent(sections.cards),
  rivalAccounts: orAbsent(sections.rivalAccounts),
})
