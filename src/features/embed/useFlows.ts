// The flow picture of the link: its maker and component class alone where it names them.
import { useMemo } from 'react'
import { shapeFlow, tellFlow } from '../../charts/flow/shapeFlow'
import { useSettledResults } from '../../results/Results'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'

export function useFlows() {
  const { network } = useWorkspace()
  const { outcome } = useSettledResults()
  const maker = useChoices(({ view }) => view.maker)
  const component = useChoices(({ view }) => view.component)
  const shape = useMemo(() => shapeFlow(network, { maker, component }), [network, maker, component])
  const story = useMemo(() => tellFlow(network, shape, outcome), [network, shape, outcome])
  return { network, outcome, shape, story }
}
