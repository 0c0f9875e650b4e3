// The metric by which analyses are read, or events and assumptions weighed, as chosen on the page; its value as the scenario stands.
import { useMemo } from 'react'
import { useChoices } from '../../state/useScenarioStore'
import { useSettledCase } from '../CaseProvider'
import { useWorkspace } from '../Workspace'
import type { ComparedMetric } from './metric'
import { findMetric } from './metrics'

interface ChosenMetric {
  metrics: ComparedMetric[]
  metric: ComparedMetric
  /** Its place among the model's indicators. */
  k: number
}

export function useMetric(choice: 'indicator' | 'bars' = 'indicator'): ChosenMetric {
  const { dataset } = useWorkspace()
  const id = useChoices((choices) => choices.view[choice])
  const { horizonWeeks } = useSettledCase().outcome
  return useMemo(() => findMetric(dataset, id, horizonWeeks), [dataset, id, horizonWeeks])
}

/** The value of the metric as the scenario stands, as analyses count it: none is the length of the horizon. */
export function useValueNow({ metric }: ChosenMetric): number {
  const { outcome } = useSettledCase()
  return metric.valueIn(outcome) ?? outcome.horizonWeeks
}
