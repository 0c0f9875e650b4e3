// Columns with many nodes: the picture keeps its width, small nodes are drawn as one, and no tonne, lane or way is lost.
import { describe, expect, it } from 'vitest'
import { shapeFlowDifference } from '../../../src/charts/compare/shapeFlowDifference'
import { detailFlow } from '../../../src/charts/flow/detailFlow'
import { reachFlow } from '../../../src/charts/flow/FlowChart'
import { flowRows } from '../../../src/charts/flow/flowRows'
import { frameFlow } from '../../../src/charts/flow/frameFlow'
import { headFlow } from '../../../src/charts/flow/headFlow'
import { layoutFlow } from '../../../src/charts/flow/layoutFlow'
import { wholeNetwork } from '../../../src/charts/flow/selectFlow'
import { shapeFlow, tellFlow } from '../../../src/charts/flow/shapeFlow'
import { evaluate } from '../../../src/model/evaluate'
import { compile } from '../../../src/model/network'
import { grownDataset } from './grownNetwork'

const counts = [10, 24, 25, 40, 60, 100, 200]
const sizes: [number, number][] = [
  [960, 380],
  [880, 330],
  [358, 640],
]
const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)

describe.each(counts)('with %d nodes in a column', (count) => {
  const network = compile(grownDataset(count))
  const outcome = evaluate(network, { asOf: '2025-06-09' })
  const shape = shapeFlow(network, wholeNetwork)
  const { graph, order } = shape
  const { now } = tellFlow(network, shape, outcome)
  const baseline = sum(outcome.automakers ? Object.values(outcome.automakers).map((m) => m.magnetTonnesPerYear) : [])

  it.each(sizes)('flows can be seen at %d by %d px', (width, height) => {
    const layout = layoutFlow(graph, order, frameFlow(width, height))
    const [near, far] = layout.frame.across
    for (const column of graph.columns.keys()) {
      const nodes = layout.nodes.filter((node) => node.column === column)
      // Each column carries the same tonnes, and so is as thick in sum: half of the room at least.
      expect(sum(nodes.map((node) => node.across1 - node.across0))).toBeGreaterThan(0.49 * (far - near))
      for (const node of nodes) expect(node.across1).toBeLessThan(far + 0.01)
      nodes.slice(1).forEach((node, i) => {
        expect(node.across0).toBeGreaterThan(nodes[i]!.across1)
      })
    }
    for (const node of layout.nodes) expect(node.across1 - node.across0).toBeGreaterThan(0.25)
    const leaving = layout.links.filter(({ column }) => column === 0)
    expect(sum(leaving.map((link) => link.width))).toBeGreaterThan(0.49 * (far - near))
    expect(Math.max(...leaving.map((link) => link.width))).toBeGreaterThan(5)
  })

  it('no column has more than 24 nodes, and all are counted', () => {
    const mines = graph.nodes.filter(({ stage }) => stage.id === 'mine')
    expect(mines).toHaveLength(Math.min(count, 24))
    expect(sum(mines.map((node) => node.count))).toBe(count)
  })

  it('no tonne is lost, in normal times or now', () => {
    for (const stage of ['mine', 'magnet']) {
      const nodes = graph.nodes.filter((node) => node.stage.id === stage)
      expect(sum(nodes.map((node) => node.baseline))).toBeCloseTo(baseline, 6)
      expect(sum(nodes.map(({ id }) => now.delivered.get(id) ?? 0))).toBeCloseTo(now.total, 6)
    }
    const fromMagnets = (side: 'baseline' | 'delivered') =>
      sum(outcome.flows.filter(({ source }) => source.startsWith('magnet-')).map((flow) => flow[side]))
    const links = graph.links.filter(({ source }) => graph.nodeById.get(source)?.stage.id === 'magnet')
    expect(sum(links.map((link) => link.baseline))).toBeCloseTo(fromMagnets('baseline'), 6)
    expect(sum(links.map(({ id }) => now.delivered.get(id) ?? 0))).toBeCloseTo(fromMagnets('delivered'), 6)
  })

  it('the share of China is that of all nodes', () => {
    const chinese = outcome.flows.filter(({ source }) => /^magnet-(\d*[05])$/.test(source))
    const share = Math.round((100 * sum(chinese.map((flow) => flow.baseline))) / baseline)
    expect(headFlow(graph, now).find(({ id }) => id === 'magnet')?.remark).toBe(`China ${share}% normally`)
  })
})

describe('what is drawn as one', () => {
  const network = compile(grownDataset(60))
  const outcome = evaluate(network, { asOf: '2025-06-09' })
  const shape = shapeFlow(network, wholeNetwork)
  const { graph, order } = shape
  const { now } = tellFlow(network, shape, outcome)

  it('has a name with its count, stands last, and says what it is', () => {
    const other = graph.nodes.find(({ id }) => id === 'other:magnet')
    expect(other?.name).toBe('Other (37)')
    const places = graph.nodes.filter(({ stage }) => stage.id === 'magnet').map(({ id }) => order.get(id)!)
    expect(order.get('other:magnet')).toBe(Math.max(...places))
    expect(detailFlow(network, graph, now, outcome, 'other:magnet')?.notes).toEqual([
      'The 37 smallest of this stage, drawn as one.',
    ])
  })

  it('keeps the lanes and states of its members apart', () => {
    const bands = now.bands.get('other:magnet>brakes')!
    const members = graph.linkById.get('other:magnet>brakes')!.members
    const lanes = new Set(members.flatMap((member) => network.dataset.links[member]!.lane ?? []))
    expect(new Set(bands.flatMap((band) => band.lanes))).toEqual(lanes)
    expect(lanes.size).toBeGreaterThan(1)
    expect(bands.some(({ state }) => state === null)).toBe(true)
    expect(sum(bands.map((band) => band.baseline))).toBeCloseTo(
      sum(members.map((member) => outcome.flows[member]!.baseline)),
      9,
    )
  })

  it('is followed up to its mines and down to the makers', () => {
    const traced = reachFlow(graph, 'other:magnet')!
    expect([...traced]).toEqual(expect.arrayContaining(['other:mine', 'other:mine>other:magnet', 'gm', 'ford']))
    expect(traced.has('magnet-1')).toBe(false)
  })

  it('is a row of the table, after those that are drawn each', () => {
    const rows = flowRows(network.dataset, graph, order, now)
    expect(rows).toHaveLength(graph.links.length)
    const from = rows.filter(({ to }) => to === 'Brakes and stability control').map((row) => row.from)
    expect(from).toHaveLength(24)
    expect(from.at(-1)).toBe('Other (37) (magnets)')
  })

  it('is one and the same in both scenarios of a comparison', () => {
    const delivered = (asOf: string) => evaluate(network, { asOf }).flows.map((flow) => flow.delivered)
    const [base, other] = [delivered('2025-05-05'), delivered('2025-06-09')]
    const { pairs, undrawn, total } = shapeFlowDifference(
      network,
      wholeNetwork,
      { network, delivered: base },
      { network, delivered: other },
    )
    expect(undrawn).toEqual([])
    const members = graph.linkById.get('other:magnet>brakes')!.members
    const change = sum(members.map((member) => other[member]! - base[member]!))
    expect(pairs.get('other:magnet>brakes')?.change).toBeCloseTo(change, 9)
    expect(total.change).toBeGreaterThan(0)
  })
})
