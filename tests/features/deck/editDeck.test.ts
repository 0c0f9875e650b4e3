// What is done to a deck and its steps, and a deck as a file.
import { describe, expect, it } from 'vitest'
import { nameDeckFile, placeInWords, readDeckFile, writeDeckFile } from '../../../src/features/deck/deckFile'
import {
  addStep,
  changeStep,
  freeName,
  isFull,
  moveStep,
  removeStep,
  takeState,
} from '../../../src/features/deck/editDeck'
import { openingChoices } from '../../../src/state/choices'
import { type Deck, type DeckStep, readState } from '../../../src/state/deck'
import { documentDeck } from '../../../src/words/decks/documentDeck'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()

function step(id: string, link = ''): DeckStep {
  return { id, title: null, note: '', picture: 'flows', question: null, ...readState(dataset, link) }
}

const deck: Deck = { id: 'd', name: 'Deck', steps: ['a', 'b', 'c'].map((id) => step(id)) }
const order = ({ steps }: Deck) => steps.map(({ id }) => id).join('')

describe('steps', () => {
  it('move by places and stop at either end', () => {
    expect(order(moveStep(deck, 'a', 1))).toBe('bac')
    expect(order(moveStep(deck, 'c', -2))).toBe('cab')
    expect(moveStep(deck, 'a', -1)).toBe(deck)
    expect(moveStep(deck, 'c', 1)).toBe(deck)
    expect(moveStep(deck, 'nowhere', 1)).toBe(deck)
  })

  it('are put at a place, changed and taken out without touching the others', () => {
    expect(order(addStep(deck, step('x'), 1))).toBe('axbc')
    expect(order(removeStep(deck, 'b'))).toBe('ac')
    const changed = changeStep(deck, 'b', { note: 'Say this.' })
    expect(changed.steps.map(({ note }) => note)).toEqual(['', 'Say this.', ''])
    expect(changed.steps[0]).toBe(deck.steps[0])
  })

  it('are a hundred at most', () => {
    const steps = Array.from({ length: 100 }, (_, i) => step(String(i)))
    expect(isFull({ ...deck, steps })).toBe(true)
    expect(isFull({ ...deck, steps: steps.slice(1) })).toBe(false)
  })

  it('hold what is chosen, not where on the page it was looked at', () => {
    const opening = openingChoices(dataset)
    const view = { ...opening.view, page: 'compare', deck: 'd', step: 4, figure: 'supply', maker: 'ford' } as const
    const taken = takeState(dataset, { ...opening, view })
    expect(taken.link).toMatch(
      /^v=2&preset=document&asof=2025-06-09&ref=no-restrictions&maker=ford&dataset=[0-9a-f]{8}$/,
    )
    expect(taken).toEqual(readState(dataset, taken.link))
  })
})

describe('names', () => {
  it('get a number where they are taken', () => {
    expect(freeName('Deck', ['Other'])).toBe('Deck')
    expect(freeName('Deck', ['Deck', 'Deck 2'])).toBe('Deck 3')
  })

  it('stay within their longest, number included', () => {
    const long = 'x'.repeat(80)
    expect(freeName(long, [long])).toBe(`${'x'.repeat(78)} 2`)
  })
})

describe('a deck as a file', () => {
  it('comes back as it went out', () => {
    const told = documentDeck(dataset)
    expect(readDeckFile(dataset, writeDeckFile(told))).toEqual({ ok: true, deck: told })
    expect(readDeckFile(dataset, `\uFEFF${writeDeckFile(deck)}`)).toEqual({ ok: true, deck })
  })

  it('goes out to the letter as it came in, with what is not known here and without what it did not say', () => {
    const told = { ...deck, steps: [step('a', 'v=2&on=moon-landing&dataset=0a1b2c3d'), step('b', 'asof=2025-03-24')] }
    const text = writeDeckFile(told)
    expect(JSON.parse(text)).toEqual({
      kind: 'lodestone-deck',
      version: 1,
      deck: {
        id: 'd',
        name: 'Deck',
        steps: [
          {
            id: 'a',
            title: null,
            note: '',
            picture: 'flows',
            link: 'v=2&on=moon-landing&dataset=0a1b2c3d',
            question: null,
          },
          { id: 'b', title: null, note: '', picture: 'flows', link: 'asof=2025-03-24', question: null },
        ],
      },
    })
    const read = readDeckFile(dataset, text)
    expect(read.ok && writeDeckFile(read.deck)).toBe(text)
  })

  it('is called by its name', () => {
    expect(nameDeckFile({ ...deck, name: 'Monday, 9 June: Café' })).toBe('monday-9-june-cafe.lodestone-deck.json')
    expect(nameDeckFile({ ...deck, name: '…' })).toBe('deck.lodestone-deck.json')
  })

  it.each([
    ['', 'is empty'],
    ['{"kind":"lodestone-de', 'is no JSON, so it is no deck; it may have been cut off on its way'],
    ['{"kind":"other"}', 'is not a deck file: it does not say kind "lodestone-deck"'],
  ])('is refused where it says %j', (text, message) => {
    expect(readDeckFile(dataset, text)).toEqual({ ok: false, faults: [{ path: '', message }] })
  })

  it('has places that a reader can count', () => {
    expect(placeInWords('')).toBe('The file')
    expect(placeInWords('deck.name')).toBe('The deck, name:')
    expect(placeInWords('deck.steps[2].question.kind')).toBe('Step 3, question.kind:')
    expect(placeInWords('deck.steps[0]')).toBe('Step 1:')
  })
})
