// Does a lever of one's own help whatever holds? Each measure with and without it, over the same draws.

import { drawsInKeeping } from './keeping'
import { laneHistories } from './licenses'
import type { Measures } from './measures'
import { networkUnder } from './measures'
import type { Network } from './network'
import { roomOf, run } from './run'
import { drawInputs, drawnInputs } from './sampling'
import type { Scenario } from './scenario'

/** A lever that helps in at least this share of the draws carries no regret. */
export const noRegretShare = 0.9

/** Names one measure of a scenario: `cover`, `shift` or `even` with its key, or `transit`. */
export type MeasureKey = `cover ${string}` | `shift ${string}` | `even ${string}` | 'transit'

/** The measures of a scenario, by key. */
export function measureKeys({ cover, shift, evenStock, transitWeeks }: Measures): MeasureKey[] {
  return [
    ...Object.keys(cover ?? {}).map((key): MeasureKey => `cover ${key}`),
    ...Object.keys(shift ?? {}).map((key): MeasureKey => `shift ${key}`),
    ...Object.keys(evenStock ?? {}).map((key): MeasureKey => `even ${key}`),
    ...(transitWeeks ? (['transit'] satisfies MeasureKey[]) : []),
  ]
}

/** The scenario without one of its measures. */
export function withoutMeasure(scenario: Scenario, measure: MeasureKey): Scenario {
  const { cover, shift, evenStock, transitWeeks } = scenario.measures ?? {}
  const kept = (record: Record<string, number> | undefined, kind: string) =>
    Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => `${kind} ${key}` !== measure))
  return {
    ...scenario,
    measures: {
      cover: kept(cover, 'cover'),
      shift: kept(shift, 'shift'),
      evenStock: kept(evenStock, 'even'),
      ...(measure === 'transit' ? {} : { transitWeeks }),
    },
  }
}

/** Vehicles lost ahead and the sum of the makers' exposure, for each draw. */
function lossesOver(
  network: Network,
  scenario: Scenario,
  seed: number,
  numbers: readonly number[],
): { lost: number; exposure: number }[] {
  const measured = networkUnder(network, scenario)
  const histories = laneHistories(measured, scenario)
  const inputs = drawnInputs(measured, scenario)
  const { outlook = 'path' } = scenario
  return numbers.map((n) => {
    drawInputs(measured, scenario, seed, n, inputs)
    const result = run(measured, scenario, inputs, { histories, only: outlook, room: roomOf(measured) })
    const lost = result.outlooks[outlook].vehiclesLost.reduce((sum, vehicles) => sum + vehicles, 0)
    return { lost, exposure: result.exposure.reduce((sum, { exposureIndex }) => sum + exposureIndex, 0) }
  })
}

/**
 * Share (0 to 1) of draws in keeping with the record in which each measure helps: fewer vehicles are lost with it than without it, or, where none
 * are lost either way, exposure is lower.
 */
export function helpShares(network: Network, scenario: Scenario, seed: number, draws: number): Record<string, number> {
  const { numbers } = drawsInKeeping(network, scenario, seed, draws)
  const withAll = lossesOver(network, scenario, seed, numbers)
  return Object.fromEntries(
    measureKeys(scenario.measures ?? {}).map((measure) => {
      const without = lossesOver(network, withoutMeasure(scenario, measure), seed, numbers)
      const helping = withAll.filter((own, n) => {
        const other = without[n]!
        return (
          own.lost < other.lost - 1e-6 || (own.lost < 1e-6 && other.lost < 1e-6 && own.exposure < other.exposure - 1e-9)
        )
      })
      return [measure, numbers.length > 0 ? helping.length / numbers.length : 0]
    }),
  )
}
