// Thresholds of the reverse stress test: how they read, their unit on the page, and a sensible one to begin with.
import type { Dataset } from '../model/dataset'
import type { Indicator } from '../model/indicators'

export interface ThresholdKind {
  /** Before the field: `A line stop within`. */
  label: string
  /** After the field. */
  unit: string
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
const inFull = (threshold: number) => threshold.toLocaleString('en-US')

export function thresholdKind(dataset: Dataset, { id, name }: Indicator): ThresholdKind {
  if (id === 'supply') return supplyKind
  if (id === 'first-stop') return stopKind(dataset.holdWeeks)
  if (id === 'vehicles') return vehicleKind
  if (id === 'peak') return peakKind
  return exposureKind(name.replace(/^Exposure of /, ''))
}

const supplyKind: ThresholdKind = {
  label: 'Supply falls to',
  unit: '% or less',
  step: 5,
  max: 100,
  toValue: (percent) => percent / 100,
  phrase: (percent) => `supply of ${inFull(percent)}% or less`,
  ladder: [90, 75, 50, 40, 30],
}

function stopKind(holdWeeks: number): ThresholdKind {
  return {
    label: 'A line stop within',
    unit: 'weeks',
    step: 1,
    max: holdWeeks - 1,
    toValue: same,
    phrase: (weeks) => `a line stop within ${inFull(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`,
    ladder: [26, 13, 8, 4, 2, 1],
  }
}

const vehicleKind: ThresholdKind = {
  label: 'Vehicles at risk reach',
  unit: 'or more',
  step: 10_000,
  max: Number.MAX_SAFE_INTEGER,
  toValue: same,
  phrase: (count) => `vehicles at risk of ${inFull(count)} or more`,
  ladder: [100_000, 500_000, 1e6, 2e6, 4e6, 6e6],
}

const peakKind: ThresholdKind = {
  label: 'Peak inflation reaches',
  unit: 'bp or more',
  step: 5,
  max: Number.MAX_SAFE_INTEGER,
  toValue: same,
  phrase: (bp) => `a peak of ${inFull(bp)} bp or more`,
  ladder: [10, 50, 100, 150, 200],
}

function exposureKind(maker: string): ThresholdKind {
  return {
    label: `${maker}’s exposure reaches`,
    unit: 'of 100 or more',
    step: 5,
    max: 100,
    toValue: same,
    phrase: (index) => `an exposure of ${maker} of ${inFull(index)} or more`,
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
