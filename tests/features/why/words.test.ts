// The words of why: sets of switches, and where the claim flips.
import { describe, expect, test } from 'vitest'
import { claimWords, flipSentences } from '../../../src/features/why/claimWords'
import { laneWords, switchWords } from '../../../src/features/why/switchWords'
import { presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()

test('switches are named by what they do', () => {
  const switches = [
    { event: 'trump-xi-call', on: false },
    { event: 'talks-falter', on: true },
  ]
  expect(switchWords(dataset, presetScenario(dataset, 'document'), switches)).toBe(
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
      "Ford no longer stops first once “Magnet stock against the dataset's figures” rises to about 1.19 (now 1, range 0.6 to 1.6): then nobody stops a line.",
    ])
  })
})
