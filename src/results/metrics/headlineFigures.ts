// The headline figures of an outcome as data, for every place that sets them beside each other: comparing, presenting,
// handing out.
import type { Dataset } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import type { Written } from '../../texts/translate'
import type { Metric } from './metric'
import { metricsOf } from './metrics'

export interface HeadlineFigure {
  metric: Metric
  /** In the metric's unit; null where no line stops. */
  value: number | null
  /** The number with its unit. */
  text: Written
  /** What stands beside it, as in `Metric`. */
  detail: Written | null
}

/** The headline figures of an outcome, in the order of the page. */
export function headlineFigures(dataset: Dataset, outcome: Outcome): HeadlineFigure[] {
  return metricsOf(dataset).map((metric) => readFigure(metric, outcome))
}

/** One metric as it stands in an outcome. */
export function readFigure(metric: Metric, outcome: Outcome): HeadlineFigure {
  const value = metric.valueIn(outcome)
  return { metric, value, text: metric.write(value), detail: metric.detailIn(outcome) }
}
