// Indicators: those of a run are the figures of the evaluation.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { indicatorsOf, readIndicators } from '../../src/model/indicators'
import { compile } from '../../src/model/network'
import { centralInputs } from '../../src/model/parameters'
import { run } from '../../src/model/run'
import type { Scenario } from '../../src/model/scenario'
import { settings } from './generators'
import { indicatorFigures } from './indicatorFigures'
import { dataset, documentCase, indicators, talksFalter } from './shipped'

vi.setConfig({ testTimeout: 60_000 })

function read(of: Dataset, scenario: Scenario, at = 0): Float64Array {
  const network = compile(of)
  const out = new Float64Array(at + indicatorsOf(of).length)
  const { outlook = 'path' } = scenario
  const result = run(network, scenario, centralInputs(network, scenario), { only: outlook })
  readIndicators(network, result, outlook, out, at)
  return out
}

test('there are four of the whole and one for each maker, named by id', () => {
  expect(indicators.map(({ id }) => id)).toEqual([
    'supply',
    'line-stop',
    'vehicles',
    'inflation-peak',
    'exposure/gm',
    'exposure/ford',
    'exposure/stellantis',
  ])
  expect(indicators.filter(({ moreIsWorse }) => !moreIsWorse).map(({ id }) => id)).toEqual(['supply', 'line-stop'])
})

describe('they equal the figures of the evaluation', () => {
  test.each([
    ['the document', documentCase],
    ['the talks falter', talksFalter],
    ['the talks falter, as is known now', { ...talksFalter, outlook: 'held' as const }],
    ['if shipments were suspended today', { ...documentCase, outlook: 'stress' as const, horizonWeeks: 13 }],
  ])('%s', (_, scenario) => {
    const figures = indicatorFigures(dataset, evaluate(compile(dataset), scenario))
    expect(Array.from(read(dataset, scenario))).toEqual(figures.map((value) => expect.closeTo(value, 6)))
  })

  test('on any network', () => {
    fc.assert(
      fc.property(settings, ({ dataset: drawn, scenario }) => {
        const figures = indicatorFigures(drawn, evaluate(compile(drawn), scenario))
        expect(Array.from(read(drawn, scenario))).toEqual(figures.map((value) => expect.closeTo(value, 6)))
      }),
      { numRuns: 30 },
    )
  })
})

test('a line that never stops counts as many weeks as are looked ahead', () => {
  const open: Scenario = { ...documentCase, events: { 'shipments-suspended': false } }
  expect(read(dataset, open)[1]).toBe(dataset.horizonWeeks)
  expect(read(dataset, { ...open, horizonWeeks: 26 })[1]).toBe(26)
})

test('they are written where they are asked for', () => {
  const out = read(dataset, documentCase, 3)
  expect(Array.from(out.slice(0, 3))).toEqual([0, 0, 0])
  expect(out.slice(3)).toEqual(read(dataset, documentCase))
})
