// The indicators read from the outcome of an evaluation, to hold the engine's own reading against.
import type { Dataset } from '../../src/model/dataset'
import type { Outcome } from '../../src/model/outcome'

/** In the order of `indicatorsOf`, in the scenario's outlook. */
export function indicatorFigures(dataset: Dataset, { total, automakers, ahead, horizonWeeks }: Outcome): number[] {
  const ids = dataset.automakers.map(({ id }) => id)
  return [
    total.supplyIndex,
    Math.min(horizonWeeks, ...ids.map((id) => ahead.automakers[id]!.weeksToLineStop ?? horizonWeeks)),
    ahead.total.vehiclesLost,
    ahead.inflation.peakBp,
    ...ids.map((id) => automakers[id]!.exposureIndex),
  ]
}
