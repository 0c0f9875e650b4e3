// The deck that is built in: it follows the document's events, from an ordinary week to what can be done.

import { joinSentences } from '../../format/sentences'
import type { Dataset } from '../../model/dataset'
import { completeQuery } from '../../results/links'
import { type Choices, openingChoices, presetScenario } from '../../state/choices'
import { type Deck, type DeckStep, documentDeckId, readState, type StepState } from '../../state/deck'
import { t } from '../../texts/translate'
import { ahead } from './told/ahead'
import { june } from './told/june'
import { spring } from './told/spring'
import type { ToldStep } from './told/toldStep'

/** The steps in the order in which they are told. */
const documentSteps: readonly ToldStep[] = [...spring, ...june, ...ahead]

const known = new WeakMap<Dataset, Deck>()

/** The built-in deck on a dataset: the same object for the same dataset. Steps on what it does not hold are left out. */
export function documentDeck(dataset: Dataset): Deck {
  const found = known.get(dataset)
  if (found) return found
  const steps = documentSteps.filter((told) => canBeTold(dataset, told)).map((told) => makeStep(dataset, told))
  const deck: Deck =
    steps.length > 0
      ? { id: documentDeckId, name: t('The document, step by step'), steps }
      : { id: documentDeckId, name: t('The state of the page, step by step'), steps: plainSteps(dataset) }
  known.set(dataset, deck)
  return deck
}

/** What can be shown of any dataset: the state with which the page opens, each step with the finding as its title. */
function plainSteps(dataset: Dataset): DeckStep[] {
  const state = stateOf(dataset, openingChoices(dataset))
  const pictures = ['figures', 'supply', 'exposure', 'output'] as const
  return pictures.map((picture) => ({ id: picture, title: null, note: '', picture, question: null, ...state }))
}

function canBeTold({ events, presets = [] }: Dataset, { about, preset, reference }: ToldStep): boolean {
  const hasPreset = (id: string) => presets.some((one) => one.id === id)
  const hasEvent = about === undefined || events.some(({ id }) => id === about)
  return hasEvent && hasPreset(preset) && (reference === undefined || hasPreset(reference))
}

function makeStep(dataset: Dataset, told: ToldStep): DeckStep {
  const { id, title, note, picture, question = null } = told
  return { id, title, note: joinSentences(...note), picture, question, ...stateOf(dataset, choicesOf(dataset, told)) }
}

/** What is told, as its own link says it: what a dataset does not hold of it, such as its day, goes through the door. */
function stateOf(dataset: Dataset, choices: Choices): StepState {
  return readState(dataset, completeQuery(dataset, choices, null))
}

function choicesOf(dataset: Dataset, { preset, asOf, events, measures, reference }: ToldStep): Choices {
  const opening = openingChoices(dataset)
  const scenario = presetScenario(dataset, preset)
  return {
    ...opening,
    preset,
    reference: reference ?? opening.reference,
    scenario: {
      ...scenario,
      asOf,
      ...(events ? { events: { ...scenario.events, ...events } } : {}),
      ...(measures ? { measures } : {}),
    },
  }
}
