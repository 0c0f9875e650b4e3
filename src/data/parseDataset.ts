// The door: outside bytes become a trusted dataset, or the list of everything that is wrong with them.
import * as z from 'zod/mini'
import type { Dataset, TradeEvent } from '../model/dataset'
import { t } from '../texts/translate'
import { checkDataset } from './datasetRules'
import { datasetShape, schemaVersion, soundSections } from './datasetSchema'
import { openFaultList, type Parsed, type Report, reportIssues } from './faults'
import { structureFaults } from './jsonRules'
import { link, node } from './sectionSchemas'
import { finish, finishInSlices, type Steps } from './steps'

/** Checks parsed JSON against section 1 of the model page. Keys beyond it are kept. Never throws. */
export function parseDataset(json: unknown): Parsed<'dataset', Dataset> {
  return finish(parsing(json))
}

/** The same in slices, so that a dataset with many links does not hold the page. */
export function parseDatasetInSlices(json: unknown): Promise<Parsed<'dataset', Dataset>> {
  return finishInSlices(parsing(json))
}

function* parsing(json: unknown): Steps<Parsed<'dataset', Dataset>> {
  const unread = structureFaults(json)
  if (unread.length > 0) return { ok: false, faults: unread }
  if (isOfSchema1(json)) return { ok: false, faults: [{ path: 'schemaVersion', message: howToRaiseSchema1() }] }
  yield
  const { report, list } = openFaultList()
  const shaped = datasetShape.safeParse(json, { reportInput: true })
  if (!shaped.success) reportIssues(shaped.error.issues, report)
  const sound = shaped.success ? shaped : soundSections.safeParse(json)
  if (!sound.success) return { ok: false, faults: list() }
  const nodes = yield* parseEach(node, sound.data.nodes, 'nodes', report)
  const links = yield* parseEach(link, sound.data.links, 'links', report)
  if (!shaped.success) {
    yield* checkDataset({ ...sound.data, nodes, links }, report)
    return { ok: false, faults: list() }
  }
  // A dataset without a day to open with opens on the first of its calendar.
  const { calendar, events } = shaped.data
  const { defaultAsOf = calendar.start } = shaped.data
  const sections = { ...shaped.data, defaultAsOf }
  yield* checkDataset({ ...sections, nodes, links }, report)
  const faults = list()
  if (!nodes || !links || faults.length > 0) return { ok: false, faults }
  const { dataThrough = lastRecorded(events) ?? calendar.start } = sections
  return { ok: true, dataset: { ...sections, dataThrough, nodes, links } }
}

/** Events of a dataset that does not say how far they go were recorded at least up to the last of them. */
function lastRecorded(events: readonly TradeEvent[]): string | undefined {
  return events
    .filter(({ evidence }) => evidence !== 'hypothetical')
    .map(({ date }) => date)
    .sort()
    .at(-1)
}

function isOfSchema1(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'schemaVersion' in json && json.schemaVersion === 1
}

/** Said alone: every other fault of such a file follows from it. */
function howToRaiseSchema1(): string {
  return t(
    'is 1, the form of the first model, and this one takes {version}: add horizonWeeks and dataThrough, the parameters airWeeks, expediteBelow, coverSpread and restExposure, and, where they are known, history, records and the lines of each automaker; move openingPreset and referencePreset out of roles; take out roles, holdWeeks, aboutMakers (now makersNote), unevenStocks and the parameter restockWeeks',
    { version: schemaVersion },
  )
}

/** How many items are checked between two steps. */
const itemsAStep = 500

/** The items of a list, or undefined where one of them has the wrong shape. */
function* parseEach<T>(
  schema: z.ZodMiniType<T>,
  items: readonly unknown[] | undefined,
  name: string,
  report: Report,
): Steps<T[] | undefined> {
  if (!items) return undefined
  const batch = z.array(schema)
  const parsed: T[] = []
  for (let from = 0; from < items.length; from += itemsAStep) {
    yield
    const part = items.slice(from, from + itemsAStep)
    const shaped = batch.safeParse(part)
    if (shaped.success) parsed.push(...shaped.data)
    else {
      part.forEach((item, i) => {
        const one = schema.safeParse(item, { reportInput: true })
        if (!one.success) reportIssues(one.error.issues, report, [name, from + i])
      })
    }
  }
  return parsed.length === items.length ? parsed : undefined
}
