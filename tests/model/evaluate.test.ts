// The answer to a scenario: flows of any week of any outlook, the worst week ahead, and the result as it is printed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, flowsInWeek, worstWeekAhead } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { toResult } from '../../src/model/outcome'
import { weeksAhead } from '../../src/model/run'
import type { Scenario } from '../../src/model/scenario'
import { agrees } from './closeness'
import { settings } from './generators'
import { documentCase, network, talksFalter } from './shipped'
import { readVectors } from './vectors'

const tiny = compile(readVectors('tiny').dataset)

/** Four fifths of 52 t a year stop in week 2, and come back in week 6. */
const resumed: Scenario = { asOf: '2025-01-06', events: { resume: true } }

describe('flows of a week', () => {
  const delivered = (scenario: Scenario, week: number) => Array.from(flowsInWeek(tiny, scenario, week).delivered)
  const [whole, cut] = [
    [41.6, 10.4, 52],
    [0, 10.4, 10.4],
  ].map((flows) => flows.map((tonnes) => expect.closeTo(tonnes, 9)))

  test('are those of its licenses, in the outlook that is looked at', () => {
    expect([1, 2, 5, 6].map((week) => delivered(resumed, week))).toEqual([whole, cut, cut, whole])
    const asOf = '2025-01-26'
    expect(delivered({ ...resumed, asOf, outlook: 'held' }, 6)).toEqual(cut)
    expect(delivered({ ...resumed, asOf: '2025-02-18', outlook: 'stress' }, 5)).toEqual(cut)
    expect(delivered({ ...resumed, asOf: '2025-02-18', outlook: 'stress' }, 6)).toEqual(cut)
    expect(delivered({ ...resumed, asOf: '2025-02-18', outlook: 'held' }, 6)).toEqual(whole)
  })

  test('balance at every node, in any week up to the end of the horizon', () => {
    fc.assert(
      fc.property(settings, fc.nat(), ({ dataset, scenario }, any) => {
        const of = compile(dataset)
        const { network: measured, delivered: flows } = flowsInWeek(of, scenario, any % weeksAhead(of, scenario).end)
        dataset.nodes.forEach((_, node) => {
          const sum = (links: Int32Array) => links.reduce((done, link) => done + flows[link]!, 0)
          const into = measured.inLinks.slice(measured.inStart[node], measured.inStart[node + 1])
          const outOf = measured.outLinks.slice(measured.outStart[node], measured.outStart[node + 1])
          if (into.length > 0 && outOf.length > 0) expect(agrees(sum(into), sum(outOf))).toBe(true)
        })
      }),
    )
  })
})

describe('the worst week ahead', () => {
  test('is the first with the lowest supply of all makers', () => {
    expect(worstWeekAhead(tiny, resumed)).toBe(2)
    expect(worstWeekAhead(tiny, { ...resumed, asOf: '2025-02-03' })).toBe(4)
    // Nothing is worse than now once shipments are back.
    expect(worstWeekAhead(tiny, { ...resumed, asOf: '2025-02-24' })).toBe(7)
  })

  test('lies in the horizon, and in the outlook', () => {
    expect(worstWeekAhead(tiny, { ...resumed, horizonWeeks: 2 })).toBe(0)
    expect(worstWeekAhead(tiny, { ...resumed, outlook: 'held' })).toBe(0)
    expect(worstWeekAhead(tiny, { ...resumed, events: { stop: false }, outlook: 'stress' })).toBe(0)
  })

  test('on the shipped dataset has a total supply that no week ahead falls below', () => {
    for (const scenario of [documentCase, talksFalter]) {
      const { paths, asOfWeek, automakers } = evaluate(network, scenario)
      const tonnes = Object.entries(automakers).map(([id, maker]) => [id, maker.magnetTonnesPerYear] as const)
      const total = (week: number) => tonnes.reduce((sum, [id, own]) => sum + own * paths.supply[id]![week]!, 0)
      const worst = worstWeekAhead(network, scenario)
      for (let t = asOfWeek; t < paths.cpiBp.length; t++) {
        if (t < worst) expect(total(t)).toBeGreaterThan(total(worst))
        else expect(total(t)).toBeGreaterThanOrEqual(total(worst) - 1e-9)
      }
    }
  })
})

test('what is printed leaves out what only the page needs', () => {
  const { outlook, ahead, ...result } = evaluate(tiny, { ...resumed, outlook: 'held' })
  expect(outlook).toBe('held')
  expect(ahead).toBe(result.outlooks.held)
  expect(toResult({ outlook, ahead, ...result })).toEqual(result)
})
