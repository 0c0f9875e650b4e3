// What gets through now: the delivered tonnes of each drawn link, in one band per license state, and of each drawn node.
import type { Network } from '../../model/network'
import type { WeekOutcome } from '../../model/outcome'
import type { FlowGraph, FlowLink } from './groupFlow'
import { pullSelection } from './selectFlow'

/** The part of a drawn link whose lanes are in one license state. Tonnes a year. */
export interface FlowBand {
  /** Id of the license state; null where the flow crosses no lane. */
  state: string | null
  lanes: string[]
  baseline: number
  delivered: number
}

export interface FlowNow {
  /** Bands of each drawn link, by its id; in the order of the dataset's links. */
  bands: Map<string, FlowBand[]>
  /** Delivered tonnes a year of each drawn link and node, by id. */
  delivered: Map<string, number>
  /** Delivered to the selection's makers, in tonnes a year. */
  total: number
}

function bandsOf(
  network: Network,
  link: FlowLink,
  lanes: WeekOutcome['lanes'],
  baseline: Float64Array,
  delivered: Float64Array,
): FlowBand[] {
  const bands: FlowBand[] = []
  for (const member of link.members) {
    const lane = network.dataset.links[member]!.lane ?? null
    const state = lane === null ? null : (lanes[lane]?.state ?? null)
    let band = bands.find((candidate) => candidate.state === state)
    if (!band) {
      band = { state, lanes: [], baseline: 0, delivered: 0 }
      bands.push(band)
    }
    if (lane !== null && !band.lanes.includes(lane)) band.lanes.push(lane)
    band.baseline += baseline[member]!
    band.delivered += delivered[member]!
  }
  return bands
}

/** The delivered tonnes of a drawn selection in the as-of week of an outcome. Balances at every node. */
export function deliverFlow(network: Network, graph: FlowGraph, outcome: WeekOutcome): FlowNow {
  const baseline = pullSelection(network, network.baseline, graph.selection)
  const flows = outcome.flows.map((flow) => flow.delivered)
  const pulled = pullSelection(network, flows, graph.selection)
  const bands = new Map<string, FlowBand[]>()
  const delivered = new Map<string, number>()
  const arriving = new Map<string, number>()
  for (const link of graph.links) {
    const linkBands = bandsOf(network, link, outcome.lanes, baseline, pulled)
    const tonnes = linkBands.reduce((sum, band) => sum + band.delivered, 0)
    bands.set(link.id, linkBands)
    delivered.set(link.id, tonnes)
    delivered.set(link.source, (delivered.get(link.source) ?? 0) + tonnes)
    arriving.set(link.target, (arriving.get(link.target) ?? 0) + tonnes)
  }
  let total = 0
  for (const node of graph.nodes) {
    if (!delivered.has(node.id)) delivered.set(node.id, arriving.get(node.id) ?? 0)
    if (node.stage.id === 'automaker') total += arriving.get(node.id) ?? 0
  }
  return { bands, delivered, total }
}
