// The marks of the difference picture in px, held against the engine's tonnes: what stays, what is lost, what is gained.
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FlowDifferenceChart } from '../../../src/charts/compare/FlowDifferenceChart'
import { shapeFlowDifference } from '../../../src/charts/compare/shapeFlowDifference'
import type { Outcome } from '../../../src/model/outcome'
import { readBand, widthOf } from '../bandWidths'
import { network, noRestrictions, outcomeOf } from '../flow/flowCases'

const free = outcomeOf(noRestrictions)
const restricted = outcomeOf()
const { flows } = restricted

/** Outlines are written to a hundredth of a px. */
const rounded = 0.021

function drawDifference(base: Outcome, other: Outcome) {
  const sideOf = (outcome: Outcome) => ({ network, delivered: outcome.flows.map(({ delivered }) => delivered) })
  const difference = shapeFlowDifference(network, { maker: null, component: null }, sideOf(base), sideOf(other))
  const places = { base: 'A', other: 'B' }
  const { container } = render(<FlowDifferenceChart {...{ network, difference, places, width: 960, height: 380 }} />)
  const markOf = (id: string) => container.querySelector(`[data-mark="${id}"]`)!
  const widthIn = (id: string, selector: string) => {
    const path = markOf(id).querySelector(selector)
    return path ? widthOf(readBand(path.getAttribute('d') ?? '').atSource) : 0
  }
  // All of Ford's magnets are as wide as its node.
  const node = Number(markOf('ford').querySelector('.node')!.getAttribute('height'))
  return {
    scale: node / free.automakers.ford!.magnetTonnesPerYear,
    both: (id: string) => widthIn(id, 'path.both'),
    lost: (id: string) => widthIn(id, 'path[fill^="url(#"]'),
    gained: (id: string) => widthIn(id, 'path.gained'),
    isEdged: (id: string) => markOf(id).querySelector('.lostEdge') !== null,
    ghosts: [...container.querySelectorAll('path.normal')].map((path) =>
      widthOf(readBand(path.getAttribute('d') ?? '').atSource),
    ),
  }
}

const ways = ['mine-cn>oxide-cn', 'mine-mm>oxide-cn', 'oxide-cn>metal-cn', 'metal-cn>magnet-cn']

test('what the other scenario loses is hatched beside what stays', () => {
  const drawn = drawDifference(free, restricted)
  for (const id of ways) {
    const index = flows.findIndex(({ source, target }) => `${source}>${target}` === id)
    const [base, other] = [free.flows[index]!.delivered, restricted.flows[index]!.delivered]
    expect(base - other, id).toBeGreaterThan(50)
    expect(Math.abs(drawn.both(id) - drawn.scale * other), id).toBeLessThan(rounded)
    expect(Math.abs(drawn.lost(id) - drawn.scale * (base - other)), id).toBeLessThan(rounded)
    expect(drawn.gained(id), id).toBe(0)
    expect(drawn.isEdged(id), id).toBe(true)
  }
})

test('with the base turned, the same is gained', () => {
  const drawn = drawDifference(restricted, free)
  for (const id of ways) {
    const index = flows.findIndex(({ source, target }) => `${source}>${target}` === id)
    const [base, other] = [restricted.flows[index]!.delivered, free.flows[index]!.delivered]
    expect(Math.abs(drawn.both(id) - drawn.scale * base), id).toBeLessThan(rounded)
    expect(Math.abs(drawn.gained(id) - drawn.scale * (other - base)), id).toBeLessThan(rounded)
    expect(drawn.lost(id), id).toBe(0)
  }
})

test('below all lies each link as wide as in normal times', () => {
  const drawn = drawDifference(free, restricted)
  const sum = drawn.ghosts.reduce((all, width) => all + width, 0)
  const normal = flows.reduce((all, { baseline }) => all + baseline, 0)
  expect(Math.abs(sum - drawn.scale * normal)).toBeLessThan(rounded * drawn.ghosts.length)
})
