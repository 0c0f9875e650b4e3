// Thresholds of the reverse stress test: how they read, their unit on the page, and a sensible one to begin with.
import { formatInFull } from '../format/numbers'
import { bounds } from '../model/bounds'
import type { Dataset } from '../model/dataset'
import type { Indicator } from '../model/indicators'
import { t } from '../texts/translate'

export interface ThresholdKind {
  /** Before the field: `A line stop within`. */
  label: string
  /** What is understood beside plain numbers, as `readNumber` knows it. */
  unit: string
  /** After the field. */
  unitText: string
  step: number
  max: number
  /** The indicator's value of what stands in the field. */
  toValue: (threshold: number) => number
  /** The threshold in words: `a line stop within 4 weeks`. */
  phrase: (threshold: number) => string
  /** Round thresholds, mildest first. */
  ladder: readonly number[]
}

const same = (threshold: number) => threshold

export function thresholdKind(dataset: Dataset, { id, name }: Indicator): ThresholdKind {
  if (id === 'supply') return supplyKind
  if (id === 'first-stop') return stopKind(dataset.holdWeeks)
  if (id === 'vehicles') return vehicleKind
  if (id === 'peak') return peakKind
  const maker = dataset.automakers.find((one) => id === `exposure/${one.id}`)
  return exposureKind(maker?.name ?? name)
}

const supplyKind: ThresholdKind = {
  label: t('Supply falls to'),
  unit: '%',
  unitText: t('% or less'),
  step: 5,
  max: 100,
  toValue: (percent) => percent / 100,
  phrase: (percent) => t('supply of {percent}% or less', { percent: formatInFull(percent) }),
  ladder: [90, 75, 50, 40, 30],
}

function stopKind(holdWeeks: number): ThresholdKind {
  return {
    label: t('A line stop within'),
    unit: 'weeks',
    unitText: t('weeks'),
    step: 1,
    max: holdWeeks - 1,
    toValue: same,
    phrase: (count) =>
      t('{count, plural, one {a line stop within {weeks} week} other {a line stop within {weeks} weeks}}', {
        count,
        weeks: formatInFull(count),
      }),
    ladder: [26, 13, 8, 4, 2, 1],
  }
}

const vehicleKind: ThresholdKind = {
  label: t('Vehicles at risk reach'),
  unit: 'vehicles',
  unitText: t('or more'),
  step: 10_000,
  max: bounds.threshold.most,
  toValue: same,
  phrase: (count) => t('vehicles at risk of {count} or more', { count: formatInFull(count) }),
  ladder: [100_000, 500_000, 1e6, 2e6, 4e6, 6e6],
}

const peakKind: ThresholdKind = {
  label: t('Peak inflation reaches'),
  unit: 'bp',
  unitText: t('bp or more'),
  step: 5,
  max: bounds.threshold.most,
  toValue: same,
  phrase: (bp) => t('a peak of {bp} bp or more', { bp: formatInFull(bp) }),
  ladder: [10, 50, 100, 150, 200],
}

function exposureKind(maker: string): ThresholdKind {
  return {
    label: t('{maker}’s exposure reaches', { maker }),
    unit: 'of 100',
    unitText: t('of 100 or more'),
    step: 5,
    max: 100,
    toValue: same,
    phrase: (index) => t('an exposure of {maker} of {index} or more', { maker, index: formatInFull(index) }),
    ladder: [40, 50, 60, 70, 80, 90],
  }
}

/** Whether a value of the indicator is at a threshold or past it. */
export function isPast({ moreIsWorse }: Indicator, value: number, threshold: number): boolean {
  return moreIsWorse ? value >= threshold - 1e-9 : value <= threshold + 1e-9
}

/** The mildest round threshold that the scenario is not past yet; the strictest where it is past them all. */
export function firstThreshold(kind: ThresholdKind, indicator: Indicator, now: number): number {
  return kind.ladder.find((rung) => !isPast(indicator, now, kind.toValue(rung))) ?? kind.ladder.at(-1)!
}
