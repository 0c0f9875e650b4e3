// The scenarios that are compared, for React.
import { useMemo } from 'react'
import { useCase } from '../results/CaseProvider'
import { useComparedOutcomes } from '../results/useComparedOutcomes'
import { useWorkspace } from '../results/Workspace'
import { useChoices } from '../state/useScenarioStore'
import { type Comparison, compareScenarios } from './comparison'

/** A with its outcome of this moment, and the pins; anew when any of them changes. */
export function useComparison(): Comparison {
  const { dataset } = useWorkspace()
  const { scenario } = useCase()
  const name = useChoices((choices) => choices.name)
  const preset = useChoices((choices) => choices.preset)
  const pins = useChoices((choices) => choices.pins)
  const base = useChoices((choices) => choices.base)
  const outcomes = useComparedOutcomes()
  return useMemo(
    () => compareScenarios(dataset, { name, preset, scenario, pins, base }, outcomes),
    [dataset, name, preset, scenario, pins, base, outcomes],
  )
}
