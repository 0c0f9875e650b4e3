// The headline figures as data, the finding, and the stamp that exports carry.
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/model/evaluate'
import { compile } from '../../../src/model/network'
import { evaluateState } from '../../../src/results/case'
import { fingerprint } from '../../../src/results/fingerprint'
import { headlineFigures } from '../../../src/results/metrics/headlineFigures'
import { openingChoices, presetScenario } from '../../../src/state/choices'
import { decode } from '../../../src/state/urlCodec'
import { writeFinding } from '../../../src/words/finding'
import { writeStamp } from '../../../src/words/stamp'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)
const opening = openingChoices(dataset)
const document = evaluate(network, opening.scenario)
const free = evaluate(network, { ...presetScenario(dataset, 'no-restrictions'), asOf: opening.scenario.asOf })
describe('the headline figures', () => {
  test('say what the engine gives', () => {
    const texts = headlineFigures(dataset, document).map(({ metric, text, detail }) => [metric.id, text, detail])
    expect(texts.slice(0, 2)).toEqual([
      ['supply', '66%', null],
      ['line-stop', '3 weeks', 'Ford'],
    ])
    expect(headlineFigures(dataset, document).map(({ value }) => value)).toEqual([
      document.total.supplyIndex,
      document.automakers.ford?.weeksToLineStop,
      document.total.vehiclesLostAhead,
      document.total.revenueAtRiskUsd,
      document.inflation.peakBp,
      ...dataset.automakers.map(({ id }) => document.automakers[id]?.exposureIndex),
    ])
  })

  test('without restrictions name no stop', () => {
    expect(headlineFigures(dataset, free)[1]).toMatchObject({ value: null, text: 'no line stop', detail: null })
  })
})

describe('the finding', () => {
  test('names supply and the first to stop', () => {
    expect(writeFinding(dataset, document)).toBe(
      '66% of normal magnet supply gets through; Ford could stop a line first, in 3 weeks',
    )
  })

  test('says so where nothing stops', () => {
    expect(writeFinding(dataset, free)).toBe(
      'Magnet supply flows as normal; no line stops while licenses stay as they are',
    )
  })

  test('names all where all stop at once, and those that stand already', () => {
    const stopsIn = (weeks: (number | null)[]) => ({
      ...document,
      automakers: Object.fromEntries(
        Object.entries(document.automakers).map(([id, maker], i) => [id, { ...maker, weeksToLineStop: weeks[i]! }]),
      ),
    })
    expect(writeFinding(dataset, stopsIn([5, 5, 5]))).toContain('all could stop lines in 5 weeks')
    expect(writeFinding(dataset, stopsIn([0, 0, 4]))).toContain('GM and Ford have lines short of magnets')
    expect(writeFinding(dataset, stopsIn([null, 0, 4]))).toContain('Ford has lines short of magnets')
  })
})

describe('the stamp', () => {
  const choices = { ...opening, name: 'Monday', scenario: { ...opening.scenario, events: { 'talks-falter': true } } }
  const state = evaluateState(network, choices.scenario)
  const stamp = writeStamp({ ...state, choices, address: 'https://example.org/lodestone/' })

  test('says what it is, of when, and how it is known', () => {
    expect(stamp).toMatchObject({ scenario: 'Monday', asOf: 'as of 9 June 2025', illustrative: 'ILLUSTRATIVE' })
    expect(stamp.bases).toMatch(/^Rests on \d+ assumptions, .*reported figures/)
    expect(stamp.version).toContain(fingerprint(dataset))
  })

  test('leads back to the same state', () => {
    const { search, origin, pathname } = new URL(stamp.link)
    expect(`${origin}${pathname}`).toBe('https://example.org/lodestone/')
    expect(decode(dataset, search)).toEqual({ choices, problems: [] })
  })

  test('is complete on a fresh page too: version, preset, date, reference, dataset and language', () => {
    const fresh = writeStamp({ ...state, choices: opening, address: 'https://example.org/' }).link
    const parts = new URLSearchParams(new URL(fresh).search)
    expect(Object.fromEntries(parts)).toEqual({
      v: '1',
      preset: 'document',
      asof: '2025-06-09',
      ref: 'no-restrictions',
      dataset: expect.stringMatching(/^[0-9a-f]{8}$/),
      lang: 'en',
    })
    const asked = writeStamp({
      ...state,
      choices: opening,
      address: 'https://example.org/',
      language: null,
    }).link
    expect(fresh).toBe(`${asked}&lang=en`)
  })
})

test('a dataset’s fingerprint changes with any of its numbers', () => {
  const other = { ...dataset, holdWeeks: dataset.holdWeeks + 1 }
  expect(fingerprint(dataset)).toMatch(/^[0-9a-f]{8}$/)
  expect(fingerprint(other)).not.toBe(fingerprint(dataset))
})
