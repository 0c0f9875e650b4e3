// The figures' context on the method page: the numbers follow the scenario that is loaded.
import { useMemo } from 'react'
import type { FigureContext } from '../../results/figures/figure'
import { useSettledResults } from '../../results/Results'
import { useWorkspace } from '../../results/Workspace'

export function useFigureContext(): FigureContext {
  const { dataset, network } = useWorkspace()
  const { scenario, outcome, reference } = useSettledResults()
  return useMemo(
    () => ({ dataset, network, scenario, outcome, reference }),
    [dataset, network, scenario, outcome, reference],
  )
}
