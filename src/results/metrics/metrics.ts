// All metrics of a dataset, in the order of the page. Whoever tells or compares figures goes through these.
import type { Dataset } from '../../model/dataset'
import { indicatorsOf } from '../../model/indicators'
import { exposureOf } from './exposure'
import { inflationPeak, riskIndex } from './inflation'
import { lineStop, lineStopOf } from './lineStop'
import type { ComparedMetric, Metric } from './metric'
import { revenue, revenueOf } from './revenue'
import { supply, supplyOf } from './supply'
import { vehicles, vehiclesOf } from './vehicles'

/** The headline metrics. */
export function metricsOf(dataset: Dataset): Metric[] {
  return [supply, lineStop(dataset), vehicles, revenue, inflationPeak, ...dataset.automakers.map(exposureOf)]
}

/** Those of all makers together, of which ranges are told. */
export function wholeMetrics(dataset: Dataset): Metric[] {
  return [supply, lineStop(dataset), vehicles, revenue, inflationPeak, riskIndex]
}

/** Those of one maker, of which ranges are told. */
export function makerMetrics(maker: Dataset['automakers'][number]): Metric[] {
  return [exposureOf(maker), supplyOf(maker), lineStopOf(maker), vehiclesOf(maker), revenueOf(maker)]
}

/** The metrics by which states, events and assumptions are compared over a horizon, each in the place of its indicator. */
export function comparedMetrics(dataset: Dataset, horizonWeeks?: number): ComparedMetric[] {
  const known = [
    supply,
    lineStop(dataset, horizonWeeks),
    vehicles,
    inflationPeak,
    ...dataset.automakers.map(exposureOf),
  ]
  return indicatorsOf(dataset).flatMap(({ id }) => known.find((metric) => metric.id === id) ?? [])
}

/** The metric of an id that a reader, a deck or a message gave; undefined where it is not known here. */
export function knownMetric(dataset: Dataset, id: string): ComparedMetric | undefined {
  return comparedMetrics(dataset).find((metric) => metric.id === id)
}

/** The metric of an id with its place among the indicators; the first where the id is unknown. */
export function findMetric(
  dataset: Dataset,
  id: string,
  horizonWeeks?: number,
): { metrics: ComparedMetric[]; metric: ComparedMetric; k: number } {
  const metrics = comparedMetrics(dataset, horizonWeeks)
  const k = Math.max(
    0,
    metrics.findIndex((one) => one.id === id),
  )
  return { metrics, metric: metrics[k] ?? supply, k }
}
