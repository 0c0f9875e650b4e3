// The provenance of a figure under the choices of this moment.
import { useMemo } from 'react'
import { describeFigure } from '../../results/figures/describeFigure'
import type { FigureDescription } from '../../results/figures/figure'
import { useSettledResults } from '../../results/Results'

/** Null for an id that the dataset knows nothing of. */
export function useFigureDescription(id: string): FigureDescription | null {
  const state = useSettledResults()
  return useMemo(() => describeFigure(id, state), [id, state])
}
