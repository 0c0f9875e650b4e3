// Bands of the paths: their unit, whose is widest, and what is said about them.
import { expect, test } from 'vitest'
import { type BandSeries, chooseBand, cutBand, describeBands, nameBand } from '../../../src/charts/paths/bands'
import { shapeTimeline } from '../../../src/charts/paths/timeline'
import { dataset, inputOf, path } from './inputs'

const style = { color: 'black', width: 1 }
const one: BandSeries = { key: 'band-0', maker: 'gm', name: 'GM', style, p10: [1, 1], p50: [2, 2], p90: [3, 2] }
const other: BandSeries = { key: 'band-1', maker: 'ford', name: 'Ford', style, p10: [1, 0], p50: [1, 2], p90: [1, 5] }
const flat: BandSeries = { ...one, maker: 'stellantis', name: 'Stellantis', p90: [1, 1] }

test('the widest over all weeks is shaded, or the one that is asked for', () => {
  expect(chooseBand([one, other, flat], null)).toBe(other)
  expect(chooseBand([one, other, flat], 'gm')).toBe(one)
  expect(chooseBand([one, other, flat], 'stellantis')).toBeNull()
  expect(chooseBand([], 'gm')).toBeNull()
})

test('the note says whose', () => {
  expect(nameBand([one, other], other, null)).toBe(' Shaded: range of our assumptions for Ford, the widest.')
  expect(nameBand([one, other], one, 'gm')).toBe(' Shaded: range of our assumptions for GM.')
  expect(nameBand([], null, null)).toBe('')
})

test('the summary names each band where it is widest', () => {
  const timeline = shapeTimeline(dataset, { asOf: '2025-06-09' })
  expect(describeBands([one, other, flat], timeline, String)).toBe(
    ' Range of our assumptions (P10 to P90) where it is widest. GM: 1 to 3 in the week of 6 Jan 2025; Ford: 0 to 5 in the week of 13 Jan 2025; Stellantis: no width.',
  )
})

test('a band that looks further ahead than the paths ends with them', () => {
  const input = inputOf({ asOf: '2025-06-09', horizonWeeks: 13 })
  const band = { p10: path(0.2), p50: path(0.4), p90: path(0.5, { 60: 0.9 }) }
  const { outcome } = input
  expect(outcome.paths.cpiBp).toHaveLength(35)
  expect(cutBand(input, band)).toEqual({
    p10: Array(35).fill(0.2),
    p50: Array(35).fill(0.4),
    p90: Array(35).fill(0.5),
  })
})
