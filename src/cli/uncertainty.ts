// The ranges that `--draws` adds to a result: percentiles over the draws that are in keeping with the record (section 8).
import type { Network } from '../model/network'
import type { Percentiles } from '../model/percentiles'
import type { Outlook, Scenario } from '../model/scenario'
import { rangesInKeeping } from '../model/uncertainty'
import type { Draws } from './arguments'

/** The figures of an outlook that section 9 of the model page gives as ranges. */
interface OutlookRanges {
  vehiclesLost: Percentiles
  peakBp: Percentiles
  automakers: Record<string, { vehiclesLost: Percentiles; weeksToLineStop: Percentiles }>
}

/** What that section has under `uncertainty`; `inKeeping` of the `draws` broke no record. */
export interface Uncertainty extends Draws {
  inKeeping: number
  outlooks: Record<Outlook, OutlookRanges>
  automakers: Record<string, { exposureIndex: Percentiles }>
  supplyIndex: Percentiles
}

/** The ranges of a scenario's results over those of the draws 0 to `draws` of a seed that are in keeping. */
export function uncertaintyOf(network: Network, scenario: Scenario, { draws, seed }: Draws): Uncertainty {
  return rangesInKeeping(network, scenario, seed, draws)
}
