// Ranges in words: each kind of figure with its unit, and none where the range ends in a word.
import { expect, test } from 'vitest'
import { rangesInWords } from '../../src/exports/rangesInWords'
import type { Percentiles } from '../../src/model/percentiles'
import type { Ranges } from '../../src/model/summary'

const range = (p10: number | null, p90: number | null): Percentiles => ({ p10, p50: p10, p90 })

function rangesWith(weeksToFirstStop: Percentiles): Ranges {
  const maker = {
    supplyIndex: range(0.5, 0.7),
    vehiclesLostAhead: range(0, 10),
    weeksToLineStop: range(1, 2),
    exposureIndex: range(53, 66),
    revenueAtRiskUsd: range(0, 1e6),
  }
  return {
    draws: 2000,
    seed: 1,
    supplyIndex: range(0.54, 0.74),
    vehiclesLostAhead: range(3.9e6, 5.2e6),
    revenueAtRiskUsd: range(2.1e9, 12e9),
    peakBp: range(0.1, 0.4),
    riskIndex: range(0, 1),
    weeksToFirstStop,
    automakers: { ford: maker },
    firstStops: [],
    bands: null,
  }
}

test('each kind of figure has its unit', () => {
  const { label, byFigure } = rangesInWords(rangesWith(range(2, 4)))
  expect(label).toBe('Range of our assumptions, P10 to P90 of 2,000 draws')
  expect(Object.fromEntries(byFigure)).toEqual({
    supply: '54 to 74%',
    'first-stop': '2 to 4 weeks',
    vehicles: '3.9 to 5.2 M',
    revenue: '$2.1 to 12 bn',
    peak: '+0.1 to +0.4 bp',
    'exposure/ford': '53 to 66',
  })
})

test.each([
  [range(0, 1), 'now to 1 week'],
  [range(2, null), '2 to never'],
  [range(0, 0), 'now'],
])('a range of weeks may end in a word', (weeks, words) => {
  expect(rangesInWords(rangesWith(weeks)).byFigure.get('first-stop')).toBe(words)
})
