// A piece of the bottom line, and what it is written from.
import type { IsoDate } from '../model/dataset'
import type { Evaluated } from '../results/case'

/** One with a figure opens that figure's provenance. */
export interface Phrase {
  text: string
  figure?: string
}

export interface BottomLineInput extends Evaluated {
  /** The reader's own date: an as-of date after it is spoken of as ahead. */
  today: IsoDate
}

/** The parts of a message, with phrases and whole clauses in its places, as phrases to be set one after another. */
export function toPhrases(parts: readonly (string | Phrase | Phrase[])[]): Phrase[] {
  return parts.flat().map((part) => (typeof part === 'string' ? { text: part } : part))
}
