// A deck: states of the page in an order to be told in, each with a title, a note and the picture that is shown.

/** What a step can show. */
export const stepPictures = ['figures', 'flows', 'exposure', 'output', 'cover', 'supply', 'prices', 'board'] as const
export type StepPicture = (typeof stepPictures)[number]

/** What the room is asked before a step is shown: which way an indicator goes, or its number. */
export interface StepQuestion {
  /** Id of `indicatorsOf`. */
  indicator: string
  kind: 'direction' | 'number'
}

export interface DeckStep {
  /** Unique in its deck. */
  id: string
  /** The finding; null has it written from the step's state. */
  title: string | null
  /** For the speaker alone. */
  note: string
  picture: StepPicture
  /** The state of the page, as the query of a link without `?`. */
  link: string
  question: StepQuestion | null
}

export interface Deck {
  id: string
  name: string
  steps: DeckStep[]
}

/** Id of the deck that is built in and follows the document's events. */
export const documentDeckId = 'document'
