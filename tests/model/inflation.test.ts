// Prices: the past shocks of the model page, and a path worked out by hand.
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/model/evaluate'
import { inflationRisk, scarcityPriceRise } from '../../src/model/inflation'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { withParameters } from './changes'
import { readVectors } from './vectors'

describe('past shocks', () => {
  const parameters = new Map(readVectors('magnets').dataset.parameters.map((p) => [p.id, p.value]))

  test.each([
    ['2021 chip shortage', 0.68, 0.118],
    ['2019 GM strike', 0.086, 0.001],
    ['2011 Tohoku earthquake', 0.16, 0.016],
  ])('%s: depletion %f gives %f', (_, depletion, predicted) => {
    const rise = scarcityPriceRise(depletion, parameters.get('newPriceResponse')!, parameters.get('priceThreshold')!)
    expect(rise).toBeCloseTo(predicted, 3)
  })

  test('below the threshold prices do not move', () => {
    expect(scarcityPriceRise(0.08, 0.197, 0.08)).toBe(0)
    expect(scarcityPriceRise(0, 0.197, 0.08)).toBe(0)
  })
})

describe('the small reference network', () => {
  const { dataset } = readVectors('tiny')
  const pathsWith = (values: Parameters<typeof withParameters>[1], scenario: Partial<Scenario> = {}) =>
    evaluate(compile(withParameters(dataset, values)), { asOf: '2025-01-20', ...scenario }).paths

  test('cost: 1 kg at 50 dollars, 80% short, in a vehicle of 50,000 dollars and 4% of the index', () => {
    const { priceLevelBp } = pathsWith({ restExposure: 0 })
    expect(priceLevelBp[1]).toBe(0)
    expect(priceLevelBp[2]).toBeCloseTo(1e4 * 0.04 * ((50 * 0.8) / 50_000), 12)
  })

  test('scarcity: a tenth of the market loses 40% in a week, which empties 4% of dealer stock', () => {
    const { dealerStockWeeks, priceLevelBp } = pathsWith({ priceSpike: 0, restExposure: 0 })
    expect(dealerStockWeeks[5]).toBeCloseTo(0.96, 12)
    expect(priceLevelBp[5]).toBeCloseTo(1e4 * 0.2 * 0.04 * (0.04 + 0.02 * 2), 12)
  })

  test('the rest of the market is hit in proportion: fully exposed, ten tenths of it lose 40%', () => {
    expect(pathsWith({ restExposure: 1 }).dealerStockWeeks[5]).toBeCloseTo(1 - 0.4, 12)
    // Half exposed: a tenth, and half of the other nine.
    expect(pathsWith({ restExposure: 0.5 }).dealerStockWeeks[5]).toBeCloseTo(1 - 0.4 * (0.1 + 0.45), 12)
  })

  test('a maker without a market of its own moves no prices by scarcity', () => {
    const alone = { ...dataset, automakers: dataset.automakers.map((maker) => ({ ...maker, usMarketShare: 0 })) }
    const { paths } = evaluate(compile(withParameters(alone, { restExposure: 1 })), { asOf: '2025-01-20' })
    expect(paths.dealerStockWeeks.every((weeks) => weeks === 1)).toBe(true)
  })

  test('a market share as small as a number can be gives numbers', () => {
    const automakers = dataset.automakers.map((maker) => ({ ...maker, usMarketShare: Number.MIN_VALUE }))
    const { paths } = evaluate(compile(withParameters({ ...dataset, automakers }, { restExposure: 1 })), {
      asOf: '2025-01-20',
    })
    expect(paths.dealerStockWeeks.every(Number.isFinite)).toBe(true)
  })

  test('a year on, the rise drops out of the 12-month rate, past the calendar’s end too', () => {
    const { cpiBp, priceLevelBp } = pathsWith({}, { horizonWeeks: 70 })
    expect(cpiBp).toHaveLength(72)
    expect(cpiBp[51]).toBe(priceLevelBp[51])
    expect(cpiBp[60]).toBeCloseTo(priceLevelBp[60]! - priceLevelBp[8]!, 12)
  })

  test('now is what the as-of week adds as the lanes are known on its day', () => {
    const network = compile(dataset)
    const scenario: Scenario = { asOf: '2025-01-19' }
    // The stop is dated the next day, in the next week; nothing is known of it.
    expect(evaluate(network, scenario).inflationNowBp).toBe(0)
    expect(evaluate(network, { asOf: '2025-01-20' }).inflationNowBp).toBeCloseTo(1e4 * 0.04 * ((50 * 0.8) / 50_000), 9)
  })
})

describe('risk', () => {
  const path = Float64Array.of(9, 1, 4, 4, 2)

  test('the peak is the first highest week of those looked at', () => {
    expect(inflationRisk(path, 1, 5, 8)).toEqual({ peakBp: 4, peakWeek: 2, riskIndex: 50 })
    expect(inflationRisk(path, 3, 5, 8)).toEqual({ peakBp: 4, peakWeek: 3, riskIndex: 50 })
    expect(inflationRisk(path, 1, 2, 8)).toEqual({ peakBp: 1, peakWeek: 1, riskIndex: 12.5 })
  })

  test('weeks within a rounding error of the highest tie with it', () => {
    expect(inflationRisk(Float64Array.of(1, 4 - 1e-10, 4), 0, 3, 8).peakWeek).toBe(1)
    expect(inflationRisk(Float64Array.of(1, 4 - 1e-8, 4), 0, 3, 8).peakWeek).toBe(2)
  })

  test('the index ends at 100 and does not fall below 0', () => {
    expect(inflationRisk(path, 0, 5, 8).riskIndex).toBe(100)
    expect(inflationRisk(Float64Array.of(-3), 0, 1, 8).riskIndex).toBe(0)
  })
})
