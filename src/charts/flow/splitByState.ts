// On which license state what flows through each link hangs: the strictest of the lanes that its way has crossed so far.
import type { Dataset } from '../../model/dataset'
import type { Network } from '../../model/network'
import type { WeekOutcome } from '../../model/outcome'
import { allRanks, rankLicenseStates } from '../licenseScale'

/** The classes into which flows are split in a week: the license states, after none. */
export interface StateClasses {
  /** Ids of the license states from open to closed, after null for no lane. */
  states: (string | null)[]
  /** Place of each lane's state among them, by lane index. */
  ofLane: Int32Array
}

export function classifyLanes({ dataset }: Network, lanes: WeekOutcome['lanes']): StateClasses {
  const states = [null, ...fromOpenToClosed(dataset)]
  const ofLane = Int32Array.from(dataset.lanes, ({ id }) => Math.max(0, states.indexOf(lanes[id]?.state ?? null)))
  return { states, ofLane }
}

function fromOpenToClosed(dataset: Dataset): string[] {
  const ranks = rankLicenseStates(dataset)
  const placeOf = (id: string) => allRanks.indexOf(ranks.get(id) ?? 'open')
  return dataset.licenseStates.map(({ id }) => id).sort((a, b) => placeOf(a) - placeOf(b))
}

/**
 * The flow of each link (one number per link of the dataset, balancing at every node) split by class: link `l` in class
 * `k` at `l * states.length + k`. A node mixes what reaches it, so whatever leaves it has crossed the same lanes in the
 * same proportions.
 */
export function splitByState(
  { dataset, order, inStart, inLinks, linkSource, linkLane }: Network,
  flows: ArrayLike<number>,
  { states, ofLane }: StateClasses,
): Float64Array {
  const count = states.length
  const split = new Float64Array(dataset.links.length * count)
  const reaching = new Float64Array(dataset.nodes.length * count)
  const inflow = new Float64Array(dataset.nodes.length)
  for (const node of order) {
    for (let i = inStart[node]!; i < inStart[node + 1]!; i++) {
      const link = inLinks[i]!
      const source = linkSource[link]!
      const own = linkLane[link]! < 0 ? 0 : ofLane[linkLane[link]!]!
      const all = inflow[source]!
      for (let k = 0; k < count; k++) {
        const share = all > 0 ? reaching[source * count + k]! / all : k === 0 ? 1 : 0
        const part = share * flows[link]!
        split[link * count + Math.max(k, own)]! += part
        reaching[node * count + Math.max(k, own)]! += part
      }
      inflow[node]! += flows[link]!
    }
  }
  return split
}

/** Which lanes the flow of a link in a class hangs on, by lane index: those of that state on its ways. */
export function lanesOnWays(
  { dataset, order, inStart, inLinks, linkSource, linkLane }: Network,
  flows: ArrayLike<number>,
  { states, ofLane }: StateClasses,
): (link: number, place: number) => number[] {
  const count = states.length
  // A set of lanes is so many words of 32 bits.
  const words = Math.ceil(dataset.lanes.length / 32)
  const size = count * words
  const ofLink = new Uint32Array(dataset.links.length * size)
  const ofNode = new Uint32Array(dataset.nodes.length * size)
  for (const node of order) {
    for (let i = inStart[node]!; i < inStart[node + 1]!; i++) {
      const link = inLinks[i]!
      if (!(flows[link]! > 0)) continue
      const lane = linkLane[link]!
      const own = lane < 0 ? 0 : ofLane[lane]!
      const [into, from] = [link * size, linkSource[link]! * size]
      for (let w = own * words; w < size; w++) ofLink[into + w]! |= ofNode[from + w]!
      if (lane >= 0) ofLink[into + own * words + (lane >> 5)]! |= 1 << (lane & 31)
      for (let w = 0; w < size; w++) ofNode[node * size + w]! |= ofLink[into + w]!
    }
  }
  return (link, place) =>
    dataset.lanes.flatMap((_, lane) =>
      (ofLink[link * size + place * words + (lane >> 5)]! >>> (lane & 31)) & 1 ? lane : [],
    )
}
