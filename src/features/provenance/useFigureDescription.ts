// The provenance of a figure under the choices of this moment.
import { useMemo } from 'react'
import { describeFigure } from '../../results/figures/describeFigure'
import type { FigureDescription } from '../../results/figures/figure'
import { useSettledResults } from '../../results/Results'
import { useWorkspace } from '../../results/Workspace'

/** Null for an id that the dataset knows nothing of. */
export function useFigureDescription(id: string): FigureDescription | null {
  const { dataset, network } = useWorkspace()
  const { scenario, outcome, reference } = useSettledResults()
  return useMemo(
    () => describeFigure(id, { dataset, network, scenario, outcome, reference }),
    [id, dataset, network, scenario, outcome, reference],
  )
}
