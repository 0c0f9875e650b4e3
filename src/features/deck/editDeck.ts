// What is done to a deck and its steps: pure, each gives the deck as it is then.
import { deckLimits } from '../../data/deckSchema'
import type { Dataset } from '../../model/dataset'
import { completeQuery } from '../../results/links'
import { type Choices, cleanName } from '../../state/choices'
import type { Deck, DeckStep, StepState } from '../../state/deck'
import { newId } from '../../storage/saved'
import { t } from '../../texts/translate'

/** Whether a deck takes no more steps. */
export function isFull({ steps }: Deck): boolean {
  return steps.length >= deckLimits.steps
}

/** An empty deck. */
export function newDeck(name: string): Deck {
  return { id: newId(), name, steps: [] }
}

/** The same deck under an id and a name of its own. */
export function copyDeck(deck: Deck, name: string): Deck {
  return { ...deck, id: newId(), name, steps: [...deck.steps] }
}

/** The name, or where it is taken the name with the first number that is free. */
export function freeName(name: string, taken: readonly string[]): string {
  const wanted = cleanName(name) ?? t('Deck')
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` ${n}`
    const tried = `${cleanName([...wanted].slice(0, deckLimits.name - suffix.length).join(''))}${suffix}`
    if (!taken.includes(tried)) return tried
  }
}

/**
 * The state of the page as a step holds it: what is chosen and picked, without where on the page it is looked at. The link
 * is complete, since a deck is sent as a file; a step is told in the language of whoever presents it.
 */
export function takeState(dataset: Dataset, choices: Choices): StepState {
  const view = {
    ...choices.view,
    page: 'dashboard',
    tab: 'flows',
    embed: null,
    deck: null,
    step: 1,
    figure: null,
  } as const
  const taken = { ...choices, view }
  return { choices: taken, problems: [], migrated: false, link: completeQuery(dataset, taken, null) }
}

/** A step of a state, with nothing said about it yet. */
export function newStep(dataset: Dataset, choices: Choices, picture: DeckStep['picture']): DeckStep {
  return { id: newId(), title: null, note: '', picture, question: null, ...takeState(dataset, choices) }
}

/** The same step under an id of its own. */
export function copyStep(step: DeckStep): DeckStep {
  return { ...step, id: newId() }
}

/** The deck with a step at a place from 0, at its end without one. */
export function addStep(deck: Deck, step: DeckStep, at = deck.steps.length): Deck {
  return { ...deck, steps: [...deck.steps.slice(0, at), step, ...deck.steps.slice(at)] }
}

export function removeStep(deck: Deck, id: string): Deck {
  return { ...deck, steps: deck.steps.filter((step) => step.id !== id) }
}

export function changeStep(deck: Deck, id: string, part: Partial<Omit<DeckStep, 'id'>>): Deck {
  return { ...deck, steps: deck.steps.map((step) => (step.id === id ? { ...step, ...part } : step)) }
}

/** Moves a step by places; at either end it stays. */
export function moveStep(deck: Deck, id: string, by: number): Deck {
  const from = deck.steps.findIndex((step) => step.id === id)
  const step = deck.steps[from]
  if (!step) return deck
  const to = Math.max(0, Math.min(deck.steps.length - 1, from + by))
  return to === from ? deck : addStep(removeStep(deck, id), step, to)
}
