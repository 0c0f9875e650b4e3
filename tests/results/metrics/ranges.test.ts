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
    vehicles: '3.9 to 5.2 M',
    revenue: '$2.1 to 12 bn',
    'inflation-peak': '+0.1 to +0.4 bp',
    'exposure/gm': null,
    'exposure/ford': '53 to 66',
    'exposure/stellantis': null,
  })
})

test.each([
  ['weeks', range(0, 1), 'now to 1 week'],
  ['weeks', range(2, null), '2 to never'],
  ['weeks', range(0, 0), 'now'],
  ['weeks', range(1, 1), '1 week'],
  ['weeks', range(1, 11), '1 to 11 weeks'],
  ['bp', range(0.2, 0.2), '+0.2 throughout'],
  ['share', range(1, 1), '100% throughout'],
] as const)('a range of %s, %o, is “%s”', (kind, percentiles, words) => {
  expect(formatRangeInUnit(kind, percentiles)).toBe(words)
})
