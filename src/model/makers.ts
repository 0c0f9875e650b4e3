// The makers of a network, and how much of their magnets comes from China (section 4).
import { type Automaker, numberOf } from './dataset'
import { type Part, unitsPerYear } from './demand'
import type { Chain } from './network'

export interface Maker {
  node: number
  unitsPerYear: number
  kgPerYear: number
  usMarketShare: number
  revenuePerVehicleUsd: number
  /** Range of its parts in `Network.parts`. */
  firstPart: number
  endPart: number
  directChinaShare: number
  chinaDependency: number
  lines: Line[]
  /** Where the stocks of its lines start among those of all; each line has one of every part. */
  firstStock: number
}

/** An assembly line of a maker, or a group of them. */
export interface Line {
  id: string
  /** Share (0 to 1) of the maker's output. */
  share: number
  /** Stock against the maker's mean. */
  coverFactor: number
}

/** The makers, in the order of the dataset. */
export function compileMakers(chain: Chain): Maker[] {
  const { dataset, parts } = chain
  const independence = independenceOfChina(chain, chain.linkShare)
  let firstStock = 0
  return dataset.automakers.map((automaker, maker) => {
    const node = dataset.nodes.findIndex((n) => n.stage === 'automaker' && n.automaker === automaker.id)
    const found = parts.findIndex((part) => part.maker === maker)
    const firstPart = found < 0 ? 0 : found
    const own = parts.filter((part) => part.maker === maker)
    const kgPerYear = own.reduce((sum, part) => sum + part.kgPerYear, 0)
    const lines = compileLines(automaker)
    const stocksBefore = firstStock
    firstStock += lines.length * own.length
    return {
      node,
      unitsPerYear: unitsPerYear(dataset, maker),
      kgPerYear,
      usMarketShare: numberOf(automaker.usMarketShare),
      revenuePerVehicleUsd: numberOf(automaker.revenuePerVehicleUsd),
      firstPart,
      endPart: firstPart + own.length,
      directChinaShare: directChinaShare(chain, own, kgPerYear),
      chinaDependency: 1 - independence[node]!,
      lines,
      firstStock: stocksBefore,
    }
  })
}

/** One line that stands for the maker where the dataset names none. */
function compileLines({ id, lines }: Automaker): Line[] {
  if (!lines || lines.length === 0) return [{ id, share: 1, coverFactor: 1 }]
  const sum = lines.reduce((done, { share }) => done + numberOf(share), 0)
  return lines.map((line) => ({
    id: line.id,
    share: numberOf(line.share) / sum,
    coverFactor: numberOf(line.coverFactor),
  }))
}

/** `f` of section 4 for every node: the share of its inflow that touched no Chinese step. `linkShare` is by link. */
export function independenceOfChina(
  chain: Chain,
  linkShare: Float64Array,
  f: Float64Array = new Float64Array(chain.dataset.nodes.length),
): Float64Array {
  const { dataset, inStart, inLinks, linkSource, throughput } = chain
  for (const node of chain.order) {
    const own = dataset.nodes[node]!.country === 'CHN' ? 0 : 1
    let inflow = 1
    if (throughput[node]! > 0 && inStart[node]! < inStart[node + 1]!) {
      inflow = 0
      for (let i = inStart[node]!; i < inStart[node + 1]!; i++) {
        const link = inLinks[i]!
        inflow += linkShare[link]! * f[linkSource[link]!]!
      }
    }
    f[node] = own * inflow
  }
  return f
}

function directChinaShare(chain: Chain, parts: Part[], kgPerYear: number): number {
  let fromChina = 0
  for (const part of parts) {
    for (let i = chain.inStart[part.node]!; i < chain.inStart[part.node + 1]!; i++) {
      const link = chain.inLinks[i]!
      if (chain.dataset.nodes[chain.linkSource[link]!]!.country === 'CHN') fromChina += chain.baseline[link]!
    }
  }
  return kgPerYear > 0 ? (fromChina * 1000) / kgPerYear : 0
}
