// The order of nodes: crossings counted as by hand, on any picture.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countCrossings } from '../../../src/charts/flow/countCrossings'
import type { FlowGraph, FlowLink, FlowNode } from '../../../src/charts/flow/groupFlow'
import { orderFlow } from '../../../src/charts/flow/orderFlow'
import { wholeNetwork } from '../../../src/charts/flow/selectFlow'

/** A picture of nodes in columns, given as their sizes, and of links between nodes by their places. */
function graphOf(columns: number[][], ends: [from: string, to: string, tonnes: number][]): FlowGraph {
  const stages = columns.map((_, column) => ({ id: `stage${column}`, name: `Stage ${column}` }))
  const nodes = columns.flatMap((sizes, column) =>
    sizes.map((baseline, place): FlowNode => {
      const id = `${column}.${place}`
      return { id, name: id, stage: stages[column]!, column, baseline, chinese: 0, count: 1 }
    }),
  )
  const links = ends.map(([source, target, baseline]): FlowLink => {
    return { id: `${source}>${target}`, source, target, baseline, members: [] }
  })
  const nodeById = new Map(nodes.map((node) => [node.id, node]))
  const linkById = new Map(links.map((link) => [link.id, link]))
  return { selection: wholeNetwork, columns: stages, nodes, links, nodeById, linkById, baseline: 0 }
}

/** A picture by chance, with links that leap over columns, and a place from 0 to 1 for each node, some of them the same. */
const pictures = fc.gen().map((g) => {
  const draw = (min: number, max: number) => g(fc.integer, { min, max })
  const columns = Array.from({ length: draw(2, 4) }, () => Array.from({ length: draw(1, 7) }, () => draw(1, 50)))
  const ends: [string, string, number][] = []
  columns.forEach((sizes, column) => {
    columns.slice(column + 1).forEach((farther, leap) => {
      for (const from of sizes.keys())
        for (const to of farther.keys())
          if (draw(0, 2) > 0) ends.push([`${column}.${from}`, `${column + 1 + leap}.${to}`, draw(1, 90)])
    })
  })
  const graph = graphOf(columns, ends)
  return { graph, at: new Map(graph.nodes.map(({ id }) => [id, draw(0, 8) / 8])) }
})

/** Each pair of links held against each other. */
function countPairs({ links, nodeById }: FlowGraph, at: Map<string, number>): number {
  let sum = 0
  links.forEach((one, i) => {
    for (const other of links.slice(0, i)) {
      if (nodeById.get(one.source)!.column !== nodeById.get(other.source)!.column) continue
      const above = at.get(one.source)! - at.get(other.source)!
      const ahead = at.get(one.target)! - at.get(other.target)!
      if ((above < 0 && ahead > 0) || (above > 0 && ahead < 0)) sum += one.baseline * other.baseline
    }
  })
  return sum
}

it('crossings are those of all pairs of links', () => {
  fc.assert(
    fc.property(pictures, ({ graph, at }) => {
      // Tonnes are whole numbers here, so that both sums are exact.
      expect(countCrossings(graph, at)).toBe(countPairs(graph, at))
    }),
  )
})

it('two links that cross count the product of their tonnes', () => {
  const graph = graphOf(
    [
      [1, 1],
      [1, 1],
    ],
    [
      ['0.0', '1.1', 3],
      ['0.1', '1.0', 5],
    ],
  )
  expect(
    countCrossings(
      graph,
      new Map([
        ['0.0', 0],
        ['0.1', 1],
        ['1.0', 0],
        ['1.1', 1],
      ]),
    ),
  ).toBe(15)
  expect(
    countCrossings(
      graph,
      new Map([
        ['0.0', 0],
        ['0.1', 1],
        ['1.0', 1],
        ['1.1', 0],
      ]),
    ),
  ).toBe(0)
})

it('nodes stand so that links need not cross', () => {
  const graph = graphOf(
    [
      [3, 2],
      [2, 3],
    ],
    [
      ['0.0', '1.1', 3],
      ['0.1', '1.0', 2],
    ],
  )
  const order = orderFlow(graph)
  expect(order.get('0.0')! < order.get('0.1')!).toBe(order.get('1.1')! < order.get('1.0')!)
})
