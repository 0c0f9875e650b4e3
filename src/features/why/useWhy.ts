// What the sections share: the chosen metric, and its value as the scenario stands.
import { useMemo } from 'react'
import { useSettledCase } from '../../results/CaseProvider'
import type { ComparedMetric } from '../../results/metrics/metric'
import { findMetric } from '../../results/metrics/metrics'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'

interface ChosenMetric {
  metrics: ComparedMetric[]
  metric: ComparedMetric
  /** Its place among the model's indicators. */
  k: number
}

export function useMetric(): ChosenMetric {
  const { dataset } = useWorkspace()
  const id = useChoices((choices) => choices.view.indicator)
  const { horizonWeeks } = useSettledCase().outcome
  return useMemo(() => findMetric(dataset, id, horizonWeeks), [dataset, id, horizonWeeks])
}

/** The value of the metric as the scenario stands, as analyses count it: none is the length of the horizon. */
export function useValueNow({ metric }: ChosenMetric): number {
  const { outcome } = useSettledCase()
  return metric.valueIn(outcome) ?? outcome.horizonWeeks
}
