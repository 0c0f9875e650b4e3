// The flow picture without pixels: what is drawn of a dataset, and what an outcome puts through it.
import type { Network } from '../../model/network'
import type { Outcome } from '../../model/outcome'
import { deliverFlow, type FlowNow } from './deliverFlow'
import { findFlow, summarizeFlow } from './flowSummary'
import { type FlowGraph, groupFlow } from './groupFlow'
import { type FlowOrder, orderFlow } from './orderFlow'
import { type FlowSelection, knownSelection, wholeNetwork } from './selectFlow'

/** What does not change with the scenario. */
export interface FlowShape {
  graph: FlowGraph
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
  return {
    graph: groupFlow(network, knownSelection(network, selection)),
    order: orderOf(network),
  }
}

/** Orders are kept: reckoning one takes longer than everything else here together. */
const orders = new WeakMap<Network, FlowOrder>()

function orderOf(network: Network): FlowOrder {
  const order = orders.get(network) ?? orderFlow(groupFlow(network, wholeNetwork))
  orders.set(network, order)
  return order
}

/** The delivered flows of an outcome on a shape, with the words for them. */
export function tellFlow(network: Network, { graph }: FlowShape, outcome: Outcome): FlowStory {
  const now = deliverFlow(network, graph, outcome)
  return { now, finding: findFlow(network, graph, now, outcome), summary: summarizeFlow(network, graph, now) }
}
