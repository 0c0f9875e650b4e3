// Name of what changes are counted against, for React.

import { useWorkspace } from '../results/Workspace'
import { useChoices } from '../state/useScenarioStore'
import type { Written } from '../texts/translate'
import { referenceName } from './scenarioNames'

export function useReferenceName(): Written {
  const { dataset } = useWorkspace()
  return useChoices((choices) => referenceName(dataset, choices))
}
