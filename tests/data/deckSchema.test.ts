// The door for decks: what passes, and what is said of what does not.
import { describe, expect, it } from 'vitest'
import { deckLimits, parseDeckFile } from '../../src/data/deckSchema'
import { stepPictures } from '../../src/state/deck'

const step = {
  id: 'one',
  title: null,
  note: 'Say this.',
  picture: 'flows',
  link: 'v=1&asof=2025-04-28',
  question: null,
}

function fileOf(deck: object): Record<string, unknown> {
  return { kind: 'lodestone-deck', version: 1, deck: { id: 'mine', name: 'Mine', steps: [step], ...deck } }
}

function faultsOf(json: unknown): string[] {
  const parsed = parseDeckFile(json, stepPictures)
  return parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path}: ${message}`)
}

describe('a deck file', () => {
  it('gives the deck as it was written', () => {
    const question = { indicator: 'supply', kind: 'number' }
    const file = fileOf({ steps: [step, { ...step, id: 'two', title: 'A finding', question }] })
    const parsed = parseDeckFile(file, stepPictures)
    expect(parsed).toEqual({ ok: true, file })
  })

  it('asks by the names that what is asked about has today', () => {
    const question = { indicator: 'first-stop', kind: 'direction' }
    expect(parseDeckFile(fileOf({ steps: [{ ...step, question }] }), stepPictures)).toMatchObject({
      file: { deck: { steps: [{ question: { indicator: 'line-stop', kind: 'direction' } }] } },
    })
  })

  it('drops keys that it does not know, so that a later page may add some', () => {
    const parsed = parseDeckFile(fileOf({ color: 'red' }), stepPictures)
    expect(parsed.ok && parsed.file.deck).not.toHaveProperty('color')
  })

  it('may hold no step, and a step of the opening state, whose link is empty', () => {
    expect(faultsOf(fileOf({ steps: [] }))).toEqual([])
    expect(faultsOf(fileOf({ steps: [{ ...step, link: '' }] }))).toEqual([])
  })

  it.each([null, 7, 'text', [], {}, { kind: 'lodestone-saved', version: 1 }])('is not %j', (json) => {
    expect(faultsOf(json)).toEqual([': is not a deck file: it does not say kind "lodestone-deck"'])
  })

  it('of a newer version says so, and nothing else', () => {
    expect(faultsOf({ kind: 'lodestone-deck', version: 2, slides: [] })).toEqual([
      ': is a deck file of version 2, made by a newer page; this one reads version 1',
    ])
  })
})

describe('a fault is named with its place', () => {
  it.each([
    [{ picture: 'globe' }, 'deck.steps[0].picture: must be "figures" or "flows"'],
    [{ note: 5 }, 'deck.steps[0].note: must be a string, not 5'],
    [{ title: undefined }, 'deck.steps[0].title: '],
    [{ link: undefined }, 'deck.steps[0].link: is missing'],
    [{ id: '' }, 'deck.steps[0].id: must not be empty'],
    [
      { question: { indicator: 'supply', kind: 'color' } },
      'deck.steps[0].question.kind: must be "direction" or "number"',
    ],
    [{ note: 'x'.repeat(deckLimits.note + 1) }, 'deck.steps[0].note: must be at most 4000 characters long'],
    [{ link: 'x'.repeat(deckLimits.link + 1) }, 'deck.steps[0].link: must be at most 32000 characters long'],
  ])('%#', (part, fault) => {
    const faults = faultsOf(fileOf({ steps: [{ ...step, ...part }] }))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })

  it('for two steps of one id', () => {
    expect(faultsOf(fileOf({ steps: [step, step] }))).toEqual(['deck.steps[1].id: "one" is the id of steps[0] already'])
  })

  it('for more steps than a deck takes', () => {
    const steps = Array.from({ length: deckLimits.steps + 1 }, (_, i) => ({ ...step, id: `s${i}` }))
    expect(faultsOf(fileOf({ steps }))).toEqual(['deck.steps: must hold at most 100 steps, not 101'])
    expect(faultsOf(fileOf({ steps: steps.slice(1) }))).toEqual([])
  })

  it('for a deck without a name', () => {
    expect(faultsOf(fileOf({ name: '' }))).toEqual(['deck.name: must not be empty'])
  })
})
