// What each lever in force does now: the outcome without it, and without any.
import { useMemo } from 'react'
import { evaluate } from '../../model/evaluate'
import type { Outcome } from '../../model/outcome'
import { withoutMeasure } from '../../model/regret'
import { useSettledCase } from '../../results/CaseProvider'
import { leversOf } from '../../results/measures'
import { useWorkspace } from '../../results/Workspace'

export interface LeverEffects {
  now: Outcome
  /** Without any lever. */
  bare: Outcome
  /** Without one lever, by its key. */
  without: Map<string, Outcome>
}

/** Follows the settled results, so that the hand on a slider is answered first. */
export function useLeverEffects(): LeverEffects {
  const { dataset, network } = useWorkspace()
  const { scenario, outcome } = useSettledCase()
  return useMemo(() => {
    const levers = leversOf(dataset, scenario.measures)
    const { measures: _, ...bare } = scenario
    return {
      now: outcome,
      bare: levers.length > 0 ? evaluate(network, bare) : outcome,
      without: new Map(levers.map(({ key }) => [key, evaluate(network, withoutMeasure(scenario, key))])),
    }
  }, [dataset, network, scenario, outcome])
}
