// Figure contexts for tests: the shipped dataset under its presets, and the reference cases.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '../../../src/model/dataset'
import { compile } from '../../../src/model/network'
import type { Scenario } from '../../../src/model/scenario'
import type { Case } from '../../../src/results/case'
import { presetScenario } from '../../../src/state/choices'
import { evaluateCase } from '../../results/evaluateCase'

// Not by import.meta.url: under happy-dom it is no file URL.
function readJson(path: string) {
  return JSON.parse(readFileSync(join(process.cwd(), path), 'utf8'))
}

/** A fresh copy of the dataset that the page ships with. */
export function readDataset(): Dataset {
  return readJson('public/api/v1/dataset.json')
}

/** The context of a scenario, held against the preset without restrictions where there is one. */
export function contextOf(dataset: Dataset, scenario: Scenario): Case {
  const network = compile(dataset)
  const reference = { ...presetScenario(dataset, 'no-restrictions'), asOf: scenario.asOf }
  return evaluateCase(network, scenario, reference)
}

/** The context that a fresh page opens with. */
export function openingContext(): Case {
  const dataset = readDataset()
  return contextOf(dataset, presetScenario(dataset, 'document'))
}

/** Every preset of the shipped dataset, at several dates. */
export function presetContexts(): { name: string; context: Case }[] {
  const dataset = readDataset()
  const dates = ['2025-01-06', '2025-05-26', '2025-06-09', '2025-12-08', '2026-12-28']
  return (dataset.presets ?? []).flatMap(({ id }) =>
    dates.map((asOf) => ({
      name: `${id}, ${asOf}`,
      context: contextOf(dataset, { ...presetScenario(dataset, id), asOf }),
    })),
  )
}

/** The reference cases of a file in tests/vectors. */
export function vectorContexts(name: string): { name: string; context: Case }[] {
  const file: { dataset: Dataset; cases: { name: string; scenario: Scenario }[] } = readJson(
    `tests/vectors/${name}.json`,
  )
  return file.cases.map((one) => ({ name: `${name}: ${one.name}`, context: contextOf(file.dataset, one.scenario) }))
}
