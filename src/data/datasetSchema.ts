// The shape of a dataset: which keys, and of which kind. What the values must fulfill is in datasetRules.ts.
import * as z from 'zod/mini'
import type { Dataset } from '../model/dataset'
import { card, rivalAccounts } from './cardSchemas'
import { orAbsent, quantity, source, text } from './figureSchemas'
import { listOf } from './listSchemas'
import {
  automaker,
  component,
  event,
  lane,
  licenseState,
  link,
  namedThing,
  node,
  parameter,
  pastShock,
  preset,
  stage,
} from './sectionSchemas'

const sections = {
  schemaVersion: z.literal(1),
  title: text,
  calendar: z.looseObject({ start: text, weeks: z.number() }),
  holdWeeks: z.number(),
  stressState: text,
  initialState: text,
  stages: listOf(stage),
  nodes: listOf(node),
  links: listOf(link),
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

/** A dataset without a day to open with opens on the first of its calendar. */
export const datasetSchema: z.ZodMiniType<Dataset> = z.pipe(
  z.looseObject({ ...sections, defaultAsOf: z.optional(text) }),
  z.transform((given) => ({ ...given, defaultAsOf: given.defaultAsOf ?? given.calendar.start })),
)

/** The sections of a broken dataset that have the right shape. */
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
  valueAddedPerVehicleUsd: orAbsent(sections.valueAddedPerVehicleUsd),
  cards: orAbsent(sections.cards),
  rivalAccounts: orAbsent(sections.rivalAccounts),
})
