// The order in which supply is worked out: only the nodes below a license lane, their inflows in one row for the weekly loops.
import type { Chain } from './network'

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

/** The order for a chain whose baseline is known. */
export function compileSupply(chain: Chain): SupplyOrder {
  const { order, inStart, inLinks, linkSource, linkLane, linkShare, throughput, dataset } = chain
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
    for (const link of inflows) links.push(link)
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
