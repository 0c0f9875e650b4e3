// The provenance of a figure under the choices of this moment.
import { useMemo } from 'react'
import { useAnswer } from '../../results/analysis/useAnalyses'
import { useSettledCase } from '../../results/CaseProvider'
import { testedScenario } from '../../results/whatIfs'
import { describeFigure } from '../../words/figures/describeFigure'
import type { FigureDescription } from '../../words/figures/figure'

/** Null for an id that the dataset knows nothing of. */
export function useFigureDescription(id: string): FigureDescription | null {
  const state = useSettledCase()
  const tested = useAnswer('outcome', ({ scenario }) => {
    const test = testedScenario(id, { ...state, scenario })
    return test && { scenario: test }
  }).known
  return useMemo(() => describeFigure(id, state, tested), [id, state, tested])
}
