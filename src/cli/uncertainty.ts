// The ranges that `--draws` adds to a result: percentiles over draws from the ranges of our assumptions (section 8).
import type { Network } from '../model/network'
import type { Percentiles } from '../model/percentiles'
import type { Scenario } from '../model/scenario'
import { type AutomakerRanges, summarize } from '../model/summary'
import { drawBatch } from '../model/uncertainty'
import type { Draws } from './arguments'

/** What section 9 of the model page has under `uncertainty`. */
export interface Uncertainty extends Draws {
  vehiclesLostAhead: Percentiles
  peakBp: Percentiles
  automakers: Record<string, Pick<AutomakerRanges, 'vehiclesLostAhead' | 'weeksToLineStop' | 'exposureIndex'>>
}

const batchSize = 1000

/** The ranges of a scenario's results over draws 0 to `draws` of a seed. */
export function uncertaintyOf(network: Network, scenario: Scenario, { draws, seed }: Draws): Uncertainty {
  const batches = Array.from({ length: Math.ceil(draws / batchSize) }, (_, i) => {
    const from = i * batchSize
    return drawBatch(network, { scenario, seed, from, count: Math.min(batchSize, draws - from), withPaths: false })
  })
  const { vehiclesLostAhead, peakBp, automakers } = summarize(network.dataset, seed, batches)
  const kept = Object.entries(automakers).map(([id, maker]) => [
    id,
    {
      vehiclesLostAhead: maker.vehiclesLostAhead,
      weeksToLineStop: maker.weeksToLineStop,
      exposureIndex: maker.exposureIndex,
    },
  ])
  return { draws, seed, vehiclesLostAhead, peakBp, automakers: Object.fromEntries(kept) }
}
