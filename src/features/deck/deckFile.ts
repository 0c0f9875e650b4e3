// A deck as a file, and back: what is wrong with a file is said in words.
import { deckKind, deckVersion, parseDeckFile } from '../../data/deckSchema'
import type { Fault } from '../../data/faults'
import type { Dataset } from '../../model/dataset'
import { type Deck, readDeck, stepPictures, writeDeck } from '../../state/deck'
import { linkNumberFaults } from '../../state/linkNumberFaults'
import { t } from '../../texts/translate'

/** Largest file that is read, in bytes: a hundred steps with long notes stay far below. */
export const largestFile = 4_000_000

/** The text of a deck's file. */
export function writeDeckFile(deck: Deck): string {
  return `${JSON.stringify({ kind: deckKind, version: deckVersion, deck: writeDeck(deck) }, null, 2)}\n`
}

/** What the file of a deck is called: `my-briefing.lodestone-deck.json`. */
export function nameDeckFile({ name }: Deck): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `${words || 'deck'}.lodestone-deck.json`
}

export type DeckRead = { ok: true; deck: Deck } | { ok: false; faults: Fault[] }

/** Reads the text of a file on a dataset; the faults name it by what it says, never by where it came from. */
export function readDeckFile(dataset: Dataset, text: string): DeckRead {
  if (text.trim() === '') return refuse(t('is empty'))
  let json: unknown
  try {
    // Some editors put a byte-order mark in front, which JSON does not know.
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuse(t('is no JSON, so it is no deck; it may have been cut off on its way'))
  }
  const parsed = parseDeckFile(json, stepPictures, linkNumberFaults)
  return parsed.ok ? { ok: true, deck: readDeck(dataset, parsed.file.deck) } : parsed
}

/** A fault of the file as a whole. */
export function refuse(message: string): DeckRead & { ok: false } {
  return { ok: false, faults: [{ path: '', message }] }
}

/** Where a fault is, as a reader counts: `deck.steps[2].note` is `Step 3, note:`; the file itself is `The file`. */
export function placeInWords(path: string): string {
  if (path === '') return t('The file')
  const inStep = /^deck\.steps\[(\d+)\]\.?(.*)$/.exec(path)
  if (!inStep)
    return path.startsWith('deck.') ? t('The deck, {part}:', { part: path.slice('deck.'.length) }) : `${path}:`
  const [step, part] = [Number(inStep[1]) + 1, inStep[2] ?? '']
  return part ? t('Step {step}, {part}:', { step, part }) : t('Step {step}:', { step })
}

/** A fault with its place, as a sentence. */
export function faultInWords(path: string, fault: string): string {
  return t('{place} {fault}.', { place: placeInWords(path), fault }, 'place in a file, and its fault')
}
