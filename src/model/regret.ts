// Does a lever of one's own help whatever holds? Each measure with and without it, over the same draws.

import { laneHistories } from './licenses'
import type { Measures } from './measures'
import { networkUnder } from './measures'
import type { Network } from './network'
import { centralInputs } from './parameters'
import { run } from './run'
import { drawInputs } from './sampling'
import type { Scenario } from './scenario'

/** A lever that helps in at least this share of the draws carries no regret. */
export const noRegretShare = 0.9

/** Names one measure of a scenario: `cover`, `shift` with its key, or `transit`. */
export type MeasureKey = `cover ${string}` | `shift ${string}` | 'transit'

/** The measures of a scenario, by key. */
export function measureKeys({ cover, shift, transitWeeks }: Measures): MeasureKey[] {
  return [
    ...Object.keys(cover ?? {}).map((key): MeasureKey => `cover ${key}`),
    ...Object.keys(shift ?? {}).map((key): MeasureKey => `shift ${key}`),
    ...(transitWeeks ? (['transit'] satisfies MeasureKey[]) : []),
  ]
}

/** The scenario without one of its measures. */
export function withoutMeasure(scenario: Scenario, measure: MeasureKey): Scenario {
  const { cover, shift, transitWeeks } = scenario.measures ?? {}
  const kept = (record: Record<string, number> | undefined, kind: string) =>
    Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => `${kind} ${key}` !== measure))
  return {
    ...scenario,
    measures: {
      cover: kept(cover, 'cover'),
      shift: kept(shift, 'shift'),
      ...(measure === 'transit' ? {} : { transitWeeks }),
    },
  }
}

/** Vehicles lost ahead and the sum of the makers' exposure, for each draw. */
function lossesOver(
  network: Network,
  scenario: Scenario,
  seed: number,
  draws: number,
): { lost: number; exposure: number }[] {
  const measured = networkUnder(network, scenario)
  const histories = laneHistories(measured, scenario)
  const inputs = centralInputs(measured, scenario)
  return Array.from({ length: draws }, (_, n) => {
    drawInputs(measured, scenario, seed, n, inputs)
    const result = run(measured, scenario, inputs, histories)
    const lost = result.vehiclesLostAhead.reduce((sum, vehicles) => sum + vehicles, 0)
    return { lost, exposure: result.exposure.reduce((sum, { exposureIndex }) => sum + exposureIndex, 0) }
  })
}

/**
 * Share (0 to 1) of draws in which each measure helps: fewer vehicles are lost with it than without it, or, where none
 * are lost either way, exposure is lower.
 */
export function helpShares(network: Network, scenario: Scenario, seed: number, draws: number): Record<string, number> {
  const withAll = lossesOver(network, scenario, seed, draws)
  return Object.fromEntries(
    measureKeys(scenario.measures ?? {}).map((measure) => {
      const without = lossesOver(network, withoutMeasure(scenario, measure), seed, draws)
      const helping = withAll.filter((own, n) => {
        const other = without[n]!
        return (
          own.lost < other.lost - 1e-6 || (own.lost < 1e-6 && other.lost < 1e-6 && own.exposure < other.exposure - 1e-9)
        )
      })
      return [measure, draws > 0 ? helping.length / draws : 0]
    }),
  )
}
