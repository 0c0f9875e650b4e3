// Inflation at its peak, and the index of inflation risk that is made of it.
import { differ, differInDigits } from '../../format/differences'
import { formatBp, formatIndex, formatInFull } from '../../format/numbers'
import { lowerFirst } from '../../format/sentences'
import { bounds } from '../../model/bounds'
import { t } from '../../texts/translate'
import { type ComparedMetric, changeBy, type Metric, same, shortChange, upOrDown } from './metric'

const name = t('Inflation at its peak')

const write = (bp: number | null) => t('{bp} bp', { bp: formatBp(bp ?? 0) })

export const inflationPeak: ComparedMetric = {
  id: 'inflation-peak',
  maker: null,
  name,
  plainName: t('Inflation at peak, bp'),
  moreIsWorse: true,
  liesAhead: true,
  kind: 'bp',
  unit: 'bp',
  valueIn: ({ ahead }) => ahead.inflation.peakBp,
  rangeIn: ({ peakBp }) => peakBp,
  write,
  change: (now, base) => {
    const change = differInDigits('bp', now ?? 0, base ?? 0)
    return changeBy(change && { ...change, size: t('{bp} bp', { bp: change.size }) })
  },
  detailIn: () => null,
  nameInside: lowerFirst(name),
  measure: t('bp of inflation at its peak'),
  value: write,
  between: (bp, base) => differ('bp', bp, base),
  shift: shortChange,
  shiftLong: (bp) => {
    const change = shortChange(bp)
    return change === '0' ? t('no bp of inflation at its peak') : t('{change} bp of inflation at its peak', { change })
  },
  short: (bp) => formatBp(bp),
  tick: (bp) => String(bp),
  never: null,
  caveat: null,
  threshold: {
    label: t('Peak inflation reaches'),
    unit: 'bp',
    unitText: t('bp or more'),
    step: 5,
    max: bounds.threshold.most,
    toValue: same,
    phrase: (bp) => t('a peak of {bp} bp or more', { bp: formatInFull(bp) }),
    ladder: [10, 50, 100, 150, 200],
  },
  asked: { unit: 'bp', name: t('basis points'), size: 1, least: -10_000, most: 10_000, write },
  effect: (change) => t('{change} of inflation at its peak', { change }),
  direction: upOrDown,
}

export const riskIndex: Metric = {
  id: 'risk-index',
  maker: null,
  name: t('Inflation risk'),
  plainName: t('Inflation risk, 0 to 100'),
  moreIsWorse: true,
  liesAhead: true,
  kind: 'index',
  unit: 'of 100',
  valueIn: ({ ahead }) => ahead.inflation.riskIndex,
  rangeIn: ({ riskIndex: range }) => range,
  write: (index) => t('{index} of 100', { index: formatIndex(index ?? 0) }),
  change: (now, base) => changeBy(differInDigits('index', now ?? 0, base ?? 0)),
  detailIn: () => null,
}
