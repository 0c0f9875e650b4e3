// A piece of the bottom line, and what it is written from.
import { upperFirst } from '../format/sentences'
import type { IsoDate } from '../model/dataset'
import type { Ranges } from '../model/summary'
import type { Evaluated } from '../results/case'
import { type Written, written } from '../texts/translate'

/** One with a figure opens that figure's provenance. */
export interface Phrase {
  text: Written
  figure?: string
}

export interface BottomLineInput extends Evaluated {
  /** The reader's own date: an as-of date after it is spoken of as ahead, one before it as past. */
  today: IsoDate
  /** Ranges of these very choices, in this outlook: with them it is said how often who is first. */
  ranges?: Ranges | null | undefined
}

/** The parts of a message, with phrases and whole clauses in its places, as phrases to be set one after another. */
export function toPhrases(parts: readonly (Written | Phrase | Phrase[])[]): Phrase[] {
  return parts.flat().map((part) => (typeof part === 'string' ? { text: part } : part))
}

/** A clause as it begins a sentence. */
export function asOpening(clause: readonly Phrase[]): Phrase[] {
  return clause.map((phrase, i) => (i === 0 ? { ...phrase, text: upperFirst(phrase.text) } : phrase))
}

/** Phrases as plain text. */
export function plainText(phrases: readonly Phrase[]): Written {
  return written(phrases.map(({ text }) => text).join(''))
}
