// The headline figures as data.
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/model/evaluate'
import { compile } from '../../../src/model/network'
import { headlineFigures } from '../../../src/results/metrics/headlineFigures'
import { openingChoices, presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)
const opening = openingChoices(dataset)
const document = evaluate(network, opening.scenario)
const free = evaluate(network, { ...presetScenario(dataset, 'no-restrictions'), asOf: opening.scenario.asOf })
describe('the headline figures', () => {
  test('say what the engine gives', () => {
    const texts = headlineFigures(dataset, document).map(({ metric, text, detail }) => [metric.id, text, detail])
    expect(texts.slice(0, 2)).toEqual([
      ['supply', '66%', null],
      ['line-stop', '3 weeks', 'Ford'],
    ])
    expect(headlineFigures(dataset, document).map(({ value }) => value)).toEqual([
      document.total.supplyIndex,
      document.automakers.ford?.weeksToLineStop,
      document.total.vehiclesLostAhead,
      document.total.revenueAtRiskUsd,
      document.inflation.peakBp,
      ...dataset.automakers.map(({ id }) => document.automakers[id]?.exposureIndex),
    ])
  })

  test('without restrictions name no stop', () => {
    expect(headlineFigures(dataset, free)[1]).toMatchObject({ value: null, text: 'no line stop', detail: null })
  })
})
