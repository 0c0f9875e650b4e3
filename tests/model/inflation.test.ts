// Prices: the past shocks of the model page, and a path worked out by hand.
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/model/evaluate'
import { inflationRisk, scarcityPriceRise } from '../../src/model/inflation'
import { compile } from '../../src/model/network'
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

  test('cost: 1 kg at 50 dollars, 80% short, in a vehicle of 50,000 dollars and 4% of the index', () => {
    const { paths } = evaluate(compile(dataset), { asOf: '2025-01-20' })
    expect(paths.priceLevelBp[1]).toBe(0)
    expect(paths.priceLevelBp[2]).toBeCloseTo(1e4 * 0.04 * ((50 * 0.8) / 50_000), 12)
  })

  test('scarcity: a tenth of the market loses 40% in a week, which empties 4% of dealer stock', () => {
    const { paths } = evaluate(compile(withParameters(dataset, { priceSpike: 0 })), { asOf: '2025-01-20' })
    expect(paths.dealerStockWeeks[5]).toBeCloseTo(0.96, 12)
    expect(paths.priceLevelBp[5]).toBeCloseTo(1e4 * 0.2 * 0.04 * (0.04 + 0.02 * 2), 12)
  })

  test('a year on, the rise drops out of the 12-month rate', () => {
    const longer = { ...dataset, calendar: { ...dataset.calendar, weeks: 70 } }
    const { paths } = evaluate(compile(longer), { asOf: '2025-01-20' })
    expect(paths.cpiBp[51]).toBe(paths.priceLevelBp[51])
    expect(paths.cpiBp[60]).toBeCloseTo(paths.priceLevelBp[60]! - paths.priceLevelBp[8]!, 12)
  })
})

describe('risk', () => {
  const path = Float64Array.of(9, 1, 4, 4, 2)

  test('the peak is the first highest week from the as-of week on', () => {
    expect(inflationRisk(path, 1, 8)).toEqual({ nowBp: 1, peakBp: 4, peakWeek: 2, riskIndex: 50 })
  })

  test('the index ends at 100 and does not fall below 0', () => {
    expect(inflationRisk(path, 0, 8).riskIndex).toBe(100)
    expect(inflationRisk(Float64Array.of(-3), 0, 8).riskIndex).toBe(0)
  })
})
