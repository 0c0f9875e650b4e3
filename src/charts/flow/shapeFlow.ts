// The flow picture without pixels: what is drawn of a dataset, and what an outcome puts through it.
import type { Network } from '../../model/network'
import type { WeekOutcome } from '../../model/outcome'
import { deliverFlow, type FlowNow } from './deliverFlow'
import { findFlow, summarizeFlow } from './flowSummary'
import { type FoldedGraph, foldFlow, pickFolds } from './foldFlow'
import { groupFlow } from './groupFlow'
import { type FlowOrder, orderFlow } from './orderFlow'
import { type FlowSelection, knownSelection, wholeNetwork } from './selectFlow'

/** What does not change with the scenario. */
export interface FlowShape {
  graph: FoldedGraph
  /** Places of nodes in their columns; those of the whole network, whatever is selected. */
  order: FlowOrder
}

/** The scenario's part, and what it says. */
export interface FlowStory {
  now: FlowNow
  /** The picture's title. */
  finding: string
  /** The picture in a few sentences. */
  summary: string
}

/** Nodes, links and their order for a selection; ids that the dataset does not know select nothing less than all. */
export function shapeFlow(network: Network, selection: FlowSelection): FlowShape {
  const whole = wholeOf(network)
  const graph = groupFlow(network, knownSelection(network, selection))
  const drawn = foldFlow(graph, pickFolds(graph))
  // Where the whole has nodes that are not drawn each, a part of it may draw others, and puts its own in order.
  return { graph: drawn, order: whole.graph.folds.size > 0 ? orderFlow(drawn) : whole.order }
}

/** Kept, since putting nodes in order takes longer than everything else here together. */
const wholes = new WeakMap<Network, FlowShape>()

function wholeOf(network: Network): FlowShape {
  const known = wholes.get(network)
  if (known) return known
  const all = groupFlow(network, wholeNetwork)
  const graph = foldFlow(all, pickFolds(all))
  const whole = { graph, order: orderFlow(graph) }
  wholes.set(network, whole)
  return whole
}

/** The delivered flows of an outcome on a shape, with the words for them. */
export function tellFlow(network: Network, { graph }: FlowShape, outcome: WeekOutcome): FlowStory {
  const now = deliverFlow(network, graph, outcome)
  return { now, finding: findFlow(network, graph, now, outcome), summary: summarizeFlow(network, graph, now) }
}
