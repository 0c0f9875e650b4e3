// China's direct exports to the makers' suppliers: which lanes they cross, and by how many tonnes (section 10).
import type { Chain } from './network'

/** Flows from Chinese nodes into parts that cross a license lane. */
export interface ExportFlows {
  link: Int32Array
  lane: Int32Array
  /** Tonnes a year of the part that each flows into. */
  tonnesOfPart: Float64Array
}

/** The export flows of a chain whose baseline is known. */
export function compileExports({ dataset, linkSource, linkTarget, linkLane, throughput }: Chain): ExportFlows {
  const links = [...linkLane.keys()].filter((link) => {
    const [source, target] = [dataset.nodes[linkSource[link]!]!, dataset.nodes[linkTarget[link]!]!]
    return linkLane[link]! >= 0 && source.country === 'CHN' && target.stage === 'component'
  })
  return {
    link: Int32Array.from(links),
    lane: Int32Array.from(links, (link) => linkLane[link]!),
    tonnesOfPart: Float64Array.from(links, (link) => throughput[linkTarget[link]!]!),
  }
}

/** Weight of each lane in the exports, by lane: shares (0 to 1) that add to 1, or all 0 if no such flow needs a license. */
export function laneWeights(
  { link, lane, tonnesOfPart }: ExportFlows,
  linkShare: Float64Array,
  out: Float64Array,
): void {
  out.fill(0)
  let sum = 0
  for (let i = 0; i < link.length; i++) {
    const tonnes = linkShare[link[i]!]! * tonnesOfPart[i]!
    out[lane[i]!]! += tonnes
    sum += tonnes
  }
  if (sum > 0) for (let l = 0; l < out.length; l++) out[l]! /= sum
}

/** Share (0 to 1) of the normal exports that passes at one set of clearances, by lane; 1 if none needs a license. */
export function exportsAt(weights: Float64Array, clearance: Float64Array, at: number): number {
  let passed = 0
  let weight = 0
  for (let l = 0; l < weights.length; l++) {
    passed += weights[l]! * clearance[at + l]!
    weight += weights[l]!
  }
  return weight > 0 ? passed : 1
}
