// What “the document” is, for those who meet the word first.
import { formatDate } from '../format/dates'
import type { Dataset } from '../model/dataset'
import { t, type Written } from '../texts/translate'

export const aboutDocument = t(
  'The document: an account of the U.S.-China trade truce of 2025 and of the suspended rare-earth exports that it was to free.',
)

/** The same in a few words, where its name stands first; the page opens as of its date. */
export function documentBriefly({ defaultAsOf }: Dataset): Written {
  return t('“The document”: an account of the trade talks up to {date}', { date: formatDate(defaultAsOf) })
}
