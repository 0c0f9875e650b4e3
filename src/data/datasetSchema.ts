// The shape of a dataset: which keys, and of which kind. What the values must fulfill is in datasetRules.ts.
import * as z from 'zod/mini'
import type { Card, Dataset, RivalAccounts } from '../model/dataset'
import { groundsOfStatement, orAbsent, quantity, source, text } from './figureSchemas'
import { listOf } from './listSchemas'
import {
  automaker,
  component,
  event,
  lane,
  licenseState,
  namedThing,
  parameter,
  pastShock,
  preset,
  roles,
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

/** Nodes and links may be many, so parseDataset.ts goes through them one by one. */
const things = z.array(z.unknown())

const sections = {
  schemaVersion: z.literal(1),
  title: text,
  roles: z.optional(roles),
  aboutMakers: z.optional(text),
  unevenStocks: z.optional(z.looseObject({ automaker: text, text })),
  calendar: z.looseObject({ start: text, weeks: z.number() }),
  holdWeeks: z.number(),
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
  sources: z.optional(listOf(source)),
  presets: z.optional(listOf(preset)),
  pastShocks: z.optional(listOf(pastShock)),
  valueAddedPerVehicleUsd: z.optional(quantity),
  cards: z.optional(listOf(card)),
  rivalAccounts: z.optional(rivalAccounts),
}

/** Sections of which nodes and links are lists of anything as yet. */
type Sections = Omit<Dataset, 'nodes' | 'links' | 'defaultAsOf'> & {
  nodes: unknown[]
  links: unknown[]
  defaultAsOf?: string
}

export const datasetShape: z.ZodMiniType<Sections> = z.looseObject({ ...sections, defaultAsOf: z.optional(text) })

/** The sections of a broken dataset that have the right shape. */
export const soundSections: z.ZodMiniType<Partial<Sections>> = z.object({
  roles: orAbsent(sections.roles),
  unevenStocks: orAbsent(sections.unevenStocks),
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
  valueAddedPerVehicleUsd: orAbsent(sections.valueAddedPerVehicleUsd),
  cards: orAbsent(sections.cards),
  rivalAccounts: orAbsent(sections.rivalAccounts),
})
