// Parts of flows, held against every single way from mine to maker: what hangs on which license, and what goes through two ends.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deliverFlow } from '../../../src/charts/flow/deliverFlow'
import { wholeNetwork } from '../../../src/charts/flow/selectFlow'
import { shapeFlow } from '../../../src/charts/flow/shapeFlow'
import { endsFor, followFlow, pickMark, tellTrace } from '../../../src/charts/flow/traceFlow'
import { network, outcomeOf } from './flowCases'
import { deliveredOn, nodesOn, waysOf } from './ways'

const { dataset } = network
const { graph } = shapeFlow(network, wholeNetwork)
const ways = waysOf(network)
/** From open to closed. */
const states = ['open', 'general', 'temporary', 'case-by-case', 'suspended']
const byHand = fc
  .array(fc.constantFrom(...states), { minLength: dataset.lanes.length, maxLength: dataset.lanes.length })
  .map((chosen) => Object.fromEntries(dataset.lanes.map(({ id }, lane) => [id, chosen[lane]!])))
const some = { numRuns: 15 }

const mines = graph.nodes.filter(({ column }) => column === 0).map(({ id }) => id)
const makers = dataset.automakers.map(({ id }) => id)

test('the ways add up to what the makers take', () => {
  const need = graph.baseline
  expect(ways.length).toBeGreaterThan(500)
  expect(ways.reduce((sum, { normal }) => sum + normal, 0)).toBeCloseTo(need, 6)
})

describe('the bands of a link', () => {
  test('are the tonnes whose ways have crossed a lane, each with the strictest state on it, and add up to the link', () => {
    fc.assert(
      fc.property(byHand, (overrides) => {
        const outcome = outcomeOf({ overrides })
        const { bands, delivered } = deliverFlow(network, graph, outcome)
        const expected = new Map<string, number>()
        for (const way of ways) {
          const tonnes = deliveredOn(network, way, outcome.lanes)
          const nodes = nodesOn(network, way)
          let strictest = -1
          way.links.forEach((link, step) => {
            const lane = dataset.links[link]!.lane
            if (lane) strictest = Math.max(strictest, states.indexOf(outcome.lanes[lane]!.state))
            const key = `${nodes[step]}>${nodes[step + 1]} ${states[strictest] ?? 'none'}`
            expected.set(key, (expected.get(key) ?? 0) + tonnes)
          })
        }
        const drawn = new Map(
          [...bands].flatMap(([id, of]) =>
            of.map((band): [string, number] => [`${id} ${band.state ?? 'none'}`, band.delivered]),
          ),
        )
        expect([...drawn.keys()].sort()).toEqual([...expected.keys()].sort())
        for (const [key, tonnes] of expected) expect(drawn.get(key), key).toBeCloseTo(tonnes, 6)
        for (const [id, of] of bands)
          expect(of.reduce((sum, band) => sum + band.delivered, 0)).toBeCloseTo(delivered.get(id)!, 9)
      }),
      some,
    )
  })

  test('into a maker tell how much of it hangs on which license, and on which lanes', () => {
    const { bands } = deliverFlow(
      network,
      graph,
      outcomeOf({ overrides: { 'heavy-magnets/ford-suppliers': 'suspended' } }),
    )
    const [suspended] = bands.get('brakes>ford')!
    expect(suspended).toMatchObject({ state: 'suspended', lanes: ['heavy-magnets/ford-suppliers'] })
    expect(bands.get('brakes>gm')!.map(({ state }) => state)).toEqual(['temporary', null])
  })
})

