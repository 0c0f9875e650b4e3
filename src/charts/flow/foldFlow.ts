// Columns with more nodes than can be told apart: all but the largest are drawn as one, and nothing of theirs is lost.
import { t } from '../../texts/translate'
import type { FlowGraph, FlowLink, FlowNode } from './groupFlow'

/** From the id of a node or class to that under which it is drawn together with others. */
type Folds = ReadonlyMap<string, string>

/** What is drawn, and which nodes are not drawn each. */
export interface FoldedGraph extends FlowGraph {
  folds: Folds
}

/** Most nodes of a column. Among more, in the smallest picture, half of the room would be gaps of a few px. */
const mostNodes = 24

/** Which nodes to draw as one: of a column with too many, the smallest. */
export function pickFolds(graph: FlowGraph): Folds {
  const folds = new Map<string, string>()
  graph.columns.forEach((stage, column) => {
    const nodes = graph.nodes.filter((node) => node.column === column)
    if (nodes.length <= mostNodes) return
    let id = `other:${stage.id}`
    while (graph.nodeById.has(id)) id = `other:${id}`
    nodes.sort((a, b) => b.baseline - a.baseline)
    for (const node of nodes.slice(mostNodes - 1)) folds.set(node.id, id)
  })
  return folds
}

/** The graph with the folded nodes of a column as its last, and with their links gathered. */
export function foldFlow(graph: FlowGraph, folds: Folds): FoldedGraph {
  if (folds.size === 0) return { ...graph, folds }
  const drawnId = (id: string) => folds.get(id) ?? id
  const nodes: FlowNode[] = []
  graph.columns.forEach((_, column) => {
    const all = graph.nodes.filter((node) => node.column === column)
    nodes.push(...all.filter(({ id }) => !folds.has(id)))
    const folded = all.filter(({ id }) => folds.has(id))
    if (folded.length > 0) nodes.push(gatherNodes(drawnId(folded[0]!.id), folded))
  })
  const linkById = new Map<string, FlowLink>()
  for (const { source, target, baseline, members } of graph.links) {
    const ends = { source: drawnId(source), target: drawnId(target) }
    const id = `${ends.source}>${ends.target}`
    const link = linkById.get(id) ?? { id, ...ends, baseline: 0, members: [] }
    link.baseline += baseline
    for (const member of members) link.members.push(member)
    linkById.set(id, link)
  }
  for (const { members } of linkById.values()) members.sort((a, b) => a - b)
  const nodeById = new Map(nodes.map((node) => [node.id, node]))
  return { ...graph, nodes, links: [...linkById.values()], nodeById, linkById, folds }
}

function gatherNodes(id: string, folded: FlowNode[]): FlowNode {
  const { stage, column, country } = folded[0]!
  const sum = (of: (node: FlowNode) => number) => folded.reduce((all, node) => all + of(node), 0)
  const count = sum((node) => node.count)
  return {
    id,
    stage,
    column,
    count,
    name: t('Other ({count})', { count }),
    text: t('The {count} smallest of this stage, drawn as one.', { count }),
    baseline: sum(({ baseline }) => baseline),
    chinese: sum(({ chinese }) => chinese),
    country: folded.every((node) => node.country === country) ? country : undefined,
  }
}
