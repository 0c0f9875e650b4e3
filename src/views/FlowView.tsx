// The magnet flows of the evaluated state, with the maker and component class that are picked: as a picture or a table.
import { useMemo } from 'react'
import { FlowChart } from '../charts/flow/FlowChart'
import { FlowTable } from '../charts/flow/FlowTable'
import { type FlowShape, type FlowStory, shapeFlow, tellFlow } from '../charts/flow/shapeFlow'
import type { Network } from '../model/network'
import type { Outcome } from '../model/outcome'
import { useSettledCase } from '../results/CaseProvider'
import { useWorkspace } from '../results/Workspace'
import type { View } from '../state/choices'
import { useChoices } from '../state/useScenarioStore'

/** The flows of one state, ready to be drawn in any size. */
export interface Flows {
  network: Network
  outcome: Outcome
  shape: FlowShape
  story: FlowStory
}

/** The flows of a state that is at hand; those of the page come from `useFlows`. */
export function readFlows(network: Network, outcome: Outcome, { maker, component }: View): Flows {
  const shape = shapeFlow(network, { maker, component })
  return { network, outcome, shape, story: tellFlow(network, shape, outcome) }
}

/** The flows of the state around; what a scenario does not change stays the same object. */
export function useFlows(): Flows {
  const { network } = useWorkspace()
  const { outcome } = useSettledCase()
  const maker = useChoices(({ view }) => view.maker)
  const component = useChoices(({ view }) => view.component)
  const shape = useMemo(() => shapeFlow(network, { maker, component }), [network, maker, component])
  const story = useMemo(() => tellFlow(network, shape, outcome), [network, shape, outcome])
  return { network, outcome, shape, story }
}

interface FlowViewProps {
  flows: Flows
  /** Px. */
  width: number
  height: number
  /** Id of the followed mark. */
  trace: string | null
  /** Hears which mark is to be followed; left out where the picture is looked at and not worked with. */
  onTrace?: (id: string | null) => void
  asTable?: boolean
}

export function FlowView({ flows, width, height, trace, onTrace = ignore, asTable = false }: FlowViewProps) {
  const { network, shape, story } = flows
  return asTable ? (
    <FlowTable dataset={network.dataset} shape={shape} story={story} height={height} />
  ) : (
    <FlowChart {...flows} width={width} height={height} trace={trace} onTrace={onTrace} />
  )
}

function ignore(): void {}
