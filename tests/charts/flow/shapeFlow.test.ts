// The flow picture without pixels: sums, balance, bands, order and words.
import { describe, expect, it } from 'vitest'
import { detailFlow, speakDetail } from '../../../src/charts/flow/detailFlow'
import { reachFlow } from '../../../src/charts/flow/FlowChart'
import { flowRows } from '../../../src/charts/flow/flowRows'
import { sharePhrase } from '../../../src/charts/flow/flowSummary'
import { fullName, markName, stateWord } from '../../../src/charts/flow/flowWords'
import { headFlow } from '../../../src/charts/flow/headFlow'
import { pullSelection, wholeNetwork } from '../../../src/charts/flow/selectFlow'
import { shapeFlow, tellFlow } from '../../../src/charts/flow/shapeFlow'
import { compile } from '../../../src/model/network'
import { magnetDataset, mixedStates, network, noRestrictions, outcomeOf } from './flowCases'

const selections = [
  wholeNetwork,
  { maker: 'ford', component: null },
  { maker: null, component: 'speakers' },
  { maker: 'gm', component: 'brakes' },
]

describe('grouped flows', () => {
  it('sum to the flows of the model', () => {
    const outcome = outcomeOf()
    const shape = shapeFlow(network, wholeNetwork)
    const { now } = tellFlow(network, shape, outcome)
    const drawn = shape.graph.links.find(({ id }) => id === 'magnet-cn>brakes')
    const members = outcome.flows.filter(({ source, target }) => source === 'magnet-cn' && target.endsWith('/brakes'))
    expect(members).toHaveLength(3)
    expect(drawn?.baseline).toBeCloseTo(
      members.reduce((sum, flow) => sum + flow.baseline, 0),
      9,
    )
    expect(now.delivered.get('magnet-cn>brakes')).toBeCloseTo(
      members.reduce((sum, flow) => sum + flow.delivered, 0),
      9,
    )
    const all = outcome.flows.reduce((sum, flow) => sum + flow.delivered, 0)
    expect(shape.graph.links.reduce((sum, { id }) => sum + (now.delivered.get(id) ?? 0), 0)).toBeCloseTo(all, 6)
  })

  it('stand for every component class and maker once', () => {
    const { graph } = shapeFlow(network, wholeNetwork)
    expect(graph.nodes.filter(({ stage }) => stage.id === 'component')).toHaveLength(8)
    expect(graph.columns.map(({ id }) => id)).toEqual(['mine', 'oxide', 'metal', 'magnet', 'component', 'automaker'])
  })

  it.each(selections)('balance at every node for %o', (selection) => {
    const shape = shapeFlow(network, selection)
    const { now } = tellFlow(network, shape, outcomeOf({ events: { 'talks-falter': true }, asOf: '2025-09-01' }))
    for (const node of shape.graph.nodes) {
      const into = shape.graph.links.filter(({ target }) => target === node.id)
      const out = shape.graph.links.filter(({ source }) => source === node.id)
      if (into.length === 0 || out.length === 0) continue
      const sum = (links: typeof into, of: (id: string) => number) => links.reduce((all, { id }) => all + of(id), 0)
      const baseline = (id: string) => shape.graph.linkById.get(id)?.baseline ?? 0
      const delivered = (id: string) => now.delivered.get(id) ?? 0
      expect(sum(into, baseline)).toBeCloseTo(sum(out, baseline), 8)
      expect(sum(into, delivered)).toBeCloseTo(sum(out, delivered), 8)
      expect(delivered(node.id)).toBeCloseTo(sum(out, delivered), 8)
    }
  })

  it('of the three makers add up to those of all', () => {
    const outcome = outcomeOf(mixedStates)
    const delivered = outcome.flows.map((flow) => flow.delivered)
    const parts = ['gm', 'ford', 'stellantis'].map((maker) =>
      pullSelection(network, delivered, { maker, component: null }),
    )
    delivered.forEach((tonnes, link) => {
      expect(parts.reduce((sum, part) => sum + part[link]!, 0)).toBeCloseTo(tonnes, 9)
    })
  })

  it('give a maker what the model gives it', () => {
    const outcome = outcomeOf()
    const { now } = tellFlow(network, shapeFlow(network, { maker: 'ford', component: null }), outcome)
    const { magnetTonnesPerYear, supplyIndex } = outcome.automakers.ford!
    expect(now.total).toBeCloseTo(magnetTonnesPerYear * supplyIndex, 6)
  })

  it('ignore ids that the dataset does not know', () => {
    const shape = shapeFlow(network, { maker: 'nobody', component: 'nothing' })
    expect(shape.graph.selection).toEqual(wholeNetwork)
  })
})

describe('bands', () => {
  it('split a grouped link by license state, and lose nothing', () => {
    const shape = shapeFlow(network, wholeNetwork)
    const { now } = tellFlow(network, shape, outcomeOf(mixedStates))
    const bands = now.bands.get('magnet-cn>brakes') ?? []
    expect(bands.map(({ state }) => state).sort()).toEqual(['general', 'suspended', 'temporary'])
    const baseline = shape.graph.linkById.get('magnet-cn>brakes')?.baseline ?? 0
    expect(bands.reduce((sum, band) => sum + band.baseline, 0)).toBeCloseTo(baseline, 9)
    expect(now.bands.get('magnet-jp>brakes')?.map(({ state }) => state)).toEqual(['temporary', null])
    expect(now.bands.get('magnet-cnparts>brakes')?.map(({ state }) => state)).toEqual([null])
  })

  it('are one where all makers are in one state', () => {
    const { now } = tellFlow(network, shapeFlow(network, wholeNetwork), outcomeOf())
    expect(now.bands.get('magnet-cn>brakes')?.map(({ state }) => state)).toEqual(['temporary'])
  })
})

