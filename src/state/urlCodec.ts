// The choices as the query string of a link, and back: readable, sorted, versioned, and only what departs from the opening.
import type { Dataset } from '../model/dataset'
import { type Choices, normalizeScenario, openingPreset, openingReference, presetScenario } from './choices'
import { isOneOf, quote } from './scenarioFaults'
import { type LinkParts, type PartKey, type Report, readParts, writeParts } from './urlParts'
import { readScenario, writeScenario } from './urlScenario'
import { writeText } from './urlText'
import { readView, writeView } from './urlView'

/** What a link holds, and a sentence for each part of it that was left out. */
export interface DecodedLink {
  choices: Choices
  problems: string[]
}

/** The query string of choices, without `?`; empty for those that a fresh page opens with. */
export function encode(dataset: Dataset, choices: Choices): string {
  const { preset, reference, view } = choices
  const parts: LinkParts = new Map()
  if (preset !== openingPreset) parts.set('preset', writeText(preset))
  writeScenario(dataset, presetScenario(dataset, preset), normalizeScenario(dataset, choices.scenario), parts)
  if (reference !== openingReference) parts.set('ref', writeText(reference))
  writeView(view, parts)
  return writeParts(parts)
}

/** The choices in a query string of any version. Takes any text: what is broken is named, and the rest kept. */
export function decode(dataset: Dataset, search: string): DecodedLink {
  const problems: string[] = []
  const report: Report = (problem) => problems.push(problem)
  const parts = readParts(search, report)
  const preset = readPreset(dataset, parts, 'preset', openingPreset, report)
  const scenario = readScenario(dataset, presetScenario(dataset, preset), parts, report)
  const reference = readPreset(dataset, parts, 'ref', openingReference, report)
  const view = readView(dataset, parts, report)
  return { choices: { preset, scenario: normalizeScenario(dataset, scenario), reference, view }, problems }
}

/**
 * The canonical text of a scenario: the same however it was reached, whatever is looked at and compared with.
 * It names the date always and is itself a link's query string.
 */
export function scenarioKey(dataset: Dataset, choices: Pick<Choices, 'scenario'>): string {
  const parts: LinkParts = new Map()
  const scenario = normalizeScenario(dataset, choices.scenario)
  writeScenario(dataset, presetScenario(dataset, openingPreset), scenario, parts)
  return writeParts(parts.set('asof', scenario.asOf))
}

function readPreset(dataset: Dataset, parts: LinkParts, key: PartKey, opening: string, report: Report): string {
  const id = parts.get(key)
  if (id === undefined || id === opening || isOneOf(dataset.presets, id)) return id ?? opening
  report(`The link's ${quote(key)} is ${quote(id)}, which is not a preset here; ${quote(opening)} was taken instead.`)
  return opening
}
