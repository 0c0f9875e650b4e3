// The drawn nodes and links in the form that d3-sankey lays out.
import type { SankeyGraph } from 'd3-sankey'
import type { FlowGraph } from './groupFlow'
import type { FlowOrder } from './orderFlow'

/** What d3-sankey is given of a node. */
export interface Laid {
  id: string
  column: number
  place: number
  fixedValue: number
}

/** What d3-sankey is given of a link. */
export interface LaidLink {
  id: string
  from: string
  to: string
  fromPlace: number
  toPlace: number
  value: number
}

/** A chain of empty nodes, one a column: without it d3-sankey would drop columns that no path runs through. */
function spine(columns: number): { nodes: Laid[]; links: LaidLink[] } {
  const place = Number.MAX_SAFE_INTEGER
  const id = (column: number) => `\u0000${column}`
  const nodes = Array.from({ length: columns }, (_, column) => ({ id: id(column), column, place, fixedValue: 0 }))
  const links = nodes.slice(1).map(({ column }) => {
    const ends = { from: id(column - 1), to: id(column), fromPlace: place, toPlace: place }
    return { id: id(column), ...ends, source: id(column - 1), target: id(column), value: 0 }
  })
  return { nodes, links }
}

/** A drawn selection as d3-sankey takes it: new objects at each call, since it writes into them. */
export function toSankey(graph: FlowGraph, order: FlowOrder): SankeyGraph<Laid, LaidLink> {
  const placeOf = (id: string) => order.get(id) ?? 0
  const { nodes, links } = spine(graph.columns.length)
  return {
    nodes: [
      ...graph.nodes.map(({ id, column, baseline }) => ({ id, column, place: placeOf(id), fixedValue: baseline })),
      ...nodes,
    ],
    links: [
      ...graph.links.map(({ id, source, target, baseline }) => {
        const ends = { from: source, to: target, fromPlace: placeOf(source), toPlace: placeOf(target) }
        return { id, ...ends, source, target, value: baseline }
      }),
      ...links.map((link) => ({ ...link, source: link.from, target: link.to })),
    ],
  }
}