describe('order', () => {
  it('has China on top and the makers as in the dataset, whatever is selected', () => {
    const { graph, order } = shapeFlow(network, wholeNetwork)
    for (const id of ['mine-cn', 'oxide-cn', 'metal-cn', 'magnet-cn']) expect(order.get(id)).toBe(0)
    expect(['gm', 'ford', 'stellantis'].map((id) => order.get(id))).toEqual([0, 1, 2])
    expect(shapeFlow(network, { maker: 'ford', component: null }).order).toEqual(order)
    expect(graph.nodes.every(({ id }) => order.has(id))).toBe(true)
  })
})

describe('words', () => {
  const storyOf = (selection: typeof wholeNetwork | (typeof selections)[number], outcome = outcomeOf()) =>
    tellFlow(network, shapeFlow(network, selection), outcome)

  it('say how much gets through, and where the rest is', () => {
    expect(storyOf(wholeNetwork).finding).toBe(
      'Two thirds of the magnets get through; the rest would have crossed China’s border, and waits there',
    )
    expect(storyOf(wholeNetwork, outcomeOf(noRestrictions)).finding).toBe('All magnets get through')
    const faltered = outcomeOf({ events: { 'talks-falter': true }, asOf: '2025-09-01' })
    expect(storyOf(wholeNetwork, faltered).finding).toBe(
      'Fewer than half of the magnets get through; the rest would have crossed China’s border, and is held there',
    )
  })

  it('name the selection', () => {
    expect(storyOf({ maker: 'ford', component: null }).finding).toMatch(/^Ford only: two thirds/)
    expect(storyOf({ maker: 'gm', component: 'brakes' }).finding).toMatch(/^GM, brakes and stability control only: /)
  })

  it.each([
    [1, 'all magnets get through'],
    [0.97, 'nearly all magnets get through'],
    [0.9, 'nine in ten magnets get through'],
    [0.52, 'just over half of the magnets get through'],
    [0.45, 'fewer than half of the magnets get through'],
    [0.34, 'a third of the magnets gets through'],
    [0.03, 'hardly any magnets get through'],
    [0, 'no magnets get through'],
  ])('put %d as %s', (share, words) => {
    expect(sharePhrase(share)).toBe(words)
  })

  it('head each column with its total and its share of China', () => {
    const { graph } = shapeFlow(network, wholeNetwork)
    const heads = headFlow(graph, storyOf(wholeNetwork).now)
    expect(heads[0]).toMatchObject({ name: 'Mining', total: '2,058 of 3,102 t', remark: 'China 73% normally' })
    expect(heads[4]?.remark).toBe('8 classes')
    expect(heads[5]).toMatchObject({ total: '2,058 of 3,102 t', remark: null })
  })

  it('tell nodes of one name apart', () => {
    const { graph } = shapeFlow(network, wholeNetwork)
    expect(fullName(graph, graph.nodeById.get('magnet-cn')!)).toBe('China (magnets)')
    expect(markName(graph, 'magnet-jp>brakes')).toBe('Japan (magnets) to Brakes and stability control')
    expect(markName(graph, 'nothing')).toBeNull()
    expect(stateWord(network.dataset, 'temporary')).toBe('Temporary')
  })

  it('describe a link with its states and what its share rests on', () => {
    const { graph } = shapeFlow(network, wholeNetwork)
    const outcome = outcomeOf(mixedStates)
    const detail = detailFlow(network, graph, storyOf(wholeNetwork, outcome).now, outcome, 'magnet-cn>brakes')!
    expect(detail.title).toBe('China → Brakes and stability control')
    expect(detail.states).toHaveLength(3)
    expect(detail.basis).toMatch(/^Share: assumption, /)
    expect(speakDetail(detail)).toMatch(/^China to Brakes and stability control, Magnets to components\. [\d.]+ of /)
  })

  it('fill one row per drawn link', () => {
    const { graph, order } = shapeFlow(network, wholeNetwork)
    const rows = flowRows(network.dataset, graph, order, storyOf(wholeNetwork).now)
    expect(rows).toHaveLength(graph.links.length)
    expect(rows[0]).toMatchObject({ from: 'China (mining)', to: 'China (separation)', share: '78%' })
  })
})

describe('trace', () => {
  it('follows up- and downstream only', () => {
    const { graph } = shapeFlow(network, wholeNetwork)
    const traced = reachFlow(graph, 'magnet-jp>brakes')!
    expect(traced.has('metal-jp')).toBe(true)
    expect(traced.has('gm')).toBe(true)
    expect(traced.has('magnet-cn')).toBe(false)
    expect(traced.has('speakers')).toBe(false)
    expect(reachFlow(graph, 'nothing')).toBeNull()
  })
})

describe('a dataset without demand', () => {
  it('has nothing to draw and says so', () => {
    const dataset = magnetDataset()
    for (const component of dataset.components) component.kgPerVehicle = {}
    const idle = compile(dataset)
    const shape = shapeFlow(idle, wholeNetwork)
    const story = tellFlow(idle, shape, {
      ...outcomeOf(),
      flows: dataset.links.map((l) => ({ ...l, baseline: 0, delivered: 0 })),
    })
    expect(shape.graph.links).toEqual([])
    expect(story.finding).toBe('No magnets are needed')
  })
})
