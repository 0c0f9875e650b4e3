// The network, compiled once per dataset: indices and typed arrays for the weekly loops, baseline flows (section 4).
import { type Dataset, type EventEffect, numberOf } from './dataset'
import { compileParts, indexById, type Part, unitsPerYear } from './demand'
import { compileExports, type ExportFlows } from './exportFlows'
import { compileMakers, type Maker } from './makers'
import { compileSupply, type SupplyOrder } from './supplyOrder'

export interface Network {
  dataset: Dataset
  nodeIndex: Map<string, number>
  laneIndex: Map<string, number>
  stateIndex: Map<string, number>
  /** Nodes from upstream to downstream. */
  order: Int32Array
  /** Links into node `n` are `inLinks[inStart[n]]` up to, not including, `inLinks[inStart[n + 1]]`. */
  inStart: Int32Array
  inLinks: Int32Array
  outStart: Int32Array
  outLinks: Int32Array
  linkSource: Int32Array
  linkTarget: Int32Array
  /** Lane of a link, or -1. */
  linkLane: Int32Array
  /** Whether an effect of one of the dataset's events concerns a lane: by event, effect and lane. */
  effectLanes: boolean[][][]
  /** Share of the target's inflow; 0 at nodes without demand. */
  linkShare: Float64Array
  /** Baseline flow of a link in tonnes a year. */
  baseline: Float64Array
  /** Baseline throughput of a node in tonnes a year. */
  throughput: Float64Array
  /** What decides the supply of nodes below a license lane. */
  supply: SupplyOrder
  /** Chinese flows into parts that need a license. */
  exports: ExportFlows
  parts: Part[]
  makers: Maker[]
  /** Magnets of all makers in kg a year, and their vehicles a year. */
  totalKgPerYear: number
  totalUnitsPerYear: number
}

/** A network before what follows from its flows. */
export type Chain = Omit<Network, 'makers' | 'supply' | 'exports'>

function groupLinks(ends: Int32Array, nodes: number): { start: Int32Array; links: Int32Array } {
  const start = new Int32Array(nodes + 1)
  for (const end of ends) start[end + 1]!++
  for (let n = 0; n < nodes; n++) start[n + 1]! += start[n]!
  const fill = start.slice()
  const links = new Int32Array(ends.length)
  for (let l = 0; l < ends.length; l++) links[fill[ends[l]!]!++] = l
  return { start, links }
}

/** Whether an effect concerns a lane, by lane index. */
export function lanesOf(dataset: Dataset, { material, destination }: EventEffect): boolean[] {
  return dataset.lanes.map(
    (lane) =>
      (!material || material.includes(lane.material)) && (!destination || destination.includes(lane.destination)),
  )
}

/**
 * Compiles a dataset that has passed the door into arrays that the weekly loops run on.
 * Baseline flows are pulled from demand (section 4), in tonnes a year.
 */
export function compile(dataset: Dataset): Network {
  const { nodes, links } = dataset
  const nodeIndex = indexById(nodes)
  const laneIndex = indexById(dataset.lanes)
  const stageIndex = indexById(dataset.stages)
  const linkSource = Int32Array.from(links, (link) => nodeIndex.get(link.source)!)
  const linkTarget = Int32Array.from(links, (link) => nodeIndex.get(link.target)!)
  const linkLane = Int32Array.from(links, (link) => (link.lane == null ? -1 : laneIndex.get(link.lane)!))
  const incoming = groupLinks(linkTarget, nodes.length)
  const outgoing = groupLinks(linkSource, nodes.length)
  const stageOf = nodes.map((node) => stageIndex.get(node.stage)!)
  const order = Int32Array.from(nodes.keys()).sort((a, b) => stageOf[a]! - stageOf[b]! || a - b)

  const parts = compileParts(dataset)
  const throughput = new Float64Array(nodes.length)
  const baseline = new Float64Array(links.length)
  const linkShare = new Float64Array(links.length)
  for (const part of parts) throughput[part.node] = part.kgPerYear / 1000

  // Downstream to upstream: by the time a node is reached, everything that draws on it is known.
  for (let o = order.length - 1; o >= 0; o--) {
    const node = order[o]!
    const isMaker = nodes[node]!.stage === 'automaker'
    let shareSum = 0
    for (let i = incoming.start[node]!; i < incoming.start[node + 1]!; i++) {
      const link = incoming.links[i]!
      const flow = throughput[linkSource[link]!]!
      if (isMaker) throughput[node]! += flow
      else shareSum += numberOf(links[link]!.share ?? 0)
    }
    for (let i = incoming.start[node]!; i < incoming.start[node + 1]!; i++) {
      const link = incoming.links[i]!
      const source = linkSource[link]!
      if (isMaker) {
        baseline[link] = throughput[source]!
        linkShare[link] = throughput[node]! > 0 ? throughput[source]! / throughput[node]! : 0
      } else if (throughput[node]! > 0 && shareSum > 0) {
        linkShare[link] = numberOf(links[link]!.share ?? 0) / shareSum
        baseline[link] = linkShare[link]! * throughput[node]!
        throughput[source]! += baseline[link]!
      }
    }
  }

  const chain: Chain = {
    dataset,
    nodeIndex,
    laneIndex,
    stateIndex: indexById(dataset.licenseStates),
    order,
    inStart: incoming.start,
    inLinks: incoming.links,
    outStart: outgoing.start,
    outLinks: outgoing.links,
    linkSource,
    linkTarget,
    linkLane,
    effectLanes: dataset.events.map(({ effects }) => effects.map((effect) => lanesOf(dataset, effect))),
    linkShare,
    baseline,
    throughput,
    parts,
    totalKgPerYear: parts.reduce((sum, part) => sum + part.kgPerYear, 0),
    totalUnitsPerYear: dataset.automakers.reduce((sum, _, maker) => sum + unitsPerYear(dataset, maker), 0),
  }
  return { ...chain, makers: compileMakers(chain), supply: compileSupply(chain), exports: compileExports(chain) }
}
