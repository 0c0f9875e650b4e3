// What is drawn: nodes and links of the network, component nodes gathered by class over the makers, with normal tonnes.
import type { NetworkNode, Stage } from '../../model/dataset'
import type { Network } from '../../model/network'
import { type FlowSelection, pullSelection } from './selectFlow'

export interface FlowNode {
  /** A node's id, a component class's, or that of the small nodes of a column that are drawn as one. */
  id: string
  name: string
  stage: Stage
  /** Place of the stage among those that are drawn, from upstream. */
  column: number
  /** Throughput in normal times, in tonnes a year. */
  baseline: number
  /** The part of it that is Chinese. */
  chinese: number
  /** How many nodes or classes it stands for: 1, or more where small ones are drawn as one. */
  count: number
  country?: string
  /** Place of the automaker in the dataset, at automaker nodes. */
  makerPlace?: number
  text?: string
}

export interface FlowLink {
  /** `source>target`, of drawn nodes. */
  id: string
  source: string
  target: string
  /** Flow in normal times, in tonnes a year. */
  baseline: number
  /** Indexes of the dataset's links that it gathers. */
  members: number[]
}

export interface FlowGraph {
  selection: FlowSelection
  columns: Stage[]
  /** Upstream to downstream, in the dataset's order. */
  nodes: FlowNode[]
  links: FlowLink[]
  nodeById: Map<string, FlowNode>
  linkById: Map<string, FlowLink>
  /** What the selection's makers take in normal times, in tonnes a year. */
  baseline: number
}

function drawnId(network: Network, node: NetworkNode): string {
  if (node.stage !== 'component' || node.component === undefined) return node.id
  return network.nodeIndex.has(node.component) ? `class:${node.component}` : node.component
}

function drawnNode(network: Network, node: NetworkNode, stage: Stage, column: number): FlowNode {
  const { id, name, country, automaker, component, text } = node
  if (node.stage !== 'component') {
    const { automakers } = network.dataset
    const makerPlace = node.stage === 'automaker' ? automakers.findIndex((maker) => maker.id === automaker) : undefined
    return { id, name, stage, column, baseline: 0, chinese: 0, count: 1, country, makerPlace, text }
  }
  const group = network.dataset.components.find((candidate) => candidate.id === component)
  const drawn = { id: drawnId(network, node), stage, column, baseline: 0, chinese: 0, count: 1 }
  return { ...drawn, name: group?.name ?? name, text: group?.text }
}

/** Makers in the order in which the dataset names them, which need not be that of their nodes; the rest stay put. */
function byMaker(a: FlowNode, b: FlowNode): number {
  return a.column - b.column || (a.makerPlace ?? 0) - (b.makerPlace ?? 0)
}

/** The drawn nodes and links of a selection that carry anything in normal times. Tonnes a year; no scenario in it. */
export function groupFlow(network: Network, selection: FlowSelection): FlowGraph {
  const { dataset, linkSource, linkTarget } = network
  const pulled = pullSelection(network, network.baseline, selection)
  const linkById = new Map<string, FlowLink>()
  const carrying = new Set<number>()
  const flowOut = new Map<string, number>()
  const flowIn = new Map<string, number>()
  pulled.forEach((tonnes, member) => {
    if (!(tonnes > 0)) return
    const source = drawnId(network, dataset.nodes[linkSource[member]!]!)
    const target = drawnId(network, dataset.nodes[linkTarget[member]!]!)
    const id = `${source}>${target}`
    const link = linkById.get(id) ?? { id, source, target, baseline: 0, members: [] }
    link.baseline += tonnes
    link.members.push(member)
    linkById.set(id, link)
    carrying.add(linkSource[member]!).add(linkTarget[member]!)
    flowOut.set(source, (flowOut.get(source) ?? 0) + tonnes)
    flowIn.set(target, (flowIn.get(target) ?? 0) + tonnes)
  })

  const columns = dataset.stages.filter(({ id }) => [...carrying].some((n) => dataset.nodes[n]!.stage === id))
  const nodeById = new Map<string, FlowNode>()
  columns.forEach((stage, column) => {
    dataset.nodes.forEach((node, n) => {
      if (node.stage !== stage.id || !carrying.has(n)) return
      const drawn = drawnNode(network, node, stage, column)
      drawn.baseline = flowOut.get(drawn.id) ?? flowIn.get(drawn.id) ?? 0
      if (drawn.country === 'CHN') drawn.chinese = drawn.baseline
      if (!nodeById.has(drawn.id)) nodeById.set(drawn.id, drawn)
    })
  })
  const nodes = [...nodeById.values()].sort(byMaker)
  const baseline = nodes.reduce((sum, node) => sum + (node.stage.id === 'automaker' ? node.baseline : 0), 0)
  return { selection, columns, nodes, links: [...linkById.values()], nodeById, linkById, baseline }
}
