// The metrics: read from an outcome, written, changed, asked for and held against thresholds, each in its own unit.
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/model/evaluate'
import { indicatorsOf, readIndicators } from '../../../src/model/indicators'
import { compile } from '../../../src/model/network'
import { centralInputs } from '../../../src/model/parameters'
import { run } from '../../../src/model/run'
import { outlooks } from '../../../src/model/scenario'
import { figureIds } from '../../../src/results/figureIds'
import { inflationPeak, isStillRising } from '../../../src/results/metrics/inflation'
import { comparedMetrics, findMetric, metricsOf } from '../../../src/results/metrics/metrics'
import { firstThreshold, isPast } from '../../../src/results/metrics/thresholds'
import { presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)
const metric = (id: string) => metricsOf(dataset).find((one) => one.id === id)!
const compared = (id: string) => comparedMetrics(dataset).find((one) => one.id === id)!

test.each([
  ['talks-falter', '2025-06-09'],
  ['document', '2025-09-29'],
])(
  'each indicator of the model has its metric, in its place, with the same value in each outlook: %s on %s',
  (preset, asOf) => {
    const metrics = comparedMetrics(dataset)
    expect(metrics.map(({ id, moreIsWorse }) => ({ id, moreIsWorse }))).toEqual(indicatorsOf(dataset))
    const scenario = { ...presetScenario(dataset, preset), asOf }
    const result = run(network, scenario, centralInputs(network, scenario))
    for (const outlook of outlooks) {
      const read = new Float64Array(metrics.length)
      readIndicators(network, result, outlook, read)
      const outcome = evaluate(network, { ...scenario, outlook })
      for (const [k, { id, valueIn, never }] of metrics.entries()) {
        expect(valueIn(outcome) ?? never, `${id}, ${outlook}`).toBeCloseTo(read[k]!, 6)
      }
    }
  },
)

test('every metric names the figure that says where it comes from', () => {
  const known = figureIds(dataset)
  for (const { id } of metricsOf(dataset)) expect(known).toContain(id)
})

test('an id that is not known stands for the first', () => {
  expect(findMetric(dataset, 'of-old').metric.id).toBe('supply')
  expect(findMetric(dataset, 'vehicles')).toMatchObject({ k: 2, metric: { id: 'vehicles' } })
})

describe('a change', () => {
  test.each([
    ['supply', 0.66, 1, '−34 points'],
    ['supply', 0.661, 0.664, 'no change'],
    ['line-stop', 3, 5, '2 weeks sooner'],
    ['line-stop', 5, 4, '1 week later'],
    ['line-stop', 3, null, 'now a stop'],
    ['line-stop', null, 3, 'no stop any more'],
    ['line-stop', null, null, 'no change'],
    ['vehicles', 42_900, 0, '+42,900'],
    ['vehicles', 0.2, 0, 'no change'],
    ['revenue', 0, 2.3e9, '−$2.3 bn'],
    ['inflation-peak', 111, 0.2, '+1.1 points'],
    ['inflation-peak', 7, 2, '+0.05 points'],
    ['inflation-peak', 0.2, 0, 'no change'],
    ['exposure/ford', 60, 30, '+30'],
  ])('of %s from %d against %d is “%s”', (id, now, base, words) => {
    expect(metric(id).change(now, base).text).toBe(words)
  })

  test('says which way it goes and by how much, apart from its words', () => {
    expect(metric('supply').change(0.66, 1).moved).toEqual({ up: false, size: '34 points' })
    expect(metric('inflation-peak').change(149, 0).moved).toEqual({ up: true, size: '1.5 points' })
    expect(metric('line-stop').change(3, 5).moved).toEqual({ up: false, size: '2 weeks' })
    expect(metric('line-stop').change(3, null).moved).toBeNull()
    expect(metric('vehicles').change(0.2, 0).moved).toBeNull()
  })
})

describe('thresholds', () => {
  test.each([
    ['supply', 50, 'supply of 50% or less'],
    ['line-stop', 1, 'a line stop within 1 week'],
    ['line-stop', 4, 'a line stop within 4 weeks'],
    ['vehicles', 100_000, '100,000 or more vehicles unbuilt'],
    ['inflation-peak', 50, 'inflation of 0.5 points or more at its peak'],
    ['exposure/gm', 60, 'an exposure of GM of 60 or more'],
  ])('of %s at %d read “%s”', (id, threshold, phrase) => {
    expect(compared(id).threshold.phrase(threshold)).toBe(phrase)
  })

  test.each([
    ['supply', 0.664, 50],
    ['supply', 1, 90],
    ['line-stop', 3, 2],
    ['vehicles', 42_897, 100_000],
    ['inflation-peak', 900, 200],
  ])('of %s begin past %d with %d', (id, now, first) => {
    expect(firstThreshold(compared(id), now)).toBe(first)
  })

  test('are passed at the very value', () => {
    expect(isPast(compared('supply'), 0.5, 0.5)).toBe(true)
    expect(isPast(compared('inflation-peak'), 49.9, 50)).toBe(false)
  })
})

describe('words', () => {
  test.each([
    ['supply', 0.664, '66%', '66%'],
    ['line-stop', 3, '3 weeks', '3'],
    ['line-stop', 51, '51 weeks', '51'],
    ['line-stop', 52, 'never', 'never'],
    ['vehicles', 0.2, 'no vehicles', '0'],
    ['vehicles', 42_897, '42,900 vehicles', '43 k'],
    ['inflation-peak', 148.6, '+1.5 points', '+1.5'],
    ['inflation-peak', 4, 'next to none', '+0.04'],
    ['exposure/gm', 56.2, '56 of 100', '56'],
  ])('of %s at %d are “%s”, in short “%s”', (id, value, long, short) => {
    expect([compared(id).value(value), compared(id).short(value)]).toEqual([long, short])
  })
})

test('a line stop comes in the horizon that is looked at, or never', () => {
  const stopWithin = (horizonWeeks: number) => findMetric(dataset, 'line-stop', horizonWeeks).metric
  expect([60, 103, 104].map(stopWithin(104).value)).toEqual(['60 weeks', '103 weeks', 'never'])
  expect([12, 13].map(stopWithin(13).short)).toEqual(['12', 'never'])
  expect(stopWithin(13).caveat).toBe('“Never” counts as 13 weeks, the length of the horizon.')
})

describe('inflation at its peak', () => {
  const outcome = evaluate(network, presetScenario(dataset, 'document'))
  const last = outcome.asOfWeek + outcome.horizonWeeks - 1
  const peakOf = (peakBp: number, peakWeek: number) => ({
    ...outcome,
    ahead: { ...outcome.ahead, inflation: { ...outcome.ahead.inflation, peakBp, peakWeek } },
  })

  test.each([
    [111, last, true],
    [111, last - 1, false],
    [4.9, last, false],
  ])('of %d bp in week %d of the calendar is still rising where the horizon ends: %s', (bp, week, rising) => {
    const peak = peakOf(bp, week)
    expect(isStillRising(peak)).toBe(rising)
    expect(inflationPeak.detailIn(peak)).toBe(rising ? 'still rising' : null)
  })

  test('is typed in points, and kept in basis points', () => {
    const { size, ladder, step } = inflationPeak.threshold
    expect(ladder.map((bp) => bp / size)).toEqual([0.1, 0.5, 1, 1.5, 2])
    expect(step).toBe(0.1)
    expect(inflationPeak.threshold.phrase(100)).toBe('inflation of 1 point or more at its peak')
    expect(inflationPeak.asked).toMatchObject({ unit: 'points', size: 100, least: -100, most: 100 })
  })
})
