// How sentences, clauses and words stand after one another.
import { language } from '../texts/catalog'
import { t } from '../texts/translate'

/** Whole sentences, or a lead and its sentence; null and an empty one are none. */
export function joinSentences(...sentences: (string | null | readonly (string | null)[])[]): string {
  const said = sentences
    .flat()
    .filter((sentence) => sentence !== null)
    .filter((sentence) => sentence !== '')
  return said.length === 0
    ? ''
    : said.reduce((one, next) => t('{one} {next}', { one, next }, 'one sentence after another'))
}

/** A clause, a name or a title as a sentence of its own. */
export function endSentence(text: string): string {
  return t('{sentence}.', { sentence: text }, 'words as a sentence of their own')
}

/** Sentences that have no stop of their own, in a row. */
export function joinStatements(statements: readonly string[]): string {
  return statements.join(t('. ', {}, 'between sentences without a stop'))
}

/** Clauses of one sentence: `“Talks falter” (1 Sep 2025); “Chip measures widen” (1 Oct 2025)`. */
export function joinClauses(clauses: readonly string[]): string {
  return clauses.join(t('; ', {}, 'between clauses of a sentence'))
}

/** Words in a row without an “and”: `reported, derived`. */
export function joinWords(words: readonly string[]): string {
  return words.join(t(', ', {}, 'between words in a row'))
}

/** What leads a line, before the rest of it: `Stock:`. */
export function asLead(lead: string): string {
  return t('{lead}:', { lead }, 'before the rest of a line')
}

/** A text that stands within a sentence as it begins one. */
export function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** A text that may begin a sentence as it stands within one. Only English lowers the letter: elsewhere it may be a name's. */
export function lowerFirst(text: string): string {
  return language === 'en' ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}
