// The model's health: every rule holds on any result, and each one notices what breaks it.
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { evaluate } from '../../src/model/evaluate'
import { checkHealth } from '../../src/model/health'
import { compile } from '../../src/model/network'
import type { Outcome } from '../../src/model/outcome'
import { settings } from './generators'
import { shippedDataset } from './shipped'
import { readVectors, vectorNames } from './vectors'

vi.setConfig({ testTimeout: 60_000 })

const network = compile(shippedDataset())
const scenario = { asOf: '2025-06-09' }

function failures(change: (outcome: Outcome) => void): string[] {
  const outcome = structuredClone(evaluate(network, scenario))
  change(outcome)
  return checkHealth(network, scenario, outcome).flatMap(({ rule, ok }) => (ok ? [] : [rule]))
}

test('there are ten rules, and all hold at the opening', () => {
  expect(checkHealth(network, scenario, evaluate(network, scenario))).toHaveLength(10)
  expect(failures(() => {})).toEqual([])
})

test('every rule holds on any network and scenario', () => {
  fc.assert(
    fc.property(settings, ({ dataset, scenario: drawn }) => {
      const compiled = compile(dataset)
      const failed = checkHealth(compiled, drawn, evaluate(compiled, drawn)).filter(({ ok }) => !ok)
      expect(failed).toEqual([])
    }),
  )
})

test.each(vectorNames)('every rule holds on the reference cases of %s', (name) => {
  const { dataset, cases } = readVectors(name)
  const compiled = compile(dataset)
  for (const one of cases) {
    const failed = checkHealth(compiled, one.scenario, evaluate(compiled, one.scenario)).filter(({ ok }) => !ok)
    expect(failed, one.name).toEqual([])
  }
})

test('every rule holds under levers and assumptions set by hand', () => {
  const byHand = {
    ...scenario,
    parameters: { dealerStockWeeks: 4, headroom: 0, coverScale: 0 },
    measures: { shift: { '*/*>magnet-jp': 0.5 }, cover: { '*/*': 2 } },
  }
  expect(checkHealth(network, byHand, evaluate(network, byHand)).filter(({ ok }) => !ok)).toEqual([])
})

test.each<[string, (outcome: Outcome) => void]>([
  ['As-of date lies in the calendar', (o) => Object.assign(o, { asOfWeek: 200 })],
  [
    'Clearance lies between those of the license states',
    (o) => Object.assign(Object.values(o.lanes)[0]!, { clearance: 1.1 }),
  ],
  [
    'What flows into a node flows out of it',
    (o) => Object.assign(o.flows[0]!, { delivered: o.flows[0]!.delivered * 0.9 }),
  ],
  ['No flow exceeds its normal', (o) => Object.assign(o.flows[0]!, { delivered: o.flows[0]!.baseline * 1.1 })],
  ['Supply lies between 0 and 1', (o) => Object.assign(o.paths.supply.gm!, { 7: Number.NaN })],
  ['Output lies between 0 and 1', (o) => Object.assign(o.paths.output.gm!, { 7: -0.1 })],
  ['Dealer stock lies between empty and full', (o) => Object.assign(o.paths.dealerStockWeeks, { 7: 1e3 })],
  ['Indexes lie between 0 and 100', (o) => Object.assign(o.automakers.gm!, { exposureIndex: 101 })],
  ['Totals are the sums of the makers', (o) => Object.assign(o.ahead.total, { vehiclesLost: 1 })],
])('“%s” notices what breaks it', (rule, change) => {
  expect(failures(change)).toContain(rule)
})

test('the run with all lanes open notices a model that loses vehicles nevertheless', () => {
  const broken = compile(shippedDataset())
  for (const maker of broken.makers) maker.lines = maker.lines.slice(1)
  const failed = checkHealth(broken, scenario, evaluate(network, scenario)).filter(({ ok }) => !ok)
  expect(failed.map(({ rule }) => rule)).toEqual(['With all lanes open nothing is lost'])
})

test('a failure names the place, and counts the others', () => {
  const outcome = structuredClone(evaluate(network, scenario))
  outcome.paths.output.ford![3] = 2
  outcome.paths.output.ford![4] = 2
  const failed = checkHealth(network, scenario, outcome).find(({ ok }) => !ok)
  expect(failed?.detail).toBe('ford, week 3: 2; 1 more')
})
