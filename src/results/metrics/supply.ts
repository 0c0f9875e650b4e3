// Supply: the share of normal magnet supply that gets through on the as-of date.
import { differ, differInPoints } from '../../format/differences'
import { formatChange, formatInFull, formatShare } from '../../format/numbers'
import { lowerFirst } from '../../format/sentences'
import type { Dataset } from '../../model/dataset'
import { t } from '../../texts/translate'
import { type ComparedMetric, changeBy, type Metric, upOrDown } from './metric'

const shared = {
  name: t('Supply getting through'),
  plainName: t('Supply getting through'),
  moreIsWorse: false,
  liesAhead: false,
  kind: 'share',
  unit: 'share',
  write: (share) => formatShare(share ?? 0),
  change: (now, base) => changeBy(differInPoints(now ?? 0, base ?? 0)),
  detailIn: () => null,
} as const satisfies Partial<Metric>

const inPoints = (change: number) => formatChange(change * 100)

export const supply: ComparedMetric = {
  ...shared,
  id: 'supply',
  maker: null,
  valueIn: ({ total }) => total.supplyIndex,
  rangeIn: ({ supplyIndex }) => supplyIndex,
  nameInside: lowerFirst(shared.name),
  measure: t('points of supply'),
  value: (share) => formatShare(share),
  between: (share, base) => differ('percent', share * 100, base * 100) / 100,
  shift: inPoints,
  shiftLong: (points) => {
    const change = inPoints(points)
    if (change === '0') return t('no points of supply')
    return t('{count, plural, one {{change} point of supply} other {{change} points of supply}}', {
      count: Math.round(Math.abs(points) * 100),
      change,
    })
  },
  short: (share) => formatShare(share),
  tick: (share) => formatShare(Math.round(share * 100) / 100),
  never: null,
  caveat: null,
  threshold: {
    label: t('Supply falls to'),
    unit: '%',
    unitText: t('% or less'),
    step: 5,
    max: 100,
    size: 1,
    toValue: (percent) => percent / 100,
    phrase: (percent) => t('supply of {percent}% or less', { percent: formatInFull(percent) }),
    ladder: [90, 75, 50, 40, 30],
  },
  asked: { unit: '%', name: t('% of normal'), size: 0.01, least: 0, most: 100, write: shared.write },
  effect: (change) => t('{change} of supply', { change }),
  direction: upOrDown,
}

/** That of one maker. */
export function supplyOf({ id }: Dataset['automakers'][number]): Metric {
  return {
    ...shared,
    id: `supply/${id}`,
    maker: id,
    valueIn: ({ automakers }) => automakers[id]?.supplyIndex ?? null,
    rangeIn: ({ automakers }) => automakers[id]?.supplyIndex ?? null,
  }
}
