// Inflation at its peak, and the index of inflation risk that is made of it.
import { differ, differInIndex, differInInflation } from '../../format/differences'
import { writeInflation } from '../../format/exact'
import { formatIndex, formatInFull, formatInflation, isNextToNone } from '../../format/numbers'
import { lowerFirst } from '../../format/sentences'
import { bounds } from '../../model/bounds'
import { isLastWeek } from '../../model/horizon'
import type { Outcome } from '../../model/outcome'
import { t } from '../../texts/translate'
import { type ComparedMetric, changeBy, type Metric, same, upOrDown } from './metric'

const name = t('Inflation at its peak')

/** The engine counts in basis points; whoever reads is told percentage points. */
const bpInPoint = 100

const write = (bp: number | null) => writeInflation(bp ?? 0)

/** Whether inflation peaks where the horizon cuts it off, and there is some: it could go on rising. */
export function isStillRising(outcome: Outcome): boolean {
  const { peakBp, peakWeek } = outcome.ahead.inflation
  return !isNextToNone(peakBp) && isLastWeek(outcome, peakWeek)
}

export const inflationPeak: ComparedMetric = {
  id: 'inflation-peak',
  maker: null,
  name,
  plainName: t('Inflation at its peak, points'),
  moreIsWorse: true,
  liesAhead: true,
  kind: 'bp',
  unit: 'bp',
  valueIn: ({ ahead }) => ahead.inflation.peakBp,
  rangeIn: ({ peakBp }) => peakBp,
  write,
  change: (now, base) => changeBy(differInInflation(now ?? 0, base ?? 0)),
  detailIn: (outcome) => (isStillRising(outcome) ? t('still rising', {}, 'inflation where the horizon ends') : null),
  nameInside: lowerFirst(name),
  measure: t('points of inflation at its peak'),
  value: write,
  between: (bp, base) => differ('bp', bp, base),
  shift: formatInflation,
  shiftLong: (bp) => {
    const change = formatInflation(bp)
    if (change === '0') return t('no points of inflation at its peak')
    return t('{change} points of inflation at its peak', { change })
  },
  short: formatInflation,
  tick: (bp) => formatInFull(bp / bpInPoint),
  never: null,
  caveat: null,
  threshold: {
    label: t('Peak inflation reaches'),
    unit: 'points',
    unitText: t('points or more'),
    step: 0.1,
    max: bounds.threshold.most,
    size: bpInPoint,
    toValue: same,
    phrase: (bp) =>
      t(
        '{count, plural, one {inflation of {points} point or more at its peak} other {inflation of {points} points or more at its peak}}',
        { count: bp / bpInPoint, points: formatInFull(bp / bpInPoint) },
      ),
    ladder: [10, 50, 100, 150, 200],
  },
  asked: { unit: 'points', name: t('percentage points'), size: bpInPoint, least: -100, most: 100, write },
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
  change: (now, base) => changeBy(differInIndex(now ?? 0, base ?? 0)),
  detailIn: () => null,
}
