// Which part of the network's flows is looked at: that of one maker, of one component class, of both, or all of it.
import type { Network } from '../../model/network'

/** Ids of an automaker and of a component class; null does not narrow. */
export interface FlowSelection {
  maker: string | null
  component: string | null
}

export const wholeNetwork: FlowSelection = { maker: null, component: null }

/** The selection without what the dataset does not know. */
export function knownSelection(network: Network, { maker, component }: FlowSelection): FlowSelection {
  const { automakers, components } = network.dataset
  return {
    maker: automakers.some(({ id }) => id === maker) ? maker : null,
    component: components.some(({ id }) => id === component) ? component : null,
  }
}

function isPicked(network: Network, node: number, selection: FlowSelection): boolean {
  const { automaker, component } = network.dataset.nodes[node]!
  if (selection.maker !== null && automaker !== selection.maker) return false
  return selection.component === null || component === selection.component
}

/**
 * The part of each link's flow that ends in the selection, in the unit of `flows` (one number per link of the dataset).
 * A node's inflow is split as its outflow is, so what balances at every node still does. For baseline flows this is the
 * demand of the selection pulled through the shares; for delivered flows it equals section 4 worked out for it alone.
 */
export function pullSelection(network: Network, flows: ArrayLike<number>, selection: FlowSelection): Float64Array {
  const { dataset, order, inStart, inLinks, outStart, outLinks, linkSource } = network
  const pulled = new Float64Array(dataset.links.length)
  for (let o = order.length - 1; o >= 0; o--) {
    const node = order[o]!
    const isMaker = dataset.nodes[node]!.stage === 'automaker'
    let all = 0
    let picked = 0
    for (let i = outStart[node]!; i < outStart[node + 1]!; i++) {
      all += flows[outLinks[i]!]!
      picked += pulled[outLinks[i]!]!
    }
    const share = all > 0 ? picked / all : 0
    for (let i = inStart[node]!; i < inStart[node + 1]!; i++) {
      const link = inLinks[i]!
      if (isMaker) pulled[link] = isPicked(network, linkSource[link]!, selection) ? flows[link]! : 0
      else pulled[link] = share * flows[link]!
    }
  }
  return pulled
}
