// Ranges of metrics in words: each with its unit, and none where the range ends in a word.
import { expect, test } from 'vitest'
import { formatRangeInUnit } from '../../../src/format/ranges'
import { metricsOf } from '../../../src/results/metrics/metrics'
import { shippedDataset } from '../../app/shipped'
import { range, rangesWith } from './someRanges'

test('each metric has its unit, and none is told where it is not known', () => {
  const ranges = rangesWith(range(2, 4))
  const written = metricsOf(shippedDataset()).map(({ id, kind, rangeIn }) => {
    const found = rangeIn(ranges)
    return [id, found && formatRangeInUnit(kind, found)]
  })
  expect(Object.fromEntries(written)).toEqual({
    supply: '54 to 74%',
    'line-stop': '2 to 4 weeks',
    vehicles: '3.9 to 5.2 M vehicles',
    revenue: '$2.1 to 12 bn',
    'inflation-peak': '+0.4 to +1.5 points',
    'exposure/gm': null,
    'exposure/ford': '53 to 66 of 100',
    'exposure/stellantis': null,
  })
})

test.each([
  ['weeks', range(0, 1), '0 to 1 week'],
  ['weeks', range(2, null), 'from 2 weeks on, or none'],
  ['weeks', range(0, null), 'from now on, or none'],
  ['weeks', range(null, null), 'none in 9 of 10 draws or more'],
  ['weeks', range(0, 0), 'stopped in 9 of 10 draws or more'],
  ['weeks', range(1, 1), '1 week'],
  ['weeks', range(1, 11), '1 to 11 weeks'],
  ['bp', range(0.2, 0.3), 'next to none throughout'],
  ['bp', range(0.2, 60), '0 to +0.6 points'],
  ['bp', range(2, 7), '+0.02 to +0.07 points'],
  ['bp', range(21, 22), '+0.2 points throughout'],
  ['count', range(42_900, 1_700_000), '42,900 to 1.7 M vehicles'],
  ['count', range(900_000, 1_700_000), '0.9 to 1.7 M vehicles'],
  ['usd', range(2e9, 2.01e9), '$2.0 bn throughout'],
  ['index', range(53.2, 53.4), '53 of 100 throughout'],
  ['share', range(1, 1), '100% throughout'],
] as const)('a range of %s, %o, is “%s”', (kind, percentiles, words) => {
  expect(formatRangeInUnit(kind, percentiles)).toBe(words)
})
