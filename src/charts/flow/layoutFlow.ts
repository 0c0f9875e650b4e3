// Where nodes and links stand: d3-sankey on the normal tonnes, columns by stage. No scenario in it, so nothing jumps on a toggle.
import { type SankeyGraph, sankey } from 'd3-sankey'
import { barSize } from './frameFlow'
import type { FlowGraph } from './groupFlow'
import type { FlowOrder } from './orderFlow'
import { type Laid, type LaidLink, toSankey } from './toSankey'

/** The room for the flows, in px. Flows run left to right, or, on a phone, top to bottom (`vertical`). */
export interface FlowFrame {
  vertical: boolean
  /** Along the flow, from the first column's start to the last column's end. */
  along: [number, number]
  /** Across the flow. */
  across: [number, number]
  /** Size of a node along the flow. */
  nodeSize: number
  /** Room between nodes of a column, as long as it leaves the flows enough. */
  gap: number
  /** Least room from middle to middle of neighbors, for their labels. */
  labelRoom: number
}

/** A drawn node in px: along the flow and across it. */
export interface PlacedNode {
  id: string
  column: number
  along0: number
  along1: number
  across0: number
  across1: number
}

/** A drawn link in px: where it leaves and enters, its middles across the flow, and its width in normal times. */
export interface PlacedLink {
  id: string
  source: string
  target: string
  column: number
  along0: number
  along1: number
  across0: number
  across1: number
  width: number
}

export interface FlowLayout {
  frame: FlowFrame
  /** By column, then across. */
  nodes: PlacedNode[]
  /** By column, then by source and target across. */
  links: PlacedLink[]
  /** Px per tonne a year. */
  scale: number
}

/** Starts across the flow of a column's nodes: packed from the near edge with room for labels, or spread. */
function placeColumn(sizes: number[], frame: FlowFrame, spread: boolean): number[] {
  const [near, far] = frame.across
  const gaps = sizes.slice(1).map((size, i) => Math.max(frame.gap, frame.labelRoom - (size + sizes[i]!) / 2))
  const wanted = gaps.reduce((sum, gap) => sum + gap, 0)
  const room = Math.max(0, far - near - sizes.reduce((sum, size) => sum + size, 0))
  const stretch = wanted > 0 && (spread || wanted > room) ? room / wanted : 1
  let at = near
  return sizes.map((size, i) => {
    const start = at
    at += size + (gaps[i] ?? 0) * stretch
    return start
  })
}

/** Most of the room across that gaps may take. */
const mostForGaps = 0.5

/** Px between nodes: less where there are many in a column, so that there is room for what flows. */
function gapOf(graph: FlowGraph, { gap, across: [near, far] }: FlowFrame): number {
  const counts = graph.columns.map((_, column) => graph.nodes.filter((node) => node.column === column).length)
  return Math.min(gap, (mostForGaps * (far - near)) / Math.max(1, ...counts.map((count) => count - 1)))
}

/** Lays out a drawn selection in a frame. A selection without flows gives a layout without marks. */
export function layoutFlow(graph: FlowGraph, order: FlowOrder, frame: FlowFrame): FlowLayout {
  if (graph.links.length === 0) return { frame, nodes: [], links: [], scale: 0 }
  const [near, far] = frame.across
  const gap = gapOf(graph, frame)
  // The spine's empty node takes one gap more in every column.
  const arrange = sankey<Laid, LaidLink>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => node.column)
    .linkSort((a, b) => (a.from === b.from ? a.toPlace - b.toPlace : a.fromPlace - b.fromPlace))
    .nodeWidth(frame.nodeSize)
    .nodePadding(gap)
    .extent([
      [frame.along[0], near],
      [frame.along[1], far + gap],
    ])
    .iterations(0)
  const laid = arrange(toSankey(graph, order))
  const scale = (laid.links[0]?.width ?? 0) / (laid.links[0]?.value ?? 1)
  for (const column of graph.columns.keys()) {
    const nodes = laid.nodes.filter((node) => node.column === column).sort((a, b) => a.place - b.place)
    const sizes = nodes.slice(0, -1).map((node) => node.fixedValue * scale)
    placeColumn(sizes, { ...frame, gap }, frame.vertical || column === graph.columns.length - 1).forEach((start, i) => {
      nodes[i]!.y0 = start
      nodes[i]!.y1 = start + sizes[i]!
    })
  }
  arrange.update(laid)
  return { frame, scale, ...toPlaced(graph, laid) }
}

function toPlaced(graph: FlowGraph, laid: SankeyGraph<Laid, LaidLink>): Pick<FlowLayout, 'nodes' | 'links'> {
  const nodes: PlacedNode[] = laid.nodes
    .filter(({ id }) => graph.nodeById.has(id))
    .map(({ id, column, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      id,
      column,
      along0: x0,
      along1: x1,
      across0: y0,
      across1: y1,
    }))
    .sort((a, b) => a.column - b.column || a.across0 - b.across0)
  const placed = new Map(nodes.map((node) => [node.id, node]))
  const links: PlacedLink[] = laid.links.flatMap(({ id, from, to, width = 0, y0 = 0, y1 = 0 }) => {
    const source = placed.get(from)
    const target = placed.get(to)
    if (!source || !target) return []
    const run = { column: source.column, along0: source.along1, along1: target.along0, across0: y0, across1: y1 }
    return [{ id, source: from, target: to, width, ...run }]
  })
  links.sort((a, b) => a.column - b.column || a.across0 - b.across0 || a.across1 - b.across1)
  return { nodes, links }
}

/** The middle of a mark, in px of the picture. */
export function middleOf({ nodes, links, frame }: FlowLayout, id: string): { x: number; y: number } {
  const mark = links.find((link) => link.id === id) ?? nodes.find((node) => node.id === id)
  if (!mark) return { x: 0, y: 0 }
  const along = (mark.along0 + mark.along1) / 2
  const across = (mark.across0 + mark.across1) / 2
  return frame.vertical ? { x: across, y: along } : { x: along, y: across }
}

/** Where the parts of a node's mark lie, in px: its bar, the line at which it begins, a maker's hue, and what is around. */
export function nodeBoxes(node: PlacedNode, vertical: boolean) {
  const size = Math.max(1, node.across1 - node.across0)
  const length = node.along1 - node.along0
  const box = (along: number, depth: number, grow = 0) =>
    vertical
      ? { x: node.across0 - grow, y: along - grow, width: size + 2 * grow, height: depth + 2 * grow }
      : { x: along - grow, y: node.across0 - grow, width: depth + 2 * grow, height: size + 2 * grow }
  return {
    bar: vertical ? box(node.along1 - barSize, barSize) : box(node.along0, length),
    start: box(node.along0, 1),
    hue: box(node.along1, 3),
    hit: box(node.along0, length, 4),
    ring: box(node.along0, length, 2),
  }
}
