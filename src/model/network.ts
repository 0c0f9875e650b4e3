// The network, compiled once per dataset: indices and typed arrays for the weekly loops, baseline flows (section 4).
import { type Dataset, type EventEffect, numberOf } from './dataset'

/** A component node with demand: one component class of one maker. */
export interface Part {
  node: number
  maker: number
  component: number
  /** Magnets in kg a year. */
  kgPerYear: number
  /** Share of the maker's vehicles that carry the part. */
  penetration: number
}

export interface Maker {
  node: number
  unitsPerYear: number
  kgPerYear: number
  usMarketShare: number
  revenuePerVehicleUsd: number
  /** Range of its parts in `Network.parts`. */
  firstPart: number
  endPart: number
  directChinaShare: number
  chinaDependency: number
}

/** The nodes that a license lane can touch, upstream to downstream; the supply of all others is always 1. */
export interface SupplyOrder {
  nodes: Int32Array
  /** Inflows of the `i`-th node are `start[i]` up to, not including, `start[i + 1]`, in one row for the weekly loops. */
  start: Int32Array
  source: Int32Array
  share: Float64Array
  /** Lane, or -1. */
  lane: Int32Array
}

export interface Network {
  dataset: Dataset
  weeks: number
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
  /** Whether an effect concerns a lane: by event, effect and lane. */
  effectLanes: boolean[][][]
  /** Share of the target's inflow; 0 at nodes without demand. */
  linkShare: Float64Array
  /** Baseline flow of a link in tonnes a year. */
  baseline: Float64Array
  /** Baseline throughput of a node in tonnes a year. */
  throughput: Float64Array
  /** What decides the supply of nodes below a license lane. */
  supply: SupplyOrder
  parts: Part[]
  makers: Maker[]
  /** Magnets of all makers in kg a year, and their vehicles a year. */
  totalKgPerYear: number
  totalUnitsPerYear: number
}

function indexById(items: readonly { id: string }[]): Map<string, number> {
  return new Map(items.map((item, index) => [item.id, index]))
}

function groupLinks(ends: Int32Array, nodes: number): { start: Int32Array; links: Int32Array } {
  const start = new Int32Array(nodes + 1)
  for (const end of ends) start[end + 1]!++
  for (let n = 0; n < nodes; n++) start[n + 1]! += start[n]!
  const fill = start.slice()
  const links = new Int32Array(ends.length)
  for (let l = 0; l < ends.length; l++) links[fill[ends[l]!]!++] = l
  return { start, links }
}

/** Demand of one maker for one component class: kg a year, and the share of vehicles that carry it. */
function demandOf(dataset: Dataset, maker: number, component: number): { kgPerYear: number; penetration: number } {
  const masses = dataset.components[component]!.kgPerVehicle
  let kgPerYear = 0
  let carrying = 0
  let units = 0
  for (const [powertrain, quantity] of Object.entries(dataset.automakers[maker]!.unitsByPowertrain)) {
    const vehicles = numberOf(quantity)
    const mass = masses[powertrain] === undefined ? 0 : numberOf(masses[powertrain])
    kgPerYear += vehicles * mass
    units += vehicles
    if (mass > 0) carrying += vehicles
  }
  return { kgPerYear, penetration: units > 0 ? carrying / units : 0 }
}

function lanesOf(dataset: Dataset, { material, destination }: EventEffect): boolean[] {
  return dataset.lanes.map(
    (lane) =>
      (!material || material.includes(lane.material)) && (!destination || destination.includes(lane.destination)),
  )
}

function sumOfUnits(dataset: Dataset, maker: number): number {
  return Object.values(dataset.automakers[maker]!.unitsByPowertrain).reduce<number>((sum, q) => sum + numberOf(q), 0)
}

