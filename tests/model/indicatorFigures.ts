// The indicators read from the outcome of an evaluation, to hold the engine's own reading against.
import type { Dataset } from '../../src/model/dataset'
import type { Outcome } from '../../src/model/outcome'

/** In the order of `indicatorsOf`. */
export function indicatorFigures(dataset: Dataset, { total, automakers, inflation }: Outcome): number[] {
  const makers = dataset.automakers.map(({ id }) => automakers[id]!)
  return [
    total.supplyIndex,
    Math.min(dataset.holdWeeks, ...makers.map(({ weeksToLineStop }) => weeksToLineStop ?? dataset.holdWeeks)),
    total.vehiclesLostAhead,
    inflation.peakBp,
    ...makers.map(({ exposureIndex }) => exposureIndex),
  ]
}
