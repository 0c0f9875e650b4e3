// Name of what changes are counted against, for React.
import { useChoices } from '../state/useScenarioStore'
import { referenceName } from './scenarioNames'
import { useWorkspace } from './Workspace'

export function useReferenceName(): string {
  const { dataset } = useWorkspace()
  return useChoices((choices) => referenceName(dataset, choices))
}
