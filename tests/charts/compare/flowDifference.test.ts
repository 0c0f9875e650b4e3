// The difference of flows: what is lost and gained on each link, sums that hold, and words for it.
import { describe, expect, test } from 'vitest'
import { splitBand } from '../../../src/charts/compare/DifferenceMarks'
import {
  findDifference,
  summarizeDifference,
  writePair,
  writeTonnesChange,
} from '../../../src/charts/compare/differenceWords'
import { changedLinks, type FlowSide, shapeFlowDifference } from '../../../src/charts/compare/shapeFlowDifference'
import { networkUnder } from '../../../src/model/measures'
import type { Scenario } from '../../../src/model/scenario'
import { network, noRestrictions, outcomeOf } from '../flow/flowCases'

const all = { maker: null, component: null }
const places = { base: 'A', other: 'B' }

function sideOf(scenario: Partial<Scenario> = {}): FlowSide {
  const measured = networkUnder(network, { asOf: '2025-06-09', ...scenario })
  return { network: measured, delivered: outcomeOf(scenario).flows.map(({ delivered }) => delivered) }
}
const free = sideOf(noRestrictions)
const restricted = sideOf()
const less = shapeFlowDifference(network, all, free, restricted)

describe('the difference of flows', () => {
  test('sums to the totals: at the makers, and through every stage', () => {
    const { graph, pairs, total } = less
    const outcome = outcomeOf()
    expect(total.base).toBeCloseTo(total.normal, 6)
    expect(total.other).toBeCloseTo(outcome.total.supplyIndex * graph.baseline, 6)
    expect(total.change).toBeCloseTo(total.other - total.base, 9)
    for (const column of graph.columns.keys()) {
      const nodes = graph.nodes.filter((node) => node.column === column)
      expect(nodes.reduce((sum, { id }) => sum + pairs.get(id)!.change, 0)).toBeCloseTo(total.change, 6)
    }
  })

  test('turns its sign with the base', () => {
    const more = shapeFlowDifference(network, all, restricted, free)
    expect(more.total.change).toBeCloseTo(-less.total.change, 9)
    for (const [id, { change }] of less.pairs) expect(more.pairs.get(id)!.change).toBeCloseTo(-change, 9)
  })

  test('is empty between equals', () => {
    const none = shapeFlowDifference(network, all, restricted, restricted)
    expect(changedLinks(none)).toEqual([])
    expect(none.total.change).toBe(0)
    expect(findDifference(network, none, places)).toBe('As many magnets get through in B as in A')
  })

  test('of one maker is its part of the whole', () => {
    const parts = network.dataset.automakers.map(({ id }) => {
      return shapeFlowDifference(network, { maker: id, component: null }, free, restricted).total.change
    })
    expect(parts.reduce((sum, change) => sum + change, 0)).toBeCloseTo(less.total.change, 6)
  })

  test('names ways that carry nothing in normal times, and loses none of their tonnes', () => {
    const shift = { '*/*>magnet-us': 0.5 }
    const shifted = shapeFlowDifference(network, all, restricted, sideOf({ measures: { shift } }))
    expect(shifted.undrawn.length).toBeGreaterThan(0)
    const newWays = shifted.undrawn.reduce((sum, { change }) => sum + change, 0)
    const into = shifted.graph.links.filter(({ target }) => isComponent(target))
    const drawn = into.reduce((sum, { id }) => sum + shifted.pairs.get(id)!.change, 0)
    expect(drawn + newWays).toBeCloseTo(shifted.total.change, 6)
    expect(shifted.total.change).toBeGreaterThan(1)
  })
})

function isComponent(id: string): boolean {
  return less.graph.nodeById.get(id)?.stage.id === 'component'
}

describe('its words', () => {
  test.each([
    [-312.4, '\u2212312 t'],
    [4.25, '+4.3 t'],
    [0.04, ''],
    [-0.04, ''],
  ])('write %d as “%s”', (change, text) => {
    expect(writeTonnesChange(change)).toBe(text)
  })

  test('say how many tonnes fewer get through, for whom, and where most', () => {
    expect(findDifference(network, less, places)).toBe('1,043 fewer tonnes a year get through in B than in A')
    const makers = network.dataset.automakers.map(({ name }) => name).join('.*')
    expect(summarizeDifference(network, less, places)).toMatch(new RegExp(`A year: ${makers}.* Most at: `))
    expect(writePair({ normal: 600, base: 500, other: 188, change: -312 }, places)).toBe(
      'A 500 t, B 188 t a year: \u2212312 t',
    )
  })

  test('say whose flows alone are shown', () => {
    const ford = shapeFlowDifference(network, { maker: 'ford', component: null }, free, restricted)
    expect(findDifference(network, ford, places)).toMatch(
      /^Ford only: \d+ fewer tonnes a year get through in B than in A$/,
    )
  })
})

describe('a link divided across its width', () => {
  const pair = (base: number, other: number) => ({ normal: 10, base, other, change: other - base })

  test('shows what is lost beside what stays', () => {
    expect(splitBand(pair(8, 5), 2)).toEqual({
      both: { from: -8, to: 2 },
      lost: { from: 2, to: 8 },
      gained: { from: 2, to: 2 },
    })
  })

  test('shows what is gained beside what stays', () => {
    expect(splitBand(pair(5, 8), 2)).toMatchObject({ lost: { from: 2, to: 2 }, gained: { from: 2, to: 8 } })
  })

  test('shows only what stays where nothing differs', () => {
    expect(splitBand(pair(5, 5), 2)).toEqual({
      both: { from: -5, to: 5 },
      lost: { from: 5, to: 5 },
      gained: { from: 5, to: 5 },
    })
  })
})
