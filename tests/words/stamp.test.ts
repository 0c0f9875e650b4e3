// The stamp that everything carries which leaves the page.
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/model/network'
import { evaluateState, scenarioSeen } from '../../src/results/case'
import { fingerprint } from '../../src/results/fingerprint'
import { openingChoices } from '../../src/state/choices'
import { decode } from '../../src/state/urlCodec'
import { writeStamp } from '../../src/words/stamp'
import { shippedDataset } from '../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)
const opening = openingChoices(dataset)

describe('the stamp', () => {
  const choices = { ...opening, name: 'Monday', scenario: { ...opening.scenario, events: { 'talks-falter': true } } }
  const state = evaluateState(network, choices.scenario)
  const stamp = writeStamp({ ...state, choices, address: 'https://example.org/lodestone/' })

  test('says what it is, of when, and how it is known', () => {
    expect(stamp).toMatchObject({
      scenario: 'Monday',
      asOf: 'as of 9 June 2025; next 52 weeks, if events go as switched',
      illustrative: 'ILLUSTRATIVE',
    })
    expect(stamp.bases).toMatch(/^Rests on \d+ assumptions, .*reported figures/)
    expect(stamp.version).toContain(fingerprint(dataset))
  })

  test.each([
    ['held', 'as of 9 June 2025; next 13 weeks, if licenses freeze as on 9 June'],
    ['stress', 'as of 9 June 2025; next 13 weeks, if all licensed exports stop'],
  ] as const)('says how far ahead it looks, and if what: %s', (outlook, asOf) => {
    const seen = { ...choices, scenario: { ...choices.scenario, horizonWeeks: 13 }, view: { ...choices.view, outlook } }
    const said = writeStamp({
      ...evaluateState(network, scenarioSeen(seen)),
      choices: seen,
      address: 'https://a.example/',
    })
    expect(said.asOf).toBe(asOf)
    const { choices: restored } = decode(dataset, new URL(said.link).search)
    expect([restored.view.outlook, restored.scenario.horizonWeeks]).toEqual([outlook, 13])
  })

  test('leads back to the same state', () => {
    const { search, origin, pathname } = new URL(stamp.link)
    expect(`${origin}${pathname}`).toBe('https://example.org/lodestone/')
    expect(decode(dataset, search)).toEqual({ choices, problems: [], migrated: false })
  })

  test('is complete on a fresh page too: version, preset, date, reference, dataset and language', () => {
    const fresh = writeStamp({ ...state, choices: opening, address: 'https://example.org/' }).link
    const parts = new URLSearchParams(new URL(fresh).search)
    expect(Object.fromEntries(parts)).toEqual({
      v: '2',
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
