// Revenue at risk: that of the vehicles unbuilt.
import { differInUsd } from '../../format/differences'
import { formatUsd } from '../../format/numbers'
import type { Dataset } from '../../model/dataset'
import { t } from '../../texts/translate'
import { changeBy, type Metric } from './metric'

const shared = {
  name: t('Revenue at risk'),
  plainName: t('Revenue at risk'),
  moreIsWorse: true,
  liesAhead: true,
  kind: 'usd',
  unit: 'USD',
  write: (usd) => formatUsd(usd ?? 0),
  change: (now, base) => changeBy(differInUsd(now ?? 0, base ?? 0)),
  detailIn: () => null,
} as const satisfies Partial<Metric>

export const revenue: Metric = {
  ...shared,
  id: 'revenue',
  maker: null,
  valueIn: ({ ahead }) => ahead.total.revenueAtRiskUsd,
  rangeIn: ({ revenueAtRiskUsd }) => revenueAtRiskUsd,
}

/** That of one maker. */
export function revenueOf({ id }: Dataset['automakers'][number]): Metric {
  return {
    ...shared,
    id: `revenue/${id}`,
    maker: id,
    valueIn: ({ ahead }) => ahead.automakers[id]?.revenueAtRiskUsd ?? null,
    rangeIn: ({ automakers }) => automakers[id]?.revenueAtRiskUsd ?? null,
  }
}
