// Links that leave the page: complete, so that they say the same when the page or its data has moved on.
import type { Dataset } from '../model/dataset'
import type { Choices } from '../state/choices'
import { encode } from '../state/urlCodec'
import { fingerprintOf } from '../state/urlParts'
import { language as pageLanguage } from '../texts/catalog'
import type { Language } from '../texts/language'
import { fingerprint } from './fingerprint'

/**
 * The query string, without `?`, of a link to these choices: version, preset, date, reference, what departs from them,
 * the dataset's fingerprint, and a language; null for whatever language its reader prefers.
 */
export function completeQuery(dataset: Dataset, choices: Choices, language: Language | null): string {
  return encode(dataset, choices, { fingerprint: fingerprint(dataset), language })
}

/** The complete address that opens the page with these choices, in this page's language or another. */
export function linkTo(
  dataset: Dataset,
  choices: Choices,
  address: string,
  language: Language | null = pageLanguage,
): string {
  return `${address}?${completeQuery(dataset, choices, language)}`
}

/** The fingerprints of the data that a link was made on and of today's, where they differ; null where it does not tell. */
export function dataChange(dataset: Dataset, search: string): { then: string; now: string } | null {
  const then = fingerprintOf(search)
  if (then === null) return null
  const now = fingerprint(dataset)
  return then === now ? null : { then, now }
}
