// A deck on a dataset: its links are read once, and it is written as it came.
import { expect, test } from 'vitest'
import { readDeck, readState, type WrittenDeck, writeDeck } from '../../src/state/deck'
import { decode } from '../../src/state/urlCodec'
import { dataset } from './fixture'

const written: WrittenDeck = {
  id: 'd',
  name: 'Deck',
  steps: [
    { id: 'a', title: 'First', note: 'Say this.', picture: 'board', link: 'asof=2025-04-28', question: null },
    {
      id: 'b',
      title: null,
      note: '',
      picture: 'flows',
      link: 'v=2&on=moon-landing&asof=2025-09-01&utm_source=mail',
      question: { indicator: 'mood', kind: 'number' },
    },
  ],
}

test('a step holds the choices of its link, and in words what of it is not known here', () => {
  const [first, second] = readDeck(dataset, written).steps
  expect(first).toMatchObject({
    title: 'First',
    problems: [],
    migrated: false,
    choices: { scenario: { asOf: '2025-04-28' } },
  })
  expect(second?.choices.scenario).toEqual({ asOf: '2025-09-01' })
  expect(second?.problems).toEqual(decode(dataset, 'on=moon-landing').problems)
  expect(second?.problems[0]).toContain('moon-landing')
})

test('a step that was made on an earlier model opens and says so; what is new in links is read in decks too', () => {
  const [step] = written.steps
  const links = ['v=1&on=talks-falter', 'v=2&horizon=26&added=own-1:2026-03-02:CN:Stop&own=even:gm:1&outlook=held']
  const deck = readDeck(dataset, { ...written, steps: links.map((link, i) => ({ ...step!, id: `s${i}`, link })) })
  expect(deck.steps).toMatchObject([
    { migrated: true, problems: [], choices: { scenario: { events: { 'talks-falter': true } } } },
    {
      migrated: false,
      problems: [],
      choices: {
        scenario: { horizonWeeks: 26, added: [{ id: 'own-1' }], measures: { evenStock: { gm: 1 } } },
        view: { outlook: 'held' },
      },
    },
  ])
  expect(writeDeck(deck).steps.map(({ link }) => link)).toEqual(links)
})

test('a deck is written to the letter as it came, with what is not known here', () => {
  expect(JSON.stringify(writeDeck(readDeck(dataset, written)))).toBe(JSON.stringify(written))
})

test('the same link is read once on a dataset, and anew on another', () => {
  const state = readState(dataset, 'asof=2025-04-28')
  expect(readState(dataset, 'asof=2025-04-28')).toBe(state)
  expect(readDeck(dataset, written).steps[0]?.choices).toBe(state.choices)
  expect(readState({ ...dataset }, 'asof=2025-04-28')).not.toBe(state)
})
