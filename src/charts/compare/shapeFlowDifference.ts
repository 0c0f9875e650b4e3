// The flow picture as a difference, without pixels: how many tonnes a year each link and node carries in two scenarios.
import type { Network } from '../../model/network'
import { markName } from '../flow/flowWords'
import { type FoldedGraph, foldFlow } from '../flow/foldFlow'
import { type FlowGraph, groupFlow } from '../flow/groupFlow'
import type { FlowOrder } from '../flow/orderFlow'
import { type FlowSelection, pullSelection } from '../flow/selectFlow'
import { type FlowShape, shapeFlow } from '../flow/shapeFlow'

/** What flows in one scenario: its network under its own levers, and the tonnes a year of each of that network's links. */
export interface FlowSide {
  network: Network
  delivered: ArrayLike<number>
}

/** Tonnes a year of a drawn link or node, in normal times and in each of the two. */
export interface TonnesPair {
  normal: number
  base: number
  other: number
  /** Other minus base. */
  change: number
}

/** A way that carries nothing in normal times, and so has no place in the picture. */
interface UndrawnLink extends TonnesPair {
  name: string
}

export interface FlowDifference extends FlowShape {
  /** By id of the drawn link or node. */
  pairs: Map<string, TonnesPair>
  undrawn: UndrawnLink[]
  /** What reaches the makers of the selection. */
  total: TonnesPair
}

/** Tonnes a year below which two flows are the same. */
export const noticeableTonnes = 0.05

/** The other scenario's flows held against the base's, on the picture of the network in normal times. */
export function shapeFlowDifference(
  network: Network,
  selection: FlowSelection,
  base: FlowSide,
  other: FlowSide,
): FlowDifference {
  const { graph, order } = shapeFlow(network, selection)
  const [before, after] = [deliverSide(base, graph), deliverSide(other, graph)]
  const pairOf = (id: string, normal: number): TonnesPair => {
    const [was, is] = [before.tonnes.get(id) ?? 0, after.tonnes.get(id) ?? 0]
    return { normal, base: was, other: is, change: is - was }
  }
  const pairs = new Map([...graph.links, ...graph.nodes].map(({ id, baseline }) => [id, pairOf(id, baseline)]))
  const extra = [before, after].flatMap((side) =>
    side.graph.links
      .filter(({ id }) => !graph.linkById.has(id))
      .map(({ id }) => [id, markName(side.graph, id)] as const),
  )
  const undrawn = [...new Map(extra)].map(([id, name]): UndrawnLink => ({ name: name ?? id, ...pairOf(id, 0) }))
  const reaching = ({ tonnes }: DeliveredSide) => makersOf(graph).reduce((sum, id) => sum + (tonnes.get(id) ?? 0), 0)
  const [was, is] = [reaching(before), reaching(after)]
  return { graph, order, pairs, undrawn, total: { normal: graph.baseline, base: was, other: is, change: is - was } }
}

function makersOf({ nodes }: FlowGraph): string[] {
  return nodes.flatMap(({ id, stage }) => (stage.id === 'automaker' ? id : []))
}

interface DeliveredSide {
  graph: FlowGraph
  /** By id of the link or node, as drawn. */
  tonnes: Map<string, number>
}

/** Delivered tonnes of a scenario by drawn link, and by drawn node: what leaves it, or reaches it at the end. */
function deliverSide({ network, delivered }: FlowSide, { selection, folds }: FoldedGraph): DeliveredSide {
  const graph = foldFlow(groupFlow(network, selection), folds)
  const pulled = pullSelection(network, delivered, selection)
  const tonnes = new Map<string, number>()
  const arriving = new Map<string, number>()
  for (const { id, source, target, members } of graph.links) {
    const sum = members.reduce((all, member) => all + pulled[member]!, 0)
    tonnes.set(id, sum)
    tonnes.set(source, (tonnes.get(source) ?? 0) + sum)
    arriving.set(target, (arriving.get(target) ?? 0) + sum)
  }
  for (const [id, sum] of arriving) if (!tonnes.has(id)) tonnes.set(id, sum)
  return { graph, tonnes }
}

/** A drawn link's change as a row: from, to, and its tonnes. */
interface DifferenceLink extends TonnesPair {
  id: string
  name: string
}

/** All links that differ, those that are not drawn last; the drawn ones by column and in the order of the picture. */
export function changedLinks({ graph, order, pairs, undrawn }: FlowDifference): DifferenceLink[] {
  const drawn = [...graph.links]
    .sort(
      (a, b) =>
        placeOf(graph, order, a.source) - placeOf(graph, order, b.source) ||
        placeOf(graph, order, a.target) - placeOf(graph, order, b.target),
    )
    .flatMap(({ id }) => {
      const pair = pairs.get(id)
      return pair ? { id, name: markName(graph, id) ?? id, ...pair } : []
    })
  return [...drawn, ...undrawn.map((link) => ({ id: link.name, ...link }))].filter(
    ({ change }) => Math.abs(change) >= noticeableTonnes,
  )
}

function placeOf(graph: FlowGraph, order: FlowOrder, id: string): number {
  return (graph.nodeById.get(id)?.column ?? 0) * 1000 + (order.get(id) ?? 0)
}
