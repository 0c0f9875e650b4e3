// What gets through now: the delivered tonnes of each drawn link, in one band per license state, and of each drawn node.
import type { Network } from '../../model/network'
import type { WeekOutcome } from '../../model/outcome'
import { flowsThrough } from './flowsThrough'
import type { FlowGraph, FlowLink } from './groupFlow'
import { pullSelection } from './selectFlow'
import { classifyLanes, lanesOnWays, splitByState } from './splitByState'

/** The part of a drawn link that hangs on one license state: the strictest of the lanes crossed so far. Tonnes a year. */
export interface FlowBand {
  /** Id of the license state; null where no lane has been crossed. */
  state: string | null
  /** Ids of the lanes in that state. */
  lanes: string[]
  baseline: number
  delivered: number
}

export interface FlowNow {
  /** Bands of each drawn link, by its id; the strictest state first, what hangs on none last. */
  bands: Map<string, FlowBand[]>
  /** Delivered tonnes a year of each drawn link and node, by id. */
  delivered: Map<string, number>
  /** Delivered to the selection's makers, in tonnes a year, and what they take in normal times. */
  total: number
  normal: number
}

/**
 * The delivered tonnes of a drawn selection in the week of an outcome; with marks, those on ways through all of them.
 * Balances at every node.
 */
export function deliverFlow(
  network: Network,
  graph: FlowGraph,
  outcome: WeekOutcome,
  marks: readonly string[] = [],
): FlowNow {
  const follow = (flows: ArrayLike<number>) => {
    const pulled = pullSelection(network, flows, graph.selection)
    return marks.length > 0 ? flowsThrough(network, graph, pulled, marks) : pulled
  }
  const baseline = follow(network.baseline)
  const classes = classifyLanes(network, outcome.lanes)
  const lanesOf = lanesOnWays(network, baseline, classes)
  const splits = {
    baseline: splitByState(network, baseline, classes),
    delivered: splitByState(network, follow(outcome.flows.map((flow) => flow.delivered)), classes),
  }
  const { states } = classes

  const bandsOf = ({ members }: FlowLink): FlowBand[] => {
    const bands: FlowBand[] = []
    for (let place = states.length - 1; place >= 0; place--) {
      const band: FlowBand = { state: states[place]!, lanes: [], baseline: 0, delivered: 0 }
      const lanes = new Set<number>()
      for (const member of members) {
        const at = member * states.length + place
        if (!(splits.baseline[at]! > 0)) continue
        band.baseline += splits.baseline[at]!
        band.delivered += splits.delivered[at]!
        if (place > 0) for (const lane of lanesOf(member, place)) lanes.add(lane)
      }
      for (const lane of [...lanes].sort((a, b) => a - b)) band.lanes.push(network.dataset.lanes[lane]!.id)
      if (band.baseline > 0) bands.push(band)
    }
    return bands
  }

  const bands = new Map<string, FlowBand[]>()
  const delivered = new Map<string, number>()
  const arriving = new Map<string, number>()
  let normal = 0
  for (const link of graph.links) {
    const linkBands = bandsOf(link)
    const tonnes = linkBands.reduce((sum, band) => sum + band.delivered, 0)
    bands.set(link.id, linkBands)
    delivered.set(link.id, tonnes)
    delivered.set(link.source, (delivered.get(link.source) ?? 0) + tonnes)
    arriving.set(link.target, (arriving.get(link.target) ?? 0) + tonnes)
    if (graph.nodeById.get(link.target)?.stage.id === 'automaker')
      normal += linkBands.reduce((sum, band) => sum + band.baseline, 0)
  }
  let total = 0
  for (const node of graph.nodes) {
    if (!delivered.has(node.id)) delivered.set(node.id, arriving.get(node.id) ?? 0)
    if (node.stage.id === 'automaker') total += arriving.get(node.id) ?? 0
  }
  return { bands, delivered, total, normal }
}
