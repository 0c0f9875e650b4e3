// The order in which supply is worked out: only the nodes below a license lane, their inflows in one row for the weekly loops.
import { numberOf, type Quantity } from './dataset'
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
  /** Nodes with inflows of both kinds: what crosses a lane may vary, and the rest makes room or fills up. */
  mixed: MixedInflow[]
}

/** The inflows of one node that cross a lane, and those that do not. Places in the row, and links. */
export interface MixedInflow {
  licensed: { place: number; link: number; share: Quantity }[]
  free: { place: number; link: number }[]
  /** Sum of the shares as the dataset gives them. */
  given: number
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
  const share = Float64Array.from(links, (link) => linkShare[link]!)
  return {
    nodes: Int32Array.from(nodes),
    start: Int32Array.from(start),
    source: Int32Array.from(links, (link) => linkSource[link]!),
    share,
    lane: Int32Array.from(links, (link) => linkLane[link]!),
    mixed: nodes.flatMap((_, n) => mixedInflow(chain, links, start[n]!, start[n + 1]!) ?? []),
  }
}

function mixedInflow(chain: Chain, links: readonly number[], from: number, end: number): MixedInflow | null {
  const inflow: MixedInflow = { licensed: [], free: [], given: 0 }
  let freeShare = 0
  for (let place = from; place < end; place++) {
    const link = links[place]!
    const { share = 0 } = chain.dataset.links[link]!
    inflow.given += numberOf(share)
    if (chain.linkLane[link]! >= 0) inflow.licensed.push({ place, link, share })
    else {
      inflow.free.push({ place, link })
      freeShare += numberOf(share)
    }
  }
  return inflow.licensed.length > 0 && freeShare > 0 ? inflow : null
}

/**
 * Writes shares in which what crosses a lane has the value that `shareOf` gives, and the rest of the same inflow makes room
 * or fills up in proportion (section 8). `row` is laid out as `SupplyOrder.share`, `byLink` by link; both hold the normal shares.
 */
export function varyLicensedShares(
  { mixed, share }: SupplyOrder,
  shareOf: (share: Quantity) => number,
  row: Float64Array,
  byLink: Float64Array,
): void {
  for (const { licensed, free, given } of mixed) {
    let crossing = 0
    for (const { place, share: quantity } of licensed) {
      row[place] = shareOf(quantity) / given
      crossing += row[place]!
    }
    let rest = 0
    for (const { place } of free) rest += share[place]!
    const over = Math.max(1, crossing)
    const left = 1 - Math.min(1, crossing)
    for (const { place, link } of licensed) byLink[link] = row[place] = row[place]! / over
    // Each part of the rest comes first: one over the smallest of shares would be infinite.
    for (const { place, link } of free) byLink[link] = row[place] = (share[place]! / rest) * left
  }
}
