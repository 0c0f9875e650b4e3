// What makes the nodes and links a network: downstream links, shares that add up, parts that feed their maker.
import type { Dataset, Link, NetworkNode, Quantity } from '../model/dataset'
import { quote, type Report } from './faults'
import { checkKnown, idsOf } from './referenceRules'

/** Shares of a whole may miss 1 by this much. */
const shareSlack = 1e-6

/** The two stages that the engine knows by name stand last. */
export function checkStages({ stages }: Partial<Dataset>, report: Report): void {
  const last = stages?.slice(-2).map(({ id }) => id)
  if (last && (last[0] !== 'component' || last[1] !== 'automaker')) {
    report(['stages'], 'must end with "component" and "automaker"')
  }
}

/** Ends and lanes of links: known, downstream, one link between two nodes. */
export function checkLinks({ links, nodes, lanes, stages }: Partial<Dataset>, report: Report): void {
  if (!links) return
  const nodeById = new Map(nodes?.map((node) => [node.id, node]))
  const knownNodes = idsOf(nodes)
  const knownLanes = idsOf(lanes)
  const stagePlaces = new Map(stages?.map(({ id }, place) => [id, place]))
  const placesBySource = new Map<string, Map<string, number>>()
  links.forEach((link, i) => {
    checkKnown(link.source, knownNodes, 'node', () => ['links', i, 'source'], report)
    checkKnown(link.target, knownNodes, 'node', () => ['links', i, 'target'], report)
    checkKnown(link.lane ?? undefined, knownLanes, 'lane', () => ['links', i, 'lane'], report)
    const places = placesBySource.get(link.source) ?? new Map<string, number>()
    const first = places.get(link.target)
    if (first === undefined) placesBySource.set(link.source, places.set(link.target, i))
    else report(['links', i], `links[${first}] joins the same two nodes already`)
    const source = nodeById.get(link.source)
    const target = nodeById.get(link.target)
    if (!source || !target) return
    const from = stagePlaces.get(source.stage)
    const to = stagePlaces.get(target.stage)
    if (from !== undefined && to !== undefined && from >= to) {
      report(['links', i], `must lead downstream, not from ${quote(source.stage)} to ${quote(target.stage)}`)
    }
    if (target.stage === 'automaker') checkLinkToMaker(source, target, i, report)
    else if (link.share === undefined) report(['links', i, 'share'], 'is missing')
  })
}

function checkLinkToMaker(source: NetworkNode, target: NetworkNode, i: number, report: Report): void {
  if (source.stage === 'component' && source.automaker === target.automaker) return
  report(
    ['links', i, 'source'],
    `${quote(source.id)} is no part of ${quote(target.id)}: makers are fed by their own parts`,
  )
}

/** Whether shares that came to a sum count as a whole. The slack is meant in decimals: a sum that misses by exactly that much does. */
export function addsToOne(sum: number): boolean {
  return Math.abs(sum - 1) <= shareSlack * (1 + 1e-6)
}

/** Shares into every node but makers add to 1. */
export function checkShares({ links, nodes }: Partial<Dataset>, report: Report): void {
  if (!links || !nodes) return
  const makers = new Set(nodes.filter(({ stage }) => stage === 'automaker').map(({ id }) => id))
  const into = new Map<string, { link: Link; place: number }[]>()
  links.forEach((link, place) => {
    if (makers.has(link.target)) return
    const group = into.get(link.target) ?? []
    group.push({ link, place })
    into.set(link.target, group)
  })
  for (const [target, group] of into) {
    if (group.some(({ link }) => link.share === undefined)) continue
    const sum = group.reduce((total, { link }) => total + plain(link.share), 0)
    if (addsToOne(sum)) continue
    const places = group.map(({ place }) => `links[${place}]`).join(', ')
    const message = `the shares into ${quote(target)} (${places}) add to ${Number(sum.toFixed(9))}, not to 1`
    report(['links', group[0]!.place, 'share'], message)
  }
}

/** Each maker has one node, and one part for every component class that it needs; each part feeds its maker. */
export function checkParts(sections: Partial<Dataset>, report: Report): void {
  const { nodes, links, automakers, components } = sections
  if (!nodes || !automakers || !components) return
  const places = new Map<string, number>()
  const makerNodes = new Map(nodes.filter(({ stage }) => stage === 'automaker').map((node) => [node.id, node]))
  const madeInto = new Set([...makerNodes.values()].map(({ automaker }) => automaker))
  const feeding = new Map<string, Set<string | undefined>>()
  for (const { source, target } of links ?? []) {
    const maker = makerNodes.get(target)
    if (!maker) continue
    const fed = feeding.get(source) ?? new Set()
    feeding.set(source, fed.add(maker.automaker))
  }
  nodes.forEach((node, i) => {
    if (node.stage !== 'component' && node.stage !== 'automaker') return
    const isPart = node.stage === 'component'
    if (node.automaker === undefined) report(['nodes', i, 'automaker'], 'is missing')
    if (isPart && node.component === undefined) report(['nodes', i, 'component'], 'is missing')
    const key = JSON.stringify([node.stage, node.automaker, isPart && node.component])
    const first = places.get(key)
    if (first === undefined) places.set(key, i)
    else report(['nodes', i], `nodes[${first}] stands for the same already`)
    if (!isPart || !links) return
    const feeds = feeding.get(node.id)?.has(node.automaker)
    if (madeInto.has(node.automaker) && !feeds) report(['nodes', i], 'has no link to its automaker')
  })
  automakers.forEach(({ id, unitsByPowertrain }, i) => {
    if (!places.has(JSON.stringify(['automaker', id, false]))) report(['automakers', i], 'has no node')
    for (const { id: component, kgPerVehicle } of components) {
      const demand = Object.keys(unitsByPowertrain).some(
        (powertrain) => plain(unitsByPowertrain[powertrain]) * plain(kgPerVehicle[powertrain]) > 0,
      )
      const key = JSON.stringify(['component', id, component])
      if (demand && !places.has(key)) report(['automakers', i], `needs ${quote(component)}, but has no node for it`)
    }
  })
}

function plain(quantity: Quantity | undefined): number {
  if (quantity === undefined) return 0
  return typeof quantity === 'number' ? quantity : quantity.value
}
