// All figures that have a range of our assumptions, as rows: central case, P10, P50, P90.
import { nameAll } from '../../charts/paths/weeklyChart'
import type { RangeKind } from '../../format/ranges'
import type { Dataset } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import type { Percentiles } from '../../model/percentiles'
import type { Ranges } from '../../model/summary'
import type { Metric } from '../../results/metrics/metric'
import { makerMetrics, wholeMetrics } from '../../results/metrics/metrics'

export interface RangeRow {
  key: string
  name: string
  kind: RangeKind
  central: number | null
  range: Percentiles
}

export interface RangeGroup {
  name: string
  rows: RangeRow[]
}

/** Those of the whole, then those of each maker in the order of the dataset. */
export function rangeRows(dataset: Dataset, outcome: Outcome, ranges: Ranges): RangeGroup[] {
  const rowsOf = (metrics: readonly Metric[]) =>
    metrics.flatMap(({ id, plainName, kind, valueIn, rangeIn }): RangeRow[] => {
      const range = rangeIn(ranges)
      return range ? [{ key: id, name: plainName, kind, central: valueIn(outcome), range }] : []
    })
  const makers = dataset.automakers.map((maker) => ({ name: maker.name, rows: rowsOf(makerMetrics(maker)) }))
  return [
    { name: nameAll(dataset.automakers.length), rows: rowsOf(wholeMetrics(dataset)) },
    ...makers.filter(({ rows }) => rows.length > 0),
  ]
}
