// The door for scenarios: what a file asks for becomes a scenario on a dataset, or a list of faults.
import * as z from 'zod/mini'
import type { AddedEvent, Dataset } from '../model/dataset'
import type { Measures } from '../model/measures'
import type { Scenario } from '../model/scenario'
import { collectFaults, type Parsed, type Path, type Report, reportIssues } from './faults'
import { orAbsent, text } from './figureSchemas'
import { structureFaults } from './jsonRules'
import { listOf, recordOf } from './listSchemas'
import { checkMeasures } from './measureRules'
import { checkScenario } from './scenarioRules'
import { departures, effectKeys, side } from './sectionSchemas'

/** Strict, as the scenario itself: what is misspelled would be left alone without a word. */
const measures: z.ZodMiniType<Measures> = z.strictObject({
  cover: z.optional(recordOf(z.number())),
  shift: z.optional(recordOf(z.number())),
  evenStock: z.optional(recordOf(z.number())),
  transitWeeks: z.optional(z.number()),
})

const addedEvent: z.ZodMiniType<AddedEvent> = z.strictObject({
  id: text,
  date: text,
  title: text,
  by: side,
  effects: listOf(z.strictObject(effectKeys)),
})

const added = z.optional(listOf(addedEvent))

/** Without `outlook`, which is a way of looking and no part of a file. */
const scenarioSchema: z.ZodMiniType<Scenario> = z.strictObject({
  asOf: text,
  ...departures,
  added,
  measures: z.optional(measures),
})

/** The parts of a broken scenario that have the right shape. */
const soundParts: z.ZodMiniType<Partial<Scenario>> = z.object({
  asOf: orAbsent(text),
  horizonWeeks: orAbsent(departures.horizonWeeks),
  added: orAbsent(added),
  events: orAbsent(departures.events),
  dates: orAbsent(departures.dates),
  overrides: orAbsent(departures.overrides),
  parameters: orAbsent(departures.parameters),
  measures: orAbsent(measures),
})

/**
 * Checks parsed JSON against section 2 of the model page, on a dataset that has passed the door. Never throws.
 * `at` is where the scenario stands in its file, for the paths of the faults.
 */
export function parseScenario(dataset: Dataset, json: unknown, at: Path = []): Parsed<'scenario', Scenario> {
  const unread = structureFaults(json, at)
  if (unread.length > 0) return { ok: false, faults: unread }
  const shaped = scenarioSchema.safeParse(json, { reportInput: true })
  const faults = collectFaults((report) => {
    if (shaped.success) {
      checkAll(dataset, shaped.data, at, report)
      return
    }
    reportIssues(shaped.error.issues, report, at)
    const sound = soundParts.safeParse(json)
    if (sound.success) checkAll(dataset, sound.data, at, report)
  })
  return shaped.success && faults.length === 0 ? { ok: true, scenario: shaped.data } : { ok: false, faults }
}

function checkAll(dataset: Dataset, scenario: Partial<Scenario>, at: Path, report: Report): void {
  checkScenario(dataset, scenario, at, report)
  if (scenario.measures) checkMeasures(dataset, scenario.measures, [...at, 'measures'], report)
}
