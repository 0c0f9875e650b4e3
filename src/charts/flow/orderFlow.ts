// In which order nodes stand in their column: China first, makers as the dataset has them, the rest where links cross least.
import { countCrossings } from './countCrossings'
import type { FlowGraph, FlowLink, FlowNode } from './groupFlow'

/** Place of each drawn node in its column, by id. Reckoned from the whole network, it holds for every selection. */
export type FlowOrder = Map<string, number>

const sweeps = 12

/** Two sums of tonnes that differ by less than this part are the same, whatever the order in which they were added. */
const rounding = 1e-12

function isPinned(node: FlowNode): boolean {
  return node.country === 'CHN' || node.stage.id === 'automaker'
}

/** Small nodes that are drawn as one come last, whatever they are. */
function lastOfAll(column: FlowNode[]): FlowNode[] {
  return [...column.filter(({ count }) => count === 1), ...column.filter(({ count }) => count > 1)]
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

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** Moves the free nodes of a column toward the mean place of what they are linked to: `far` is a link's other end. */
function sortColumn(
  column: FlowNode[],
  links: Map<string, FlowLink[]>,
  at: Map<string, number>,
  far: (link: FlowLink) => string,
): FlowNode[] {
  const pull = new Map<string, number>()
  for (const node of column) {
    let weight = 0
    let sum = 0
    for (const link of links.get(node.id) ?? []) {
      weight += link.baseline
      sum += link.baseline * (at.get(far(link)) ?? 0)
    }
    pull.set(node.id, weight > 0 ? sum / weight : (at.get(node.id) ?? 0))
  }
  const free = column.filter((node) => !isPinned(node))
  free.sort((a, b) => (pull.get(a.id) ?? 0) - (pull.get(b.id) ?? 0))
  return lastOfAll([...column.filter(isPinned), ...free])
}

/** The order of a whole network's drawn nodes: of a few barycenter sweeps, the one with the fewest tonnes crossing. */
export function orderFlow(graph: FlowGraph): FlowOrder {
  const linksInto = groupBy(graph.links, ({ target }) => target)
  const linksOutOf = groupBy(graph.links, ({ source }) => source)
  let columns = graph.columns.map((_, column) => {
    const nodes = graph.nodes.filter((node) => node.column === column)
    const bySize = (a: FlowNode, b: FlowNode) => b.baseline - a.baseline
    const pinned = nodes.filter(isPinned)
    if (graph.columns[column]?.id !== 'automaker') pinned.sort(bySize)
    return lastOfAll([...pinned, ...nodes.filter((node) => !isPinned(node)).sort(bySize)])
  })
  let best = columns
  let fewest = countCrossings(graph, middles(columns))
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const upstream = sweep % 2 === 0
    const links = upstream ? linksInto : linksOutOf
    const far = upstream ? ({ source }: FlowLink) => source : ({ target }: FlowLink) => target
    const walk = upstream ? columns.keys() : [...columns.keys()].reverse()
    for (const c of walk) {
      const at = middles(columns)
      columns = columns.map((column, place) => (place === c ? sortColumn(column, links, at, far) : column))
    }
    const count = countCrossings(graph, middles(columns))
    if (count < fewest * (1 - rounding)) {
      fewest = count
      best = columns
    }
  }
  return new Map(best.flatMap((column) => column.map((node, place) => [node.id, place])))
}
