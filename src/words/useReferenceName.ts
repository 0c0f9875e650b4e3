// Name of what changes are counted against, for React.

import { useWorkspace } from '../results/Workspace'
import { useChoices } from '../state/useScenarioStore'
import { referenceName } from './scenarioNames'

export function useReferenceName(): string {
  const { dataset } = useWorkspace()
  return useChoices((choices) => referenceName(dataset, choices))
}
