// States to tell of, for tests: a preset of the shipped dataset, changed, evaluated, with what it hangs on most.
import { compile } from '../../src/model/network'
import type { Outcome } from '../../src/model/outcome'
import type { Outlook, Scenario } from '../../src/model/scenario'
import { type Evaluated, evaluateState } from '../../src/results/case'
import { presetScenario } from '../../src/state/choices'
import { shippedDataset } from '../app/shipped'

export const dataset = shippedDataset()
export const network = compile(dataset)

/** Every event of the dataset off. */
export const allOff = Object.fromEntries(dataset.events.map(({ id }) => [id, false]))

export function told(preset: string, scenario: Partial<Scenario> = {}): Evaluated {
  return evaluateState(network, { ...presetScenario(dataset, preset), ...scenario })
}

/** An outcome whose chosen outlook has these weeks to a line stop and vehicles lost, in the dataset's order of makers. */
export function withAhead(
  outcome: Outcome,
  stops: (number | null)[],
  vehiclesLost: number,
  outlook: Outlook = 'path',
): Outcome {
  const automakers = Object.fromEntries(
    dataset.automakers.map(({ id, lines }, m) => {
      const weeksToLineStop = stops[m] ?? null
      const firstLine = weeksToLineStop === null ? null : (lines?.[0]?.id ?? id)
      return [id, { ...outcome.ahead.automakers[id]!, weeksToLineStop, firstLine }]
    }),
  )
  const ahead = { ...outcome.ahead, automakers, total: { ...outcome.ahead.total, vehiclesLost } }
  const standing = Object.entries(outcome.automakers).map(
    ([id, maker]) => [id, { ...maker, stoppedSince: null }] as const,
  )
  const outlooks = { ...outcome.outlooks, [outlook]: ahead }
  return { ...outcome, outlook, ahead, outlooks, automakers: Object.fromEntries(standing) }
}