function compileParts(dataset: Dataset): Part[] {
  const componentIndex = indexById(dataset.components)
  const makerIndex = indexById(dataset.automakers)
  const parts: Part[] = []
  dataset.nodes.forEach((node, n) => {
    if (node.stage !== 'component') return
    const maker = makerIndex.get(node.automaker ?? '')
    const component = componentIndex.get(node.component ?? '')
    if (maker === undefined || component === undefined) return
    const demand = demandOf(dataset, maker, component)
    if (demand.kgPerYear > 0) parts.push({ node: n, maker, component, ...demand })
  })
  return parts.sort((a, b) => a.maker - b.maker)
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

  const network: Network = {
    dataset,
    weeks: dataset.calendar.weeks,
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
    supply: {
      nodes: new Int32Array(),
      start: new Int32Array(),
      source: new Int32Array(),
      share: new Float64Array(),
      lane: new Int32Array(),
    },
    parts,
    makers: [],
    totalKgPerYear: parts.reduce((sum, part) => sum + part.kgPerYear, 0),
    totalUnitsPerYear: dataset.automakers.reduce((sum, _, maker) => sum + sumOfUnits(dataset, maker), 0),
  }
  network.makers = compileMakers(network)
  network.supply = compileSupply(network)
  return network
}

function compileSupply(network: Network): SupplyOrder {
  const { order, inStart, inLinks, linkSource, linkLane, linkShare, throughput, dataset } = network
  const touched = new Uint8Array(dataset.nodes.length)
  const nodes: number[] = []
  const links: number[] = []
  const start = [0]
  for (const node of order) {
    const inflows = Array.from(inLinks.subarray(inStart[node]!, inStart[node + 1]!))
    const below = inflows.some((link) => linkLane[link]! >= 0 || touched[linkSource[link]!] === 1)
    if (!below || throughput[node]! === 0) continue
    touched[node] = 1
    nodes.push(node)
    links.push(...inflows)
    start.push(links.length)
  }
  return {
    nodes: Int32Array.from(nodes),
    start: Int32Array.from(start),
    source: Int32Array.from(links, (link) => linkSource[link]!),
    share: Float64Array.from(links, (link) => linkShare[link]!),
    lane: Int32Array.from(links, (link) => linkLane[link]!),
  }
}

function compileMakers(network: Network): Maker[] {
  const { dataset, parts } = network
  const independence = independenceOfChina(network)
  return dataset.automakers.map((automaker, maker) => {
    const node = dataset.nodes.findIndex((n) => n.stage === 'automaker' && n.automaker === automaker.id)
    const found = parts.findIndex((part) => part.maker === maker)
    const firstPart = found < 0 ? 0 : found
    const own = parts.filter((part) => part.maker === maker)
    const kgPerYear = own.reduce((sum, part) => sum + part.kgPerYear, 0)
    return {
      node,
      unitsPerYear: sumOfUnits(dataset, maker),
      kgPerYear,
      usMarketShare: numberOf(automaker.usMarketShare),
      revenuePerVehicleUsd: numberOf(automaker.revenuePerVehicleUsd),
      firstPart,
      endPart: firstPart + own.length,
      directChinaShare: directChinaShare(network, own, kgPerYear),
      chinaDependency: 1 - independence[node]!,
    }
  })
}

/** `f` of section 4 for every node: the share of its inflow that touched no Chinese step. */
function independenceOfChina(network: Network): Float64Array {
  const { dataset, inStart, inLinks, linkSource, linkShare, throughput } = network
  const f = new Float64Array(dataset.nodes.length)
  for (const node of network.order) {
    const own = dataset.nodes[node]!.country === 'CHN' ? 0 : 1
    let inflow = 1
    if (throughput[node]! > 0 && inStart[node]! < inStart[node + 1]!) {
      inflow = 0
      for (let i = inStart[node]!; i < inStart[node + 1]!; i++) {
        const link = inLinks[i]!
        inflow += linkShare[link]! * f[linkSource[link]!]!
      }
    }
    f[node] = own * inflow
  }
  return f
}

function directChinaShare(network: Network, parts: Part[], kgPerYear: number): number {
  let fromChina = 0
  for (const part of parts) {
    for (let i = network.inStart[part.node]!; i < network.inStart[part.node + 1]!; i++) {
      const link = network.inLinks[i]!
      if (network.dataset.nodes[network.linkSource[link]!]!.country === 'CHN') fromChina += network.baseline[link]!
    }
  }
  return kgPerYear > 0 ? (fromChina * 1000) / kgPerYear : 0
}
