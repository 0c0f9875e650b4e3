// What lies up- and downstream of a drawn node or link.
import type { FlowGraph } from './groupFlow'

function walk(graph: FlowGraph, from: string, downstream: boolean, found: Set<string>): void {
  const open = [from]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.add(node)
    for (const link of graph.links) {
      if ((downstream ? link.source : link.target) !== node) continue
      found.add(link.id)
      const next = downstream ? link.target : link.source
      if (!found.has(next)) open.push(next)
    }
  }
}

/** Ids of a node or link and of everything up- and downstream of it; null if it is not drawn. */
export function traceFlow(graph: FlowGraph, id: string | null): Set<string> | null {
  if (id === null) return null
  const link = graph.linkById.get(id)
  if (!link && !graph.nodeById.has(id)) return null
  const upstream = new Set<string>()
  const downstream = new Set<string>()
  walk(graph, link?.source ?? id, false, upstream)
  walk(graph, link?.target ?? id, true, downstream)
  return new Set([...upstream, ...downstream, id])
}
