// A deck: states of the page in an order to be told in, each with a title, a note and the picture that is shown; and how
// it is written.
import type { Dataset } from '../model/dataset'
import type { Choices } from './choices'
import { decode } from './urlCodec'

/** What a step can show. */
export const stepPictures = ['figures', 'flows', 'exposure', 'output', 'cover', 'supply', 'prices', 'board'] as const
export type StepPicture = (typeof stepPictures)[number]

/** What the room is asked before a step is shown: which way an indicator goes, or its number. */
export interface StepQuestion {
  /** Id of `indicatorsOf`. */
  indicator: string
  kind: 'direction' | 'number'
}

/** A state of the page as a step holds it. */
export interface StepState {
  choices: Choices
  /** A sentence for each part of the link that is not known here; the choices hold the rest. */
  problems: readonly string[]
  /** Whether the link was made on an earlier model, whose figures were others. */
  migrated: boolean
  /**
   * The link that says it, as the query without `?`. It goes out again as it came: written anew it would lose what is not
   * known here, and name today's data as that on which it was made.
   */
  link: string
}

/** What is said, shown and asked at a step, whatever its state. */
interface StepWords {
  /** Unique in its deck. */
  id: string
  /** The finding; null has it written from the step's state. */
  title: string | null
  /** For the speaker alone. */
  note: string
  picture: StepPicture
  question: StepQuestion | null
}

export interface DeckStep extends StepWords, StepState {}

export interface Deck {
  id: string
  name: string
  steps: DeckStep[]
}

/** A deck as it stands in a file and in what the browser keeps: of each state only the link. */
export interface WrittenDeck {
  id: string
  name: string
  steps: (StepWords & Pick<StepState, 'link'>)[]
}

/** Id of the deck that is built in and follows the document's events. */
export const documentDeckId = 'document'

const known = new WeakMap<Dataset, Map<string, StepState>>()

/**
 * The state that a link says on a dataset. Takes any text. The same link gives the same object: a shelf of decks is read
 * anew after each change of one of them, and a room says how it stands every other second.
 */
export function readState(dataset: Dataset, link: string): StepState {
  const states = known.get(dataset) ?? new Map<string, StepState>()
  known.set(dataset, states)
  const state = states.get(link) ?? { ...decode(dataset, link), link }
  states.set(link, state)
  return state
}

/** A written deck on a dataset, each of its links read. */
export function readDeck(dataset: Dataset, { id, name, steps }: WrittenDeck): Deck {
  return { id, name, steps: steps.map((step) => ({ ...step, ...readState(dataset, step.link) })) }
}

/** The deck as it is written. */
export function writeDeck({ id, name, steps }: Deck): WrittenDeck {
  return {
    id,
    name,
    steps: steps.map(({ id, title, note, picture, link, question }) => ({ id, title, note, picture, link, question })),
  }
}
