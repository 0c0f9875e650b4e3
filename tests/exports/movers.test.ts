// An assumption on a slide: its value and its range from its numbers, with one unit where it stands after them.
import { expect, test } from 'vitest'
import { findMover, writeMover } from '../../src/exports/slides/movers'
import { dataset } from './handouts'

test.each([
  ['parameter/transitWeeks', '4 weeks', '3 to 6 weeks'],
  ['parameter/airWeeks', '1 week', '1 to 2 weeks'],
  ['parameter/coverScale', '1', '0.6 to 1.6'],
  ['parameter/headroom', '10%', '0% to 20%'],
  ['parameter/rampPerWeek', '0.012 a week', '0.005 to 0.025 a week'],
  ['parameter/dealerRebuild', '0.03 weeks a week', '0.01 to 0.06 weeks a week'],
  ['parameter/magnetPriceUsdPerKg', '$83 per kg', '$40 to $100 per kg'],
  ['parameter/vehiclePriceUsd', '$48,907', '$48,717 to $49,766'],
  ['parameter/referenceShockBp', '1.47 points', '1.43 to 1.51 points'],
  ['parameter/lineStopShare', '5%', '5%'],
])('%s is %s, from %s', (row, value, range) => {
  expect(writeMover(dataset, findMover(dataset, row)).slice(0, 2)).toEqual([value, range])
})

test('a range that ends at one is of one week', () => {
  const weeks = { value: 0.75, low: 0.5, high: 1, basis: 'assumption' } as const
  expect(writeMover(dataset, { quantities: [weeks], unit: 'weeks' }).slice(0, 2)).toEqual([
    '0.75 weeks',
    '0.5 to 1 week',
  ])
})

test('several numbers that move together are given from the least to the most', () => {
  // Ford's groups of lines, from the thinnest to the best stocked.
  expect(writeMover(dataset, findMover(dataset, 'lines/ford')).slice(0, 2)).toEqual([
    '0.25 to 2.3',
    'each its own range',
  ])
})

test('what is not in the dataset has no numbers', () => {
  expect(writeMover(dataset, findMover(dataset, 'parameter/unknown'))).toEqual(['', '', ''])
})
