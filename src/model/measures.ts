// Levers of one's own: more cover, another source, faster transit. They are part of the scenario, apart from the events.
import { type Dataset, type Link, numberOf, type Quantity } from './dataset'
import { compile, type Network } from './network'
import type { Scenario } from './scenario'

/**
 * What the makers themselves could do. A target names parts as `maker/class`, with `*` for all makers or all classes.
 * Absent measures change nothing.
 */
export interface Measures {
  /** Weeks of stock added, by target. */
  cover?: Record<string, number>
  /** Share (0 to 1) of the part's licensed Chinese magnets that is bought elsewhere, by `target>node`. */
  shift?: Record<string, number>
  /** How far (0 to 1) a maker's lines are evened out in stock, by maker, with `*` for all; those that fit add up, at most to 1. */
  evenStock?: Record<string, number>
  /** Weeks by which the way by sea gets shorter. */
  transitWeeks?: number
}

/** Whether a target names the part of a maker and a class. */
export function meets(target: string, maker: string, component: string): boolean {
  const [makers, classes] = target.split('/')
  return (makers === '*' || makers === maker) && (classes === '*' || classes === component)
}

/** The two halves of a shift's key: the target and the node to buy from. */
export function splitShift(key: string): { target: string; to: string } {
  const at = key.indexOf('>')
  return { target: key.slice(0, at), to: key.slice(at + 1) }
}

/** Weeks of cover that measures add to each part, by part index. */
export function addedCover(network: Network, scenario: Scenario): Float64Array {
  const { dataset, parts } = network
  const cover = Object.entries(scenario.measures?.cover ?? {})
  return Float64Array.from(parts, ({ maker, component }) =>
    cover.reduce((sum, [target, weeks]) => {
      const met = meets(target, dataset.automakers[maker]!.id, dataset.components[component]!.id)
      return met ? sum + weeks : sum
    }, 0),
  )
}

/** How far (0 to 1) measures even out the stocks of each maker's lines, by maker. */
export function evenedStock({ dataset }: Network, scenario: Scenario): Float64Array {
  const evened = scenario.measures?.evenStock ?? {}
  return Float64Array.from(dataset.automakers, ({ id }) => Math.min(1, (evened[id] ?? 0) + (evened['*'] ?? 0)))
}

const shifted = new WeakMap<Network, Map<string, Network>>()

/** The network under the scenario's shifts of source: compiled once for each set of shifts, the given one without any. */
export function networkUnder(network: Network, scenario: Scenario): Network {
  const shifts = Object.entries(scenario.measures?.shift ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  if (shifts.length === 0) return network
  const key = JSON.stringify(shifts)
  const known = shifted.get(network) ?? new Map<string, Network>()
  shifted.set(network, known)
  const found = known.get(key)
  if (found) return found
  // A slider passes through many values: keep the last few only.
  const oldest = known.keys().next().value
  if (known.size >= 8 && oldest !== undefined) known.delete(oldest)
  const made = compile(shiftSources(network.dataset, shifts))
  known.set(key, made)
  return made
}

/** The dataset with shares moved from licensed Chinese magnets to other nodes, as far as there is anything to move. */
function shiftSources(dataset: Dataset, shifts: [string, number][]): Dataset {
  const links = dataset.links.map((link) => ({ ...link }))
  const country = new Map(dataset.nodes.map(({ id, country: code }) => [id, code]))
  for (const part of dataset.nodes) {
    if (part.stage !== 'component') continue
    const into = links.filter(({ target }) => target === part.id)
    const licensed = into.filter(({ source, lane }) => lane != null && country.get(source) === 'CHN')
    const before = licensed.map(({ share }) => numberOf(share ?? 0))
    let left = 1
    for (const [key, wanted] of shifts) {
      const { target, to } = splitShift(key)
      if (!country.has(to) || !meets(target, part.automaker ?? '', part.component ?? '')) continue
      // Of several shifts of one part, none moves what an earlier one has moved.
      const moved = Math.min(wanted, left)
      left -= moved
      const total = before.reduce((sum, share) => sum + share, 0)
      licensed.forEach((link, i) => {
        // Several shifts that move all of it may leave a rounding error below 0.
        const left = Math.max(0, numberOf(link.share ?? 0) - moved * before[i]!)
        link.share = scaledTo(link.share ?? 0, left)
      })
      addShare(links, part.id, to, moved * total)
    }
  }
  return { ...dataset, links }
}

/** A quantity brought to a smaller value, its range with it. */
function scaledTo(quantity: Quantity, value: number): Quantity {
  if (typeof quantity === 'number' || quantity.value === 0) return value
  const factor = value / quantity.value
  return { ...quantity, value, low: quantity.low * factor, high: quantity.high * factor }
}

function addShare(links: Link[], part: string, source: string, share: number): void {
  if (share <= 0) return
  const known = links.find((link) => link.target === part && link.source === source)
  if (known) known.share = numberOf(known.share ?? 0) + share
  else links.push({ source, target: part, share, lane: null })
}

/** Nodes from which a part could be bought instead: those of its sources' stage that no license lane bars from it. */
export function shiftOrigins(dataset: Dataset): { id: string; name: string }[] {
  const licensed = new Set(
    dataset.links.filter(({ lane }) => lane != null).map(({ source, target }) => `${source}>${target}`),
  )
  const stages = new Set<string>()
  const parts = dataset.nodes.filter(({ stage }) => stage === 'component')
  for (const { source, target } of dataset.links) {
    const from = dataset.nodes.find(({ id }) => id === source)
    if (from && parts.some(({ id }) => id === target)) stages.add(from.stage)
  }
  return dataset.nodes.filter(
    ({ id, stage }) => stages.has(stage) && !parts.some((part) => licensed.has(`${id}>${part.id}`)),
  )
}
