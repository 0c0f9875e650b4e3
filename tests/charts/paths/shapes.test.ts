// What the path charts say: findings, axes and labels, on paths that one can check by hand.
import { describe, expect, test } from 'vitest'
import { shapeCover } from '../../../src/charts/paths/shapeCover'
import { shapeOutput } from '../../../src/charts/paths/shapeOutput'
import { priceDomain, priceTicks, shapePrices } from '../../../src/charts/paths/shapePrices'
import { shapeSupply } from '../../../src/charts/paths/shapeSupply'
import { inputOf, path, scenarios, withPaths } from './inputs'

const dip = path(1, { 26: 0.57, 27: 1 })

describe('output', () => {
  test('a dip is named with its maker and month, and its label with the week', () => {
    const chart = shapeOutput(withPaths('output', { ford: dip }))
    expect(chart.title).toBe('Ford dips in July, GM and Stellantis hold')
    expect(chart.domain).toEqual([25, 100])
    expect(chart.labels.map(({ text }) => text)).toContain('Ford 57%, week of 7 Jul')
    expect(chart.labels.map(({ text }) => text)).toContain('GM 100%')
  })

  test('nothing lost: one label for all, no reference line', () => {
    const chart = shapeOutput(inputOf(scenarios['no restrictions']!))
    expect(chart.title).toBe('No line falls short')
    expect(chart.labels.map(({ text }) => text)).toEqual(['All three 100%'])
    expect(chart.reference).toEqual([])
  })

  test('a lasting loss is dated, and the axis gives way in steps of 25', () => {
    const lost = path(1, { 39: 0.4, 60: 0.45 })
    const chart = shapeOutput(withPaths('output', { gm: lost, ford: lost, stellantis: lost }))
    expect(chart.title).toBe('All three fall short from October')
    expect(chart.domain).toEqual([25, 100])
    expect(chart.labels.map(({ text }) => text)).toEqual(['All three 45%', 'No restrictions'])
    expect(chart.reference).toHaveLength(1)
  })

  test('the year is named outside the as-of year', () => {
    const chart = shapeOutput(withPaths('output', { gm: path(1, { 56: 0.9, 57: 1 }) }))
    expect(chart.title).toBe('GM dips in February 2026, Ford and Stellantis hold')
  })

  test('the summary holds the values of each line', () => {
    const { summary } = shapeOutput(withPaths('output', { ford: dip }))
    expect(summary).toContain('week by week from 6 Jan 2025 to 28 Dec 2026')
    expect(summary).toContain('Ford: 100% now, lowest 57% in the week of 7 Jul 2025, 100% at the end.')
  })
})

describe('stock cover', () => {
  test('names who runs out first', () => {
    const chart = shapeCover(withPaths('cover', { ford: path(3.5, { 25: 0, 30: 3.5 }), gm: path(4.6, { 40: 0 }) }))
    expect(chart.title).toBe('Ford runs out of a part first, in June')
    expect(chart.labels.map(({ text }) => text)).toContain('Ford 0, week of 30 Jun')
  })

  test('speaks of what lies behind as past', () => {
    const chart = shapeCover(withPaths('cover', { ford: path(3.5, { 15: 0, 30: 3.5 }) }))
    expect(chart.title).toBe('Ford ran out of a part, in April')
  })

  test('names the thinnest stock where nobody runs out, and says when stocks hold', () => {
    const thin = shapeCover(withPaths('cover', { ford: path(3.5, { 25: 1.2, 30: 3.5 }) }))
    expect(thin.title).toBe('Ford’s stock gets thinnest: 1 week in June')
    expect(shapeCover(inputOf(scenarios['no restrictions']!)).title).toBe('Stocks hold')
  })

  test('the axis grows only for larger stocks', () => {
    expect(shapeCover(inputOf(scenarios.document!)).domain).toEqual([0, 8])
    expect(shapeCover(withPaths('cover', { gm: path(9) })).domain).toEqual([0, 12])
  })
})

describe('supply', () => {
  test('says how low, when, and where it ends', () => {
    const fall = path(1, { 16: 0.36, 30: 0.96 })
    const chart = shapeSupply(withPaths('supply', { gm: fall, ford: fall, stellantis: fall }))
    expect(chart.title).toBe('Supply falls to 36% in April, ends at 96%')
    expect(chart.domain).toEqual([0, 100])
    expect(shapeSupply(withPaths('supply', { gm: path(1, { 16: 0.4 }) })).title).toBe(
      'GM’s supply falls to 40% in April and stays there',
    )
    expect(shapeSupply(inputOf(scenarios['no restrictions']!)).title).toBe('All supply gets through')
  })
})

describe('prices', () => {
  test('the axis stays wide around small paths and grows in steps', () => {
    expect(priceDomain([0, 0.004])).toEqual([-0.01, 0.1])
    expect(priceDomain([0, 0.27])).toEqual([-0.05, 0.5])
    expect(priceDomain([0, 0.27], [0, 0.6])).toEqual([-0.16, 1.6])
    expect(priceDomain([0, 1.1])).toEqual([-0.16, 1.6])
    expect(priceDomain([0, 1.49])).toEqual([-0.25, 2.5])
    expect(priceDomain([0, 1.65], [0, 2.15])).toEqual([-0.25, 2.5])
    expect(priceDomain([0, 1.65], [0, 2.51])).toEqual([-0.3, 3])
    expect(priceDomain([0, 0.04, -0.24])).toEqual([-0.5, 0.1])
    expect(priceTicks([-0.01, 0.1])).toEqual([0, 0.05, 0.1])
    expect(priceTicks([-0.16, 1.6])).toEqual([0, 0.5, 1, 1.5])
  })

  test('a small path is called small, and Dec 2021 is said to lie above the axis', () => {
    const chart = shapePrices(inputOf(scenarios.document!))
    expect(chart.title).toBe('Prices barely move')
    expect(chart.rules).toEqual([])
    expect(chart.note).toContain('December 2021 (+1.5 points) lies above this axis.')
  })

  test('a large path is held against Dec 2021, and the cap is named', () => {
    const input = inputOf(scenarios['suspension held']!)
    const chart = shapePrices(input)
    // 100 * (0.03684 + 0.02012 * 2.7) * 0.197 * (1 - 0.08) are 1.65 points, with nothing left at dealers.
    expect(chart.title).toBe('As much as in December 2021: +1.7 points')
    expect(chart.rules).toEqual([1.47])
    expect(chart.note).toContain(
      'Dealer stock is gone from the week of 20 Apr 2026: there the price response is at its cap',
    )
    expect(chart.labels.map(({ text }) => text)).toContain('Dec 2021: +1.5')
  })

  test('a peak in the last week is said to be cut off; a fall is called one', () => {
    const lapse = { asOf: '2025-12-08', events: { 'licenses-lapse': true } }
    const cut = shapePrices(inputOf(lapse))
    // The last of 52 weeks begins on 30 November.
    expect(cut.title).toBe('Prices rise: +0.8 points in November 2026')
    expect(cut.note).toContain('The peak is cut off by the end of the horizon.')
    const whole = shapePrices(inputOf({ ...lapse, horizonWeeks: 104 }))
    expect(whole.title).toBe('Prices rise: +1.0 points in March 2027')
    expect(whole.note).not.toContain('cut off')
    expect(shapePrices(inputOf(scenarios['prices fall back']!)).title).toMatch(/^Inflation falls back: −0\.\d+ points/)
  })
})
