// In which order nodes stand in their column: China first, makers as the dataset has them, the rest where links cross least.
import type { FlowGraph, FlowNode } from './groupFlow'

/** Place of each drawn node in its column, by id. Reckoned from the whole network, it holds for every selection. */
export type FlowOrder = Map<string, number>

const sweeps = 12

function isPinned(node: FlowNode): boolean {
  return node.country === 'CHN' || node.stage.id === 'automaker'
}

/** Middle of each node, on a scale of 0 to 1 along its column. */
function middles(columns: FlowNode[][]): Map<string, number> {
  const at = new Map<string, number>()
  for (const column of columns) {
    const total = column.reduce((sum, node) => sum + node.baseline, 0)
    let before = 0
    for (const node of column) {
      at.set(node.id, total > 0 ? (before + node.baseline / 2) / total : 0)
      before += node.baseline
    }
  }
  return at
}

/** Sum over crossing links of the product of their tonnes. */
function crossings(graph: FlowGraph, at: Map<string, number>): number {
  let sum = 0
  graph.links.forEach((first, f) => {
    for (const second of graph.links.slice(f + 1)) {
      if (graph.nodeById.get(first.source)?.column !== graph.nodeById.get(second.source)?.column) continue
      const sources = (at.get(first.source) ?? 0) - (at.get(second.source) ?? 0)
      const targets = (at.get(first.target) ?? 0) - (at.get(second.target) ?? 0)
      if (sources * targets < 0) sum += first.baseline * second.baseline
    }
  })
  return sum
}

/** Moves the free nodes of a column toward the mean place of what they are linked to. */
function sortColumn(graph: FlowGraph, column: FlowNode[], at: Map<string, number>, upstream: boolean): FlowNode[] {
  const pull = new Map<string, number>()
  for (const node of column) {
    let weight = 0
    let sum = 0
    for (const link of graph.links) {
      if ((upstream ? link.target : link.source) !== node.id) continue
      weight += link.baseline
      sum += link.baseline * (at.get(upstream ? link.source : link.target) ?? 0)
    }
    pull.set(node.id, weight > 0 ? sum / weight : (at.get(node.id) ?? 0))
  }
  const free = column.filter((node) => !isPinned(node))
  free.sort((a, b) => (pull.get(a.id) ?? 0) - (pull.get(b.id) ?? 0))
  return [...column.filter(isPinned), ...free]
}

/** The order of a whole network's drawn nodes: of a few barycenter sweeps, the one with the fewest tonnes crossing. */
export function orderFlow(graph: FlowGraph): FlowOrder {
  let columns = graph.columns.map((_, column) => {
    const nodes = graph.nodes.filter((node) => node.column === column)
    const bySize = (a: FlowNode, b: FlowNode) => b.baseline - a.baseline
    const pinned = nodes.filter(isPinned)
    if (graph.columns[column]?.id !== 'automaker') pinned.sort(bySize)
    return [...pinned, ...nodes.filter((node) => !isPinned(node)).sort(bySize)]
  })
  let best = columns
  let fewest = crossings(graph, middles(columns))
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const upstream = sweep % 2 === 0
    const walk = upstream ? columns.keys() : [...columns.keys()].reverse()
    for (const c of walk) {
      columns = columns.map((column, at) => (at === c ? sortColumn(graph, column, middles(columns), upstream) : column))
    }
    const count = crossings(graph, middles(columns))
    if (count < fewest) {
      fewest = count
      best = columns
    }
  }
  return new Map(best.flatMap((column) => column.map((node, place) => [node.id, place])))
}
