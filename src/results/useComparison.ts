// The scenarios that are compared, each evaluated once, for React.
import { useMemo } from 'react'
import { evaluate } from '../model/evaluate'
import type { Outcome } from '../model/outcome'
import type { Scenario } from '../model/scenario'
import { useChoices } from '../state/useScenarioStore'
import { type Comparison, compareScenarios } from './comparison'
import { useResults } from './Results'
import { useWorkspace } from './Workspace'

/** A with its outcome of this moment, and the pins; anew when any of them changes. */
export function useComparison(): Comparison {
  const { dataset } = useWorkspace()
  const { scenario, outcome } = useResults()
  const name = useChoices((choices) => choices.name)
  const preset = useChoices((choices) => choices.preset)
  const pins = useChoices((choices) => choices.pins)
  const base = useChoices((choices) => choices.base)
  const b = useOutcomeOf(pins.b?.scenario)
  const c = useOutcomeOf(pins.c?.scenario)
  return useMemo(
    () => compareScenarios(dataset, { name, preset, scenario, pins, base }, { a: outcome, b, c }),
    [dataset, name, preset, scenario, pins, base, outcome, b, c],
  )
}

function useOutcomeOf(scenario: Scenario | undefined): Outcome | null {
  const { network } = useWorkspace()
  return useMemo(() => (scenario ? evaluate(network, scenario) : null), [network, scenario])
}
