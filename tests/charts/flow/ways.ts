// Every way from a mine to a maker with its tonnes, one by one: what the pictures say of parts of flows is held against them.
import type { Network } from '../../../src/model/network'
import type { WeekOutcome } from '../../../src/model/outcome'

/** A way through the network: its links in a row, and tonnes a year in normal times. */
export interface Way {
  links: number[]
  normal: number
}

/** All ways of a network that carry anything. */
export function waysOf(network: Network): Way[] {
  const { dataset, inStart, outStart, outLinks, linkTarget, baseline, throughput } = network
  const ways: Way[] = []
  const walk = (node: number, links: number[], normal: number) => {
    if (outStart[node] === outStart[node + 1]) ways.push({ links, normal })
    for (let i = outStart[node]!; i < outStart[node + 1]!; i++) {
      const link = outLinks[i]!
      if (baseline[link]! > 0) walk(linkTarget[link]!, [...links, link], (normal * baseline[link]!) / throughput[node]!)
    }
  }
  dataset.nodes.forEach((_, node) => {
    if (inStart[node] === inStart[node + 1] && throughput[node]! > 0) walk(node, [], throughput[node]!)
  })
  return ways
}

/** Tonnes a year that a way delivers: each lane on it lets its share through. */
export function deliveredOn({ dataset }: Network, { links, normal }: Way, lanes: WeekOutcome['lanes']): number {
  return links.reduce((tonnes, link) => {
    const lane = dataset.links[link]!.lane
    return lane ? tonnes * lanes[lane]!.clearance : tonnes
  }, normal)
}

/** Ids of the nodes on a way, as drawn: component nodes under their class. */
export function nodesOn({ dataset, linkSource, linkTarget }: Network, { links }: Way): string[] {
  const nodes = [linkSource[links[0]!]!, ...links.map((link) => linkTarget[link]!)]
  return nodes.map((node) => {
    const { id, stage, component } = dataset.nodes[node]!
    return stage === 'component' && component !== undefined ? component : id
  })
}
