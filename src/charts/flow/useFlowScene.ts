// What the flow picture draws, worked out step by step so that each step runs only when what it rests on changes.
import { useMemo } from 'react'
import type { Network } from '../../model/network'
import type { WeekOutcome } from '../../model/outcome'
import { t } from '../../texts/translate'
import { type LicenseRank, rankLicenseStates } from '../licenseScale'
import { detailFlow, type FlowDetail, speakDetail } from './detailFlow'
import { formatNowOfNormal } from './flowWords'
import { frameFlow } from './frameFlow'
import type { FlowGraph } from './groupFlow'
import { type FlowLayout, layoutFlow, type PlacedLink } from './layoutFlow'
import type { FlowShape, FlowStory } from './shapeFlow'
import { type FollowedFlow, tonnesThrough, traceName } from './traceFlow'

export interface FlowSceneInput {
  network: Network
  shape: FlowShape
  story: FlowStory
  outcome: WeekOutcome
  /** What is followed; null for nothing. */
  followed: FollowedFlow | null
  /** Size in px; below 600 px of width the flows run downward. */
  width: number
  height: number
}

export interface FlowScene {
  layout: FlowLayout
  /** Links in the order in which they are painted. */
  painted: PlacedLink[]
  ranks: Map<string, LicenseRank>
  details: Map<string, FlowDetail>
  /** Accessible names, by id. */
  labels: Map<string, string>
}

/** Layout depends on selection and size alone, details on the outcome as well. */
export function useFlowScene({ network, shape, story, outcome, followed, width, height }: FlowSceneInput): FlowScene {
  const { graph, order } = shape
  const { now } = story
  const layout = useMemo(() => layoutFlow(graph, order, frameFlow(width, height)), [graph, order, width, height])
  const painted = useMemo(() => paintOrder(network, graph, layout), [network, graph, layout])
  const ranks = useMemo(() => rankLicenseStates(network.dataset), [network])
  const plain = useMemo(() => describeAll(network, graph, now, outcome), [network, graph, now, outcome])
  const details = useMemo(() => (followed ? addFollowed(plain, graph, followed) : plain), [plain, graph, followed])
  const labels = useMemo(
    () => new Map([...details].map(([id, detail]) => [id, speakDetail(detail)] as const)),
    [details],
  )
  return { layout, painted, ranks, details, labels }
}

function describeAll(network: Network, graph: FlowGraph, now: FlowStory['now'], outcome: WeekOutcome) {
  const details = new Map<string, FlowDetail>()
  for (const id of [...graph.nodeById.keys(), ...graph.linkById.keys()]) {
    const detail = detailFlow(network, graph, now, outcome, id)
    if (detail) details.set(id, detail)
  }
  return details
}

/** Says at each mark what part of it is followed. */
function addFollowed(details: Map<string, FlowDetail>, graph: FlowGraph, followed: FollowedFlow) {
  const name = traceName(graph, followed.marks)
  return new Map(
    [...details].map(([id, detail]) => {
      const { now, normal } = tonnesThrough(graph, followed.now, id)
      const words = normal > 0 ? formatNowOfNormal(now, normal) : t('nothing', {}, 'of a flow that is followed')
      const fact = t('{label}: {text}', { label: name, text: words }, 'what is followed, and its tonnes')
      return [id, { ...detail, facts: [fact, ...detail.facts] }]
    }),
  )
}

/** Wide links first, and those that cross lanes over those that need none. */
function paintOrder(network: Network, graph: FlowGraph, layout: FlowLayout): PlacedLink[] {
  const crosses = (id: string) =>
    graph.linkById.get(id)?.members.some((member) => network.dataset.links[member]!.lane != null) ? 1 : 0
  return [...layout.links].sort((a, b) => crosses(a.id) - crosses(b.id) || b.width - a.width)
}
