// A dataset with a scenario on it, its headline values, and the ids under which they are kept.
import type { Dataset } from '../../model/dataset'
import { evaluate } from '../../model/evaluate'
import { compile } from '../../model/network'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import { lineStopOf } from '../metrics/lineStop'
import { metricsOf } from '../metrics/metrics'

export interface World {
  dataset: Dataset
  scenario: Scenario
}

/** Values by id of the metric, in its own unit; null where no line stops. */
export type Values = Record<string, number | null>

/** The headline figures of an outcome as numbers, and with `line-stop/` and a maker's id the weeks to its own line stop. */
export function valuesOf(dataset: Dataset, outcome: Outcome): Values {
  const metrics = [...metricsOf(dataset), ...dataset.automakers.map(lineStopOf)]
  return Object.fromEntries(metrics.map(({ id, valueIn }) => [id, valueIn(outcome)]))
}

/** The same of a world that has yet to be worked out. */
export function evaluateWorld({ dataset, scenario }: World): Values {
  return valuesOf(dataset, evaluate(compile(dataset), scenario))
}

/** Names of the makers whose lines stop first; a maker that the dataset no longer has goes by its id. */
export function firstToStop({ automakers }: Dataset, values: Values): string[] {
  const first = values['line-stop'] ?? null
  if (first === null) return []
  return Object.entries(values).flatMap(([id, weeks]) => {
    const [kind, maker] = id.split('/')
    if (kind !== 'line-stop' || !maker || weeks !== first) return []
    return automakers.find((automaker) => automaker.id === maker)?.name ?? maker
  })
}
