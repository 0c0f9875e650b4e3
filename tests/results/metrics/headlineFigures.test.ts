// The headline figures as data.
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/model/evaluate'
import { compile } from '../../../src/model/network'
import { type Outlook, outlooks } from '../../../src/model/scenario'
import { headlineFigures } from '../../../src/results/metrics/headlineFigures'
import { openingChoices, presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)
const opening = openingChoices(dataset)
// Licenses were eased weeks ago, and all lines run again.
const eased = { ...opening.scenario, asOf: '2025-09-29' }
const free = { ...presetScenario(dataset, 'no-restrictions'), asOf: eased.asOf }

describe('the headline figures', () => {
  test.each(outlooks)('say what the engine gives in the outlook %s', (outlook: Outlook) => {
    const scenario = { ...eased, events: { 'talks-falter': true }, dates: { 'talks-falter': '2025-10-09' }, outlook }
    const outcome = evaluate(network, scenario)
    const ahead = evaluate(network, { ...scenario, outlook: 'path' }).outlooks[outlook]
    const stops = dataset.automakers.flatMap(({ id }) => ahead.automakers[id]?.weeksToLineStop ?? [])
    expect(headlineFigures(dataset, outcome).map(({ value }) => value)).toEqual([
      outcome.total.supplyIndex,
      stops.length > 0 ? Math.min(...stops) : null,
      ahead.total.vehiclesLost,
      ahead.total.revenueAtRiskUsd,
      ahead.inflation.peakBp,
      ...dataset.automakers.map(({ id }) => outcome.automakers[id]?.exposureIndex),
    ])
  })

  test('are written with their units, and a stop with those who tie', () => {
    const texts = (asOf: string, outlook: Outlook) =>
      headlineFigures(dataset, evaluate(network, { ...opening.scenario, asOf, outlook }))
        .slice(0, 2)
        .map(({ metric, text, detail }) => [metric.id, text, detail])
    expect(texts('2025-06-09', 'path')).toEqual([
      ['supply', '66%', null],
      ['line-stop', 'now', 'GM, Ford and Stellantis'],
    ])
    expect(texts('2025-09-29', 'path')).toEqual([
      ['supply', '96%', null],
      ['line-stop', 'no line stop', null],
    ])
    expect(texts('2025-09-29', 'stress')[1]).toEqual(['line-stop', '4 weeks', 'GM, Ford and Stellantis'])
  })

  test('without restrictions name no stop, unless everything closes', () => {
    expect(headlineFigures(dataset, evaluate(network, free))[1]).toMatchObject({
      value: null,
      text: 'no line stop',
      detail: null,
    })
    const stress = evaluate(network, { ...free, outlook: 'stress' })
    expect(headlineFigures(dataset, stress)[1]?.value).toBeGreaterThan(0)
  })
})
