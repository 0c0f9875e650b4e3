// Which draws the panel's ranges are made of: they hang on the parameters alone, so that a switch does not ask again.
import type { Keeping } from '../../model/keeping'
import { fewDraws, seed, useAnswer } from '../../results/analysis/useAnalyses'
import { useWorkspace } from '../../results/Workspace'

/** Undefined while it is not known for the parameters as they are set. */
export function useDrawsTaken(): Keeping | undefined {
  const { defaultAsOf } = useWorkspace().dataset
  const { known } = useAnswer('keeping', ({ scenario: { parameters } }) => ({
    scenario: { asOf: defaultAsOf, ...(parameters ? { parameters } : {}) },
    seed,
    draws: fewDraws,
  }))
  return known
}
