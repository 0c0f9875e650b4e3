// The provenance of a figure under the choices of this moment.
import { useMemo } from 'react'
import { useSettledResults } from '../../results/Results'
import { describeFigure } from '../../words/figures/describeFigure'
import type { FigureDescription } from '../../words/figures/figure'

/** Null for an id that the dataset knows nothing of. */
export function useFigureDescription(id: string): FigureDescription | null {
  const state = useSettledResults()
  return useMemo(() => describeFigure(id, state), [id, state])
}