describe('what is followed', () => {
  const pairOf = (overrides: Record<string, string>, ...trace: string[]) =>
    followFlow(network, graph, outcomeOf({ overrides }), trace)!.now

  test('between two ends is the sum of the ways through both, now and in normal times', () => {
    const mark = fc.constantFrom(...graph.nodes.map(({ id }) => id), ...graph.links.map(({ id }) => id))
    fc.assert(
      fc.property(byHand, mark, mark, (overrides, one, other) => {
        const { lanes } = outcomeOf({ overrides })
        const passing = ways.filter((way) => {
          const nodes = nodesOn(network, way)
          const marks = [...nodes, ...nodes.slice(1).map((node, step) => `${nodes[step]}>${node}`)]
          return marks.includes(one) && marks.includes(other)
        })
        const trace = one === other ? [one] : [one, other]
        const { total, normal } = pairOf(overrides, ...trace)
        expect(normal).toBeCloseTo(
          passing.reduce((sum, way) => sum + way.normal, 0),
          6,
        )
        expect(total).toBeCloseTo(
          passing.reduce((sum, way) => sum + deliveredOn(network, way, lanes), 0),
          6,
        )
      }),
      { numRuns: 60 },
    )
  })

  test('from all mines to a maker is what the maker gets', () => {
    fc.assert(
      fc.property(byHand, fc.constantFrom(...makers), (overrides, maker) => {
        const { magnetTonnesPerYear, supplyIndex } = outcomeOf({ overrides }).automakers[maker]!
        const pairs = mines.map((mine) => pairOf(overrides, mine, maker))
        expect(pairs.reduce((sum, { normal }) => sum + normal, 0)).toBeCloseTo(magnetTonnesPerYear, 6)
        expect(pairs.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(magnetTonnesPerYear * supplyIndex, 6)
      }),
      some,
    )
  })

  test('balances at every node, and is nowhere more than what flows', () => {
    fc.assert(
      fc.property(byHand, fc.constantFrom(...graph.links.map(({ id }) => id)), (overrides, link) => {
        const outcome = outcomeOf({ overrides })
        const whole = deliverFlow(network, graph, outcome)
        const { delivered } = followFlow(network, graph, outcome, [link])!.now
        const sum = (links: { id: string }[]) => links.reduce((all, { id }) => all + delivered.get(id)!, 0)
        for (const node of graph.nodes) {
          const into = graph.links.filter(({ target }) => target === node.id)
          const out = graph.links.filter(({ source }) => source === node.id)
          if (into.length > 0 && out.length > 0) expect(sum(into)).toBeCloseTo(sum(out), 8)
        }
        for (const { id } of graph.links)
          expect(delivered.get(id)!).toBeLessThanOrEqual(whole.delivered.get(id)! + 1e-9)
        expect(delivered.get(link)).toBeCloseTo(whole.delivered.get(link)!, 9)
      }),
      some,
    )
  })

  test('is told with its two ends, from upstream, in whichever order they were picked', () => {
    const followed = followFlow(network, graph, outcomeOf(), ['ford', 'mine-mm'])!
    const said = /^Myanmar to Ford: ([\d.]+) of ([\d.]+) t a year$/.exec(tellTrace(graph, followed))
    const ford = ways.filter((way) => {
      const nodes = nodesOn(network, way)
      return nodes.includes('mine-mm') && nodes.includes('ford')
    })
    expect(Number(said?.[2])).toBeCloseTo(
      ford.reduce((sum, { normal }) => sum + normal, 0),
      -0.31,
    )
    expect(tellTrace(graph, followFlow(network, graph, outcomeOf(), ['magnet-cn'])!)).toMatch(
      /^Through China \(magnets\): [\d,]+ of [\d,]+ t a year$/,
    )
    expect(followFlow(network, graph, outcomeOf(), ['nowhere'])).toBeNull()
  })
})

describe('picking a mark', () => {
  test('follows it, then it and another on the same ways, and lets go of an end that is picked again', () => {
    expect(pickMark(network, graph, [], 'ford')).toEqual(['ford'])
    expect(pickMark(network, graph, ['ford'], 'mine-mm')).toEqual(['mine-mm', 'ford'])
    expect(pickMark(network, graph, ['mine-mm', 'ford'], 'ford')).toEqual(['mine-mm'])
    expect(pickMark(network, graph, ['mine-mm'], 'mine-mm')).toEqual([])
  })

  test('starts anew with a mark that no way shares, and keeps the end that one does', () => {
    expect(pickMark(network, graph, ['gm'], 'ford')).toEqual(['ford'])
    expect(pickMark(network, graph, ['mine-mm', 'ford'], 'mine-cn')).toEqual(['mine-cn', 'ford'])
  })

  test('can be done from a list of all nodes on its ways', () => {
    const ends = endsFor(network, graph, 'mine-mm').map(({ id }) => id)
    expect(ends).toContain('ford')
    expect(ends).not.toContain('mine-cn')
    expect(ends).not.toContain('mine-mm')
  })
})
