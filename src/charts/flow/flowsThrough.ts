// The part of each flow whose way goes through some marks of the picture: proportional, as every node mixes what reaches it.
import type { Network } from '../../model/network'
import type { FlowGraph } from './groupFlow'

/** A mark as nodes or as links of the dataset, by index. A way goes through at most one of them. */
interface Gate {
  nodes: Set<number>
  links: Set<number>
  /** Place along the flow, from upstream. */
  place: number
}

function gateOf(graph: FlowGraph, network: Network, id: string): Gate | null {
  const link = graph.linkById.get(id)
  if (link) {
    const column = graph.nodeById.get(link.source)?.column ?? 0
    return { nodes: new Set(), links: new Set(link.members), place: 2 * column + 1 }
  }
  const node = graph.nodeById.get(id)
  if (!node) return null
  const nodes = new Set<number>()
  for (const { source, target, members } of graph.links) {
    if (source === id) for (const member of members) nodes.add(network.linkSource[member]!)
    if (target === id) for (const member of members) nodes.add(network.linkTarget[member]!)
  }
  return { nodes, links: new Set(), place: 2 * node.column }
}

/**
 * The tonnes of each link (in the unit of `flows`, which balance at every node) on ways that go through all of some drawn
 * marks; none where no way does, or a mark is not drawn. They balance at every node too.
 */
export function flowsThrough(
  network: Network,
  graph: FlowGraph,
  flows: ArrayLike<number>,
  marks: readonly string[],
): Float64Array {
  const { dataset, order, inStart, inLinks, outStart, outLinks, linkSource, linkTarget } = network
  const through = new Float64Array(dataset.links.length)
  const gates = marks.flatMap((id) => gateOf(graph, network, id) ?? []).sort((a, b) => a.place - b.place)
  if (gates.length < marks.length) return through
  // Of a way it counts how many of the gates it has passed, in their order.
  const passed = gates.length + 1
  const afterNode = (node: number, count: number) => (gates[count]?.nodes.has(node) ? count + 1 : count)
  const afterLink = (link: number, count: number) => (gates[count]?.links.has(link) ? count + 1 : count)

  // Share of what leaves a node that has passed so many gates.
  const behind = new Float64Array(dataset.nodes.length * passed)
  for (const node of order) {
    let all = 0
    const sums = new Float64Array(passed)
    for (let i = inStart[node]!; i < inStart[node + 1]!; i++) {
      const link = inLinks[i]!
      all += flows[link]!
      for (let k = 0; k < passed; k++)
        sums[afterLink(link, k)]! += flows[link]! * behind[linkSource[link]! * passed + k]!
    }
    for (let k = 0; k < passed; k++) {
      const share = all > 0 ? sums[k]! / all : k === 0 ? 1 : 0
      behind[node * passed + afterNode(node, k)]! += share
    }
  }

  // Share of what reaches a node, having passed so many, that will have passed all.
  const ahead = new Float64Array(dataset.nodes.length * passed)
  for (let o = order.length - 1; o >= 0; o--) {
    const node = order[o]!
    let all = 0
    const sums = new Float64Array(passed)
    for (let i = outStart[node]!; i < outStart[node + 1]!; i++) {
      const link = outLinks[i]!
      all += flows[link]!
      for (let k = 0; k < passed; k++)
        sums[k]! += flows[link]! * ahead[linkTarget[link]! * passed + afterLink(link, k)]!
    }
    for (let k = 0; k < passed; k++) {
      const count = afterNode(node, k)
      ahead[node * passed + k] = all > 0 ? sums[count]! / all : count === gates.length ? 1 : 0
    }
  }

  for (let link = 0; link < through.length; link++) {
    let share = 0
    for (let k = 0; k < passed; k++)
      share += behind[linkSource[link]! * passed + k]! * ahead[linkTarget[link]! * passed + afterLink(link, k)]!
    through[link] = share * flows[link]!
  }
  return through
}
