// All figures that have a range of our assumptions, as rows: central case, P10, P50, P90.
import { nameAll } from '../../charts/paths/weeklyChart'
import type { RangeKind } from '../../charts/stops/rangeText'
import type { Dataset } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import type { Percentiles } from '../../model/percentiles'
import type { Ranges } from '../../model/summary'
import { t } from '../../texts/translate'

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
  const stops = dataset.automakers.map(({ id }) => outcome.automakers[id]!.weeksToLineStop ?? Infinity)
  const first = Math.min(...stops)
  const { total, inflation } = outcome
  const whole: RangeRow[] = [
    row('supply', t('Supply getting through'), 'share', total.supplyIndex, ranges.supplyIndex),
    row('stop', t('First line stop, weeks'), 'weeks', Number.isFinite(first) ? first : null, ranges.weeksToFirstStop),
    row('vehicles', t('Vehicles at risk'), 'count', total.vehiclesLostAhead, ranges.vehiclesLostAhead),
    row('revenue', t('Revenue at risk'), 'usd', total.revenueAtRiskUsd, ranges.revenueAtRiskUsd),
    row('peak', t('Inflation at peak, bp'), 'bp', inflation.peakBp, ranges.peakBp),
    row('risk', t('Inflation risk, 0 to 100'), 'index', inflation.riskIndex, ranges.riskIndex),
  ]
  const makers = dataset.automakers.flatMap(({ id, name }) => {
    const range = ranges.automakers[id]
    return range ? [{ name, rows: makerRows(outcome.automakers[id]!, range) }] : []
  })
  return [{ name: nameAll(dataset.automakers.length), rows: whole }, ...makers]
}

function makerRows(maker: Outcome['automakers'][string], range: Ranges['automakers'][string]): RangeRow[] {
  return [
    row('exposure', t('Exposure, 0 to 100'), 'index', maker.exposureIndex, range.exposureIndex),
    row('supply', t('Supply getting through'), 'share', maker.supplyIndex, range.supplyIndex),
    row('stop', t('Line stop, weeks'), 'weeks', maker.weeksToLineStop, range.weeksToLineStop),
    row('vehicles', t('Vehicles at risk'), 'count', maker.vehiclesLostAhead, range.vehiclesLostAhead),
    row('revenue', t('Revenue at risk'), 'usd', maker.revenueAtRiskUsd, range.revenueAtRiskUsd),
  ]
}

function row(key: string, name: string, kind: RangeKind, central: number | null, range: Percentiles): RangeRow {
  return { key, name, kind, central, range }
}
