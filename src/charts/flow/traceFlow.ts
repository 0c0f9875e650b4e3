// What is followed in the flow picture: the tonnes through one mark, or between two, and which second end a mark can have.
import type { Network } from '../../model/network'
import type { WeekOutcome } from '../../model/outcome'
import { t } from '../../texts/translate'
import { deliverFlow, type FlowNow } from './deliverFlow'
import { flowsThrough } from './flowsThrough'
import { formatTonnes, markName } from './flowWords'
import type { FlowGraph, FlowNode } from './groupFlow'
import { pullSelection } from './selectFlow'

/** Ids of the marks that are followed: none, one, or the two ends of ways, from upstream. */
export type Trace = readonly string[]

export interface FollowedFlow {
  marks: Trace
  /** What flows through all of them. */
  now: FlowNow
}

/** The flow through the marks that are drawn; null where nothing that is drawn is followed. */
export function followFlow(
  network: Network,
  graph: FlowGraph,
  outcome: WeekOutcome,
  trace: Trace,
): FollowedFlow | null {
  const marks = fromUpstream(
    graph,
    trace.filter((id) => graph.nodeById.has(id) || graph.linkById.has(id)),
  )
  if (marks.length === 0) return null
  return { marks, now: deliverFlow(network, graph, outcome, marks) }
}

/** A link stands behind the column that it leaves. */
function fromUpstream({ nodeById, linkById }: FlowGraph, marks: Trace): Trace {
  const placeOf = (id: string) => {
    const link = linkById.get(id)
    return (nodeById.get(link?.source ?? id)?.column ?? 0) + (link ? 0.5 : 0)
  }
  return [...marks].sort((a, b) => placeOf(a) - placeOf(b))
}

/** Tonnes a year through a drawn mark, of those that are followed. */
export function tonnesThrough(graph: FlowGraph, { bands, delivered }: FlowNow, id: string) {
  const into = graph.links.filter(({ target }) => target === id)
  const links = graph.linkById.has(id) ? [id] : (into.length > 0 ? into : outOf(graph, id)).map((link) => link.id)
  const normal = links.reduce((sum, link) => sum + normalOf(bands.get(link) ?? []), 0)
  return { now: delivered.get(id) ?? 0, normal }
}

function outOf(graph: FlowGraph, id: string) {
  return graph.links.filter(({ source }) => source === id)
}

function normalOf(bands: readonly { baseline: number }[]): number {
  return bands.reduce((sum, { baseline }) => sum + baseline, 0)
}

/**
 * What is followed once a mark is picked: it alone; it with an end that is followed, where ways lead through both in
 * normal times; or, if it was an end itself, what is left without it.
 */
export function pickMark(network: Network, graph: FlowGraph, trace: Trace, id: string): Trace {
  if (trace.includes(id)) return trace.filter((end) => end !== id)
  const normal = pullSelection(network, network.baseline, graph.selection)
  const other = trace.find((end) => flowsThrough(network, graph, normal, [end, id]).some((tonnes) => tonnes > 0))
  return other === undefined ? [id] : fromUpstream(graph, [other, id])
}

/** The nodes that can be the second end of ways through a mark, from upstream. */
export function endsFor(network: Network, graph: FlowGraph, mark: string): FlowNode[] {
  const normal = pullSelection(network, network.baseline, graph.selection)
  const through = flowsThrough(network, graph, normal, [mark])
  const reached = new Set<string>()
  for (const { source, target, members } of graph.links) {
    if (members.some((member) => through[member]! > 0)) reached.add(source).add(target)
  }
  const link = graph.linkById.get(mark)
  const own = [mark, link?.source, link?.target]
  return graph.nodes.filter(({ id }) => reached.has(id) && !own.includes(id))
}

/** `Myanmar to Ford`, `Through China (magnets)` */
export function traceName(graph: FlowGraph, marks: Trace): string {
  const [one = '', other] = marks
  const nameOf = (id: string) => markName(graph, id) ?? id
  if (other === undefined) return t('Through {name}', { name: nameOf(one) }, 'a place or link of the flow picture')
  const ends = { from: nameOf(one), to: nameOf(other) }
  return marks.some((id) => graph.linkById.has(id)) ? t('{from}, then {to}', ends) : t('{from} to {to}', ends)
}

/** `41 of 95 t a year` */
export function traceTonnes({ total, normal }: FlowNow): string {
  return t('{now} of {normal} t a year', { now: formatTonnes(total), normal: formatTonnes(normal) })
}

/** `Myanmar to Ford: 41 of 95 t a year` */
export function tellTrace(graph: FlowGraph, { marks, now }: FollowedFlow): string {
  return t(
    '{label}: {text}',
    { label: traceName(graph, marks), text: traceTonnes(now) },
    'what is followed, and its tonnes',
  )
}
