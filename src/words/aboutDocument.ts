// What “the document” is, for those who meet the word first.
import { t } from '../texts/translate'

/** The same in a few words, where the first of them stands. */
export const documentBriefly = t('“The document”: an account of the U.S.-China truce of 2025')

export const aboutDocument = t(
  'The document: an account of the U.S.-China trade truce of 2025 and of the suspended rare-earth exports that it was to free.',
)
