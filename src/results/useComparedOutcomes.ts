// The outcomes of the scenarios that are compared, each evaluated once, for React.
import { useMemo } from 'react'
import { evaluate } from '../model/evaluate'
import type { Outcome } from '../model/outcome'
import type { Scenario } from '../model/scenario'
import { useChoices } from '../state/useScenarioStore'
import { useCase } from './CaseProvider'
import { seenIn } from './case'
import { useWorkspace } from './Workspace'

/** That of A at this moment, and those of the pins; null where nothing is pinned. */
export function useComparedOutcomes(): Record<'a', Outcome> & Record<'b' | 'c', Outcome | null> {
  const { outcome: a } = useCase()
  const pins = useChoices((choices) => choices.pins)
  const b = useOutcomeOf(pins.b?.scenario)
  const c = useOutcomeOf(pins.c?.scenario)
  return useMemo(() => ({ a, b, c }), [a, b, c])
}

function useOutcomeOf(scenario: Scenario | undefined): Outcome | null {
  const { network } = useWorkspace()
  const outlook = useChoices((choices) => choices.view.outlook)
  return useMemo(() => (scenario ? evaluate(network, seenIn(outlook, scenario)) : null), [network, scenario, outlook])
}
