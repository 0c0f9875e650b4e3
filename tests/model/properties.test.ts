// What must hold on any network and scenario: balance, bounds, monotony, and independence of order.
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { type Result, toResult } from '../../src/model/outcome'
import type { Scenario } from '../../src/model/scenario'
import { withParameters } from './changes'
import { agrees, differences } from './closeness'
import { datasets, settings } from './generators'

const slack = 1e-9

vi.setConfig({ testTimeout: 60_000 })

test('what flows into a node flows out of it', () => {
  fc.assert(
    fc.property(settings, ({ dataset, scenario }) => {
      const { flows } = resultOf(dataset, scenario)
      for (const { id } of dataset.nodes) {
        const into = flows.filter(({ target }) => target === id)
        const outOf = flows.filter(({ source }) => source === id)
        if (into.length === 0 || outOf.length === 0) continue
        expect(agrees(tonnes(into, 'delivered'), tonnes(outOf, 'delivered'))).toBe(true)
        expect(agrees(tonnes(into, 'baseline'), tonnes(outOf, 'baseline'))).toBe(true)
      }
    }),
  )
})

test('what makers receive is what the supply index says', () => {
  fc.assert(
    fc.property(settings, ({ dataset, scenario }) => {
      const { flows, automakers } = resultOf(dataset, scenario)
      for (const [id, { supplyIndex, magnetTonnesPerYear }] of Object.entries(automakers)) {
        const into = flows.filter(({ target }) => target === id)
        expect(agrees(tonnes(into, 'baseline'), magnetTonnesPerYear)).toBe(true)
        expect(agrees(tonnes(into, 'delivered'), magnetTonnesPerYear * supplyIndex)).toBe(true)
      }
    }),
  )
})

test('every index stays in its bounds', () => {
  fc.assert(
    fc.property(settings, ({ dataset, scenario }) => {
      const { automakers, lanes, inflation, total, paths } = resultOf(dataset, scenario)
      for (const maker of Object.values(automakers)) {
        const shares = [maker.supplyIndex, maker.unassuredSupply, maker.chinaDependency, maker.directChinaShare]
        for (const share of [...shares, maker.vulnerability]) expectWithin(share, 0, 1)
        expectWithin(maker.exposureIndex, 0, 100)
        expectWithin(maker.vehiclesLostAhead, 0, Number.MAX_VALUE)
        for (const stop of [maker.weeksToLineStop, maker.weeksToLineStopUnderStress]) {
          if (stop !== null) expectWithin(stop, 0, dataset.holdWeeks - 1)
        }
      }
      for (const { clearance } of Object.values(lanes)) expectWithin(clearance, 0, 1)
      for (const path of [...Object.values(paths.output), ...Object.values(paths.supply)]) {
        expect(path).toHaveLength(dataset.calendar.weeks)
        for (const value of path) expectWithin(value, 0, 1)
      }
      for (const value of [...paths.cpiBp, ...paths.priceLevelBp]) expect(value).not.toBeNaN()
      expectWithin(total.supplyIndex, 0, 1)
      expectWithin(inflation.riskIndex, 0, 100)
    }),
  )
})

test('a tighter lane never lets more through, and never saves vehicles while no other supply grows', () => {
  fc.assert(
    fc.property(datasets, fc.nat(), fc.nat(), fc.nat(), fc.boolean(), (drawn, laneAt, oneAt, otherAt, ramps) => {
      const dataset = withParameters({ ...drawn, events: [] }, ramps ? {} : { rampPerWeek: 0 })
      const lane = at(dataset.lanes, laneAt)
      const [looser, tighter] = [at(dataset.licenseStates, oneAt), at(dataset.licenseStates, otherAt)].sort(
        (a, b) => Number(b.clearance) - Number(a.clearance),
      )
      const under = (state: string) =>
        resultOf(dataset, { asOf: dataset.calendar.start, overrides: { [lane.id]: state } })
      const [loose, tight] = [under(looser!.id), under(tighter!.id)]
      for (const { id } of dataset.automakers) {
        tight.paths.supply[id]!.forEach((supply, week) => {
          expect(supply).toBeLessThanOrEqual(loose.paths.supply[id]![week]! + slack)
        })
        if (ramps) continue
        expect(tight.automakers[id]!.vehiclesLostAhead).toBeGreaterThanOrEqual(
          loose.automakers[id]!.vehiclesLostAhead * (1 - slack) - slack,
        )
      }
    }),
    { numRuns: 200 },
  )
})

test('with every lane open nothing is lost', () => {
  fc.assert(
    fc.property(datasets, (drawn) => {
      const dataset = { ...drawn, initialState: 'open' }
      const overrides = Object.fromEntries(dataset.lanes.map(({ id }) => [id, 'open']))
      const { automakers, inflation, flows } = resultOf(dataset, { asOf: dataset.calendar.start, overrides })
      for (const maker of Object.values(automakers)) {
        expect(maker.supplyIndex).toBeCloseTo(1, 9)
        expect(maker.vehiclesLostAhead).toBeCloseTo(0, 6)
        expect(maker.weeksToLineStop).toBeNull()
      }
      expect(inflation.peakBp).toBeCloseTo(0, 6)
      for (const { baseline, delivered } of flows) expect(agrees(baseline, delivered)).toBe(true)
    }),
  )
})

test('the order of nodes, links, lanes, states, parts and makers does not matter', () => {
  fc.assert(
    fc.property(settings, fc.infiniteStream(fc.nat(1000)), ({ dataset, scenario }, keys) => {
      const shuffle = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item)
      const { nodes, links, lanes, licenseStates, components, automakers } = dataset
      const mixed = {
        ...dataset,
        nodes: shuffle(nodes),
        links: shuffle(links),
        lanes: shuffle(lanes),
        licenseStates: shuffle(licenseStates),
        components: shuffle(components),
        automakers: shuffle(automakers),
      }
      expect(differences(unordered(resultOf(mixed, scenario)), unordered(resultOf(dataset, scenario)))).toEqual([])
    }),
  )
})

function resultOf(dataset: Dataset, scenario: Scenario): Result {
  return toResult(evaluate(compile(dataset), scenario))
}

/**
 * A result by name alone. The week of the peak is left out: where two weeks tie, rounding decides.
 * Exposure is compared before its cube root, which makes 1e-4 of a rounding error of 1e-16.
 */
function unordered({ flows, automakers, inflation: { peakWeek: _, ...inflation }, ...rest }: Result): object {
  const makers = Object.entries(automakers).map(([id, maker]) => {
    return [id, { ...maker, exposureIndex: (maker.exposureIndex / 100) ** 3 }]
  })
  const byEnds = flows.map((flow) => [`${flow.source}>${flow.target}`, flow])
  return { ...rest, inflation, automakers: Object.fromEntries(makers), flows: Object.fromEntries(byEnds) }
}

function tonnes(flows: Result['flows'], of: 'baseline' | 'delivered'): number {
  return flows.reduce((sum, flow) => sum + flow[of], 0)
}

function expectWithin(value: number, low: number, high: number): void {
  expect(value).toBeGreaterThanOrEqual(low - slack)
  expect(value).toBeLessThanOrEqual(high + slack)
}

function at<T>(items: readonly T[], index: number): T {
  return items[index % items.length]!
}
