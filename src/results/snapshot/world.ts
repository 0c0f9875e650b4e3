// A dataset with a scenario on it, its headline values, and the ids under which they are kept.
import type { Dataset } from '../../model/dataset'
import { evaluate } from '../../model/evaluate'
import { compile } from '../../model/network'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import { headlineFigures } from '../headlineFigures'

export interface World {
  dataset: Dataset
  scenario: Scenario
}

/** Values by figure id, in the figures' own units; null where no line stops. */
export type Values = Record<string, number | null>

const stopPrefix = 'line-stop/'

/** The headline figures of an outcome as numbers, and with `line-stop/` and a maker's id the weeks to its own line stop. */
export function valuesOf(dataset: Dataset, outcome: Outcome): Values {
  const values: Values = {}
  for (const { id, value } of headlineFigures(dataset, outcome)) values[id] = value
  for (const { id } of dataset.automakers) values[`${stopPrefix}${id}`] = outcome.automakers[id]!.weeksToLineStop
  return values
}

/** The same of a world that has yet to be worked out. */
export function evaluateWorld({ dataset, scenario }: World): Values {
  return valuesOf(dataset, evaluate(compile(dataset), scenario))
}

/** Names of the makers whose lines stop first; a maker that the dataset no longer has goes by its id. */
export function firstToStop({ automakers }: Dataset, values: Values): string[] {
  const first = values['first-stop'] ?? null
  if (first === null) return []
  return Object.entries(values).flatMap(([id, weeks]) => {
    if (!id.startsWith(stopPrefix) || weeks !== first) return []
    const maker = id.slice(stopPrefix.length)
    return automakers.find((automaker) => automaker.id === maker)?.name ?? maker
  })
}
