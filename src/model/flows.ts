// Which share of the normal flow reaches each node, and what each link delivers (section 4).
import type { Network } from './network'

/** Share (0 to 1) of the normal flow that passes each lane: reads lane `l` at `values[l * stride + at]`. */
export interface LaneShares {
  values: Float64Array
  stride: number
  at: number
}

/** Writes the supply index (0 to 1) of every node that a lane can touch into `alpha`, in which all others stand at 1: 1 without inflow, else the share-weighted mean of what its sources send. */
export function fillSupplyIndexes(
  network: Network,
  lanes: LaneShares,
  alpha: Float64Array,
  share: Float64Array = network.supply.share,
): void {
  const { nodes, start, source, lane } = network.supply
  const { values, stride, at } = lanes
  for (let n = 0; n < nodes.length; n++) {
    const end = start[n + 1]!
    let sum = 0
    for (let i = start[n]!; i < end; i++) {
      const crossed = lane[i]!
      const reaching = share[i]! * alpha[source[i]!]!
      sum += crossed < 0 ? reaching : reaching * values[crossed * stride + at]!
    }
    alpha[nodes[n]!] = sum
  }
}

/** Supply indexes of all nodes at one set of lane shares. */
export function supplyIndexes(network: Network, lanes: LaneShares, share?: Float64Array): Float64Array {
  const alpha = new Float64Array(network.dataset.nodes.length).fill(1)
  fillSupplyIndexes(network, lanes, alpha, share)
  return alpha
}

/** `beta` of section 4: the share of a node's output that still finds its way to an automaker. */
function usableShares(network: Network, lanes: LaneShares): Float64Array {
  const { order, outStart, outLinks, linkLane, linkTarget, baseline, throughput, dataset } = network
  const beta = new Float64Array(dataset.nodes.length)
  for (let o = order.length - 1; o >= 0; o--) {
    const node = order[o]!
    if (dataset.nodes[node]!.stage === 'automaker') {
      beta[node] = 1
      continue
    }
    let sum = 0
    for (let i = outStart[node]!; i < outStart[node + 1]!; i++) {
      const link = outLinks[i]!
      const lane = linkLane[link]!
      const passed = lane < 0 ? 1 : lanes.values[lane * lanes.stride + lanes.at]!
      sum += baseline[link]! * passed * beta[linkTarget[link]!]!
    }
    beta[node] = throughput[node]! > 0 ? sum / throughput[node]! : 0
  }
  return beta
}

/** What each link delivers, in tonnes a year; it balances at every node. */
export function deliveredFlows(network: Network, lanes: LaneShares, alpha: Float64Array): Float64Array {
  const { baseline, linkLane, linkSource, linkTarget } = network
  const beta = usableShares(network, lanes)
  return baseline.map((flow, link) => {
    const lane = linkLane[link]!
    const passed = lane < 0 ? 1 : lanes.values[lane * lanes.stride + lanes.at]!
    return flow * passed * alpha[linkSource[link]!]! * beta[linkTarget[link]!]!
  })
}
