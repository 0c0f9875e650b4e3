// The words of why: sets of switches, thresholds, and where the claim flips.
import { describe, expect, test } from 'vitest'
import { claimWords, flipSentences } from '../../../src/features/why/claimWords'
import { laneWords, switchWords } from '../../../src/features/why/switchWords'
import { indicatorsOf } from '../../../src/model/indicators'
import { firstThreshold, isPast, thresholdKind } from '../../../src/results/thresholds'
import { presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()
const indicatorOf = (id: string) => indicatorsOf(dataset).find((one) => one.id === id)!

test('switches are named by what they do', () => {
  const switches = [
    { event: 'trump-xi-call', on: false },
    { event: 'talks-falter', on: true },
  ]
  expect(switchWords(dataset, switches)).toBe(
    'switch off “Trump-Xi call”, switch on “Talks falter, shipments stop again”',
  )
})

test('lanes are named by what goes where', () => {
  const material = dataset.materials.find(({ id }) => id === 'heavy-magnets')!.name
  const destination = dataset.destinations.find(({ id }) => id === 'gm-suppliers')!.name
  expect(laneWords(dataset, ['heavy-magnets/gm-suppliers'], 'suspended')).toBe(
    `set “${material} to ${destination}” to suspended by hand`,
  )
})

describe('thresholds', () => {
  test.each([
    ['supply', 50, 'supply of 50% or less'],
    ['first-stop', 1, 'a line stop within 1 week'],
    ['first-stop', 4, 'a line stop within 4 weeks'],
    ['vehicles', 100_000, 'vehicles at risk of 100,000 or more'],
    ['peak', 50, 'a peak of 50 bp or more'],
    ['exposure/gm', 60, 'an exposure of GM of 60 or more'],
  ])('of %s at %d read “%s”', (id, threshold, phrase) => {
    expect(thresholdKind(dataset, indicatorOf(id)).phrase(threshold)).toBe(phrase)
  })

  test.each([
    ['supply', 0.664, 50],
    ['supply', 1, 90],
    ['first-stop', 3, 2],
    ['vehicles', 42_897, 100_000],
    ['peak', 900, 200],
  ])('of %s begin past %d with %d', (id, now, first) => {
    const indicator = indicatorOf(id)
    expect(firstThreshold(thresholdKind(dataset, indicator), indicator, now)).toBe(first)
  })

  test('are passed at the very value', () => {
    expect(isPast(indicatorOf('supply'), 0.5, 0.5)).toBe(true)
    expect(isPast(indicatorOf('peak'), 49.9, 50)).toBe(false)
  })
})

describe('the claim', () => {
  test.each([
    [[], 'nobody stops a line'],
    [['ford'], 'Ford stops first'],
    [['ford', 'gm'], 'GM and Ford stop first together'],
  ])('%j reads “%s”', (claim, text) => {
    expect(claimWords(dataset, claim)).toBe(text)
  })

  test('flips where an assumption says so, and only there', () => {
    const flips = [
      { parameter: 'coverScale' as const, value: 1.19107, instead: [] },
      { parameter: 'phaseWeeks' as const, value: null, instead: null },
    ]
    const found = flipSentences(dataset, presetScenario(dataset, 'document'), ['ford'], flips)
    expect(found.map(({ text }) => text)).toEqual([
      "Ford no longer stops first once “Magnet stock against the dataset's figures” rises to about 1.19 (now 1, range 0.5 to 1.75): then nobody stops a line.",
    ])
  })
})
