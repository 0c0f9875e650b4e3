// The built-in deck: it tells the document's story in order, from links that hold, and puts no computed number into words.
import { describe, expect, it } from 'vitest'
import { parseDeckFile } from '../../../src/data/deckSchema'
import { indicatorsOf } from '../../../src/model/indicators'
import { compile } from '../../../src/model/network'
import { evaluateState } from '../../../src/results/case'
import { fingerprint } from '../../../src/results/fingerprint'
import { documentDeckId, readState, stepPictures, writeDeck } from '../../../src/state/deck'
import { encode } from '../../../src/state/urlCodec'
import { documentDeck } from '../../../src/words/decks/documentDeck'
import { listProblems, readStep, writeDataNews } from '../../../src/words/decks/readStep'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)
const deck = documentDeck(dataset)
const reads = deck.steps.map((step) => {
  const state = evaluateState(network, step.choices.scenario)
  return { step, outcome: state.outcome, ...readStep(step, state) }
})

describe('the deck of the document', () => {
  it('has 9 to 11 steps and passes the door for decks', () => {
    expect(deck.id).toBe(documentDeckId)
    expect(deck.steps.length).toBeGreaterThanOrEqual(9)
    expect(deck.steps.length).toBeLessThanOrEqual(11)
    expect(parseDeckFile({ kind: 'lodestone-deck', version: 1, deck: writeDeck(deck) }, stepPictures).ok).toBe(true)
  })

  it('is the same object for the same dataset', () => {
    expect(documentDeck(dataset)).toBe(deck)
  })

  it('has links that hold: nothing in them is unknown, and they are complete, in the language of whoever presents', () => {
    for (const { step, problems } of reads) {
      expect(problems, step.id).toEqual([])
      expect(encode(dataset, step.choices, { fingerprint: fingerprint(dataset), language: null }), step.id).toBe(
        step.link,
      )
      expect(step.link).toMatch(/^v=2&preset=[\w-]+&asof=\d{4}-\d\d-\d\d&.*ref=[\w-]+&dataset=[0-9a-f]{8}$/)
    }
  })

  it('goes forward in time, from before April 2025 through the briefing’s day to a what-if', () => {
    const dates = deck.steps.map(({ choices }) => choices.scenario.asOf)
    expect([...dates].sort()).toEqual(dates)
    expect(dates[0]! < '2025-04-01').toBe(true)
    expect(dates).toContain(dataset.defaultAsOf)
    expect(dates.at(-1)! > '2025-08-11').toBe(true)
  })

  it('starts at normal trade, falls with the suspension and comes back with the licenses', () => {
    const supplyOf = (id: string) => reads.find(({ step }) => step.id === id)!.outcome.total.supplyIndex
    expect(supplyOf('normal')).toBeCloseTo(1, 6)
    expect(supplyOf('suspension')).toBeLessThan(0.5)
    expect(supplyOf('chip-measures')).toBeLessThan(supplyOf('truce'))
    expect(supplyOf('licenses')).toBeGreaterThan(supplyOf('call'))
    expect(supplyOf('talks-falter')).toBeLessThan(supplyOf('licenses'))
  })

  it('ends on a lever that saves vehicles over the same stop without it', () => {
    const [last, before] = [reads.at(-1)!, reads.find(({ step }) => step.id === 'talks-falter')!]
    expect(last.step.choices.scenario.asOf).toBe(before.step.choices.scenario.asOf)
    const [lost, without] = [last, before].map(({ outcome }) => outcome.ahead.total.vehiclesLost)
    expect(lost).toBeLessThan(0.9 * without!)
  })

  it('asks two questions, one of each kind, about indicators that there are', () => {
    const questions = deck.steps.flatMap(({ question }) => question ?? [])
    expect(questions.map(({ kind }) => kind).sort()).toEqual(['direction', 'number'])
    const known = indicatorsOf(dataset).map(({ id }) => id)
    for (const { indicator } of questions) expect(known).toContain(indicator)
  })

  it('has no digit in a title that is not written from the state', () => {
    for (const { title } of deck.steps) expect(title ?? '').not.toMatch(/\d/)
    expect(deck.steps.filter(({ title }) => title === null).length).toBeGreaterThan(3)
  })

  it('gives the speaker two to five sentences at each step, with the document’s paragraph', () => {
    for (const { id, note } of deck.steps) {
      const sentences = note.split(/(?<=[.!?])\s+(?=[A-Z])/)
      expect(sentences.length, id).toBeGreaterThanOrEqual(2)
      expect(sentences.length, id).toBeLessThanOrEqual(5)
      expect(note, id).toMatch(/paragraphs? \d/)
    }
  })

  it('shows no picture that does not exist and more than four different ones', () => {
    const shown = new Set(deck.steps.map(({ picture }) => picture))
    expect([...shown].every((picture) => stepPictures.includes(picture))).toBe(true)
    expect(shown.size).toBeGreaterThan(4)
  })
})

it('on a dataset without the what-if leaves out the steps that need it', () => {
  const events = dataset.events.filter(({ id }) => id !== 'talks-falter')
  const presets = (dataset.presets ?? []).filter(({ id }) => id !== 'talks-falter')
  const shorter = documentDeck({ ...dataset, events, presets })
  expect(shorter.steps.map(({ id }) => id)).toEqual(
    deck.steps.map(({ id }) => id).filter((id) => !['talks-falter', 'prices', 'what-to-do'].includes(id)),
  )
})

describe('a step that was made on other data', () => {
  const step = deck.steps[0]!
  it('says so beside what it shows, and has no fault for it', () => {
    const old = { ...step, ...readState(dataset, step.link.replace(/dataset=\w+/, 'dataset=0a1b2c3d')) }
    expect(listProblems(dataset, old)).toEqual([])
    expect(writeDataNews(dataset, old)).toMatch(
      /^The data has changed since this step was made \(dataset 0a1b2c3d then, [0-9a-f]{8} now\)/,
    )
  })

  it('has nothing to say where it is of today, or of an old page that did not name its data', () => {
    expect(writeDataNews(dataset, step)).toBeNull()
    expect(writeDataNews(dataset, { ...step, ...readState(dataset, 'v=1&asof=2025-03-24') })).toBeNull()
  })
})
