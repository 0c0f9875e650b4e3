// A dataset that is nothing like the shipped one passes the door, the engine and everything that is written from them.
import { describe, expect, test } from 'vitest'
import { shapeFlow, tellFlow } from '../../src/charts/flow/shapeFlow'
import { rankLicenseStates } from '../../src/charts/licenseScale'
import { lineStyleOf } from '../../src/charts/paths/lineStyle'
import { parseDataset } from '../../src/data/parseDataset'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { evaluateState } from '../../src/results/case'
import { openingChoices } from '../../src/state/choices'
import { referenceScenario } from '../../src/state/pins'
import { decode, encode } from '../../src/state/urlCodec'
import { writeBottomLine } from '../../src/words/bottomLine'
import { writeBrief } from '../../src/words/brief/writeBrief'
import { documentDeck } from '../../src/words/decks/documentDeck'
import { referenceName, scenarioName } from '../../src/words/scenarioNames'
import { makerNames, oddDataset } from '../app/oddDataset'
import { evaluateCase } from '../results/evaluateCase'
import { briefFactsOf } from './facts'

function odd() {
  const parsed = parseDataset(JSON.parse(JSON.stringify(oddDataset())))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const network = compile(parsed.dataset)
  const choices = openingChoices(parsed.dataset)
  const reference = referenceScenario(parsed.dataset, choices)
  return {
    dataset: parsed.dataset,
    network,
    choices,
    referenceScenario: reference,
    outcome: evaluate(network, choices.scenario),
    reference: evaluate(network, reference),
  }
}

/** What no text about this dataset may hold: names, years and ids that only the shipped one has. */
const shippedWords =
  /\b(GM|Ford|Stellantis|2025|document|no-restrictions|as-it-happened|as-given|no-events|undefined|NaN)\b/

test('it opens on its events as given, and is held against what it would be without them', () => {
  const { dataset, choices, outcome, reference } = odd()
  expect(scenarioName(dataset, choices)).toBe('The events as given')
  expect(referenceName(dataset, choices)).toBe('Without the events')
  // All lanes keep the state in which the calendar starts, whose clearance is 1.
  expect(reference.total.supplyIndex).toBe(1)
  expect(outcome.total.supplyIndex).toBeLessThan(0.9)
  expect(encode(dataset, choices)).toBe('')
  expect(decode(dataset, '?ref=as-given')).toMatchObject({ choices: { reference: 'as-given' }, problems: [] })
})

test('a dataset with presets but no roles opens on its first', () => {
  const given = { ...oddDataset(), presets: [{ id: 'x', name: '甲', scenario: { events: { e1: false } } }] }
  const parsed = parseDataset(given)
  if (!parsed.ok) throw new Error('refused')
  const choices = openingChoices(parsed.dataset)
  expect(choices).toMatchObject({ preset: 'x', reference: 'no-events', scenario: { events: { e1: false } } })
})

test('a role that names no preset is a fault with its path', () => {
  const parsed = parseDataset({ ...oddDataset(), referencePreset: 'nothing' })
  expect(parsed).toMatchObject({ ok: false, faults: [{ path: 'referencePreset' }] })
})

describe('what is written', () => {
  test('the bottom line', () => {
    const { network, choices } = odd()
    const phrases = writeBottomLine({ ...evaluateState(network, choices.scenario), today: '2031-07-01' })
    expect(phrases.map(({ text }) => text).join('')).not.toMatch(shippedWords)
  })

  test('the brief', () => {
    const { network, choices, referenceScenario: held } = odd()
    const state = evaluateCase(network, choices.scenario, held)
    const brief = writeBrief({
      ...state,
      ...briefFactsOf(state),
      choices,
      today: '2031-07-01',
      address: 'https://lodestone.example/',
    })
    // A link that is handed out names ids.
    const text = JSON.stringify(brief).replace(/https?:[^"]+/g, '')
    expect(text.replace(/"[\w-]+":/g, '')).not.toMatch(/\b(GM|Ford|Stellantis|2025|no-restrictions|as-given)\b/)
    for (const name of makerNames) expect(text).toContain(name)
  })

  test('the flow picture and its words', () => {
    const { network, outcome } = odd()
    const shape = shapeFlow(network, { maker: null, component: null })
    const { finding, summary } = tellFlow(network, shape, outcome)
    expect(`${finding} ${summary}`).not.toMatch(shippedWords)
    expect(shape.graph.nodes.filter(({ makerPlace }) => makerPlace !== undefined)).toHaveLength(7)
  })

  test('the built-in deck has steps that can be shown', () => {
    const { dataset } = odd()
    const { steps } = documentDeck(dataset)
    expect(steps.length).toBeGreaterThan(2)
    for (const step of steps) {
      expect(decode(dataset, step.link).problems).toEqual([])
      expect(`${step.title ?? ''} ${step.note}`).not.toMatch(shippedWords)
    }
  })
})

test('no two of its license states share a place on the scale, and the extremes keep theirs', () => {
  const ranks = rankLicenseStates(oddDataset())
  expect(new Set(ranks.values()).size).toBe(8)
  expect([ranks.get('s0'), ranks.get('s7')]).toEqual(['open', 'suspended'])
})

test('no two of many makers have the same line', () => {
  const styles = Array.from({ length: 24 }, (_, maker) => JSON.stringify(lineStyleOf(maker)))
  expect(new Set(styles).size).toBe(24)
  expect(new Set(Array.from({ length: 8 }, (_, maker) => lineStyleOf(maker).color)).size).toBe(8)
})
