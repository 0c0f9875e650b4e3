// Whether a value is past a threshold, and which threshold to begin with.
import type { ComparedMetric } from './metric'

/** Whether a value of the metric is at a threshold or past it. */
export function isPast(
  { moreIsWorse }: Pick<ComparedMetric, 'moreIsWorse'>,
  value: number,
  threshold: number,
): boolean {
  return moreIsWorse ? value >= threshold - 1e-9 : value <= threshold + 1e-9
}

/** The mildest round threshold that the scenario is not past yet; the strictest where it is past them all. */
export function firstThreshold(metric: ComparedMetric, now: number): number {
  const { ladder, toValue } = metric.threshold
  return ladder.find((rung) => !isPast(metric, now, toValue(rung))) ?? ladder.at(-1)!
}
