// The dataset's own texts in the language of the page.
import { parseDataset } from '../data/parseDataset'
import type { Dataset } from '../model/dataset'
import { language } from '../texts/catalog'
import { lookUp } from '../texts/translate'
import { shareFingerprint } from './fingerprint'

const keysOfTexts: ReadonlySet<string> = new Set([
  'title',
  'name',
  'text',
  'phrase',
  'note',
  'label',
  'group',
  'summary',
  'claim',
  'question',
  'level',
  'conflicts',
  'washington',
  'beijing',
  'publisher',
  'makersNote',
  'notKnown',
])

/** The title of a source is what it is found by, so it stays in its own language. */
function isSourceTitle(path: readonly string[]): boolean {
  return path[0] === 'sources' && path.at(-1) === 'title'
}

/** A copy in which the texts are those of the language; `path` holds the keys that lead to the value. */
function translate(value: unknown, path: readonly string[]): unknown {
  if (typeof value === 'string') {
    return keysOfTexts.has(path.at(-1) ?? '') && !isSourceTitle(path) ? lookUp(value) : value
  }
  if (Array.isArray(value)) return value.map((one) => translate(one, path))
  if (!(value instanceof Object)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translate(one, [...path, key])]))
}

/**
 * The dataset as the page speaks: itself in English; else a copy with the texts that the catalog has, under the same
 * fingerprint since its figures are the same. Ids, units and dates stay, and so does a text without an entry.
 */
export function localizeDataset(dataset: Dataset): Dataset {
  if (language === 'en') return dataset
  const parsed = parseDataset(translate(dataset, []))
  // Texts that the dataset's own rules refuse leave it in English rather than keep the page shut.
  if (!parsed.ok) return dataset
  shareFingerprint(parsed.dataset, dataset)
  return parsed.dataset
}
