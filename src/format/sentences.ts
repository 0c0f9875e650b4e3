// How sentences, clauses and words stand after one another.
import { language } from '../texts/catalog'
import { t, type Written, written } from '../texts/translate'

/** Whole sentences, or a lead and its sentence; null and an empty one are none. */
export function joinSentences(...sentences: (string | null | readonly (string | null)[])[]): Written {
  const said = sentences.flat().filter((sentence) => sentence !== null)
  const [first = '', ...others] = said.filter((sentence) => sentence !== '')
  return others.reduce<Written>(
    (one, next) => t('{one} {next}', { one, next }, 'one sentence after another'),
    written(first),
  )
}

/** A clause, a name or a title as a sentence of its own. */
export function endSentence(text: string): Written {
  return t('{sentence}.', { sentence: text }, 'words as a sentence of their own')
}

/** Sentences that have no stop of their own, in a row. */
export function joinStatements(statements: readonly string[]): Written {
  return written(statements.join(t('. ', {}, 'between sentences without a stop')))
}

/** Clauses of one sentence: `“Talks falter” (1 Sep 2025); “Chip measures widen” (1 Oct 2025)`. */
export function joinClauses(clauses: readonly string[]): Written {
  return written(clauses.join(t('; ', {}, 'between clauses of a sentence')))
}

/** Words in a row without an “and”: `reported, derived`. */
export function joinWords(words: readonly string[]): Written {
  return written(words.join(t(', ', {}, 'between words in a row')))
}

/** What leads a line, before the rest of it: `Stock:`. */
export function asLead(lead: string): Written {
  return t('{lead}:', { lead }, 'before the rest of a line')
}

/** A text that stands within a sentence as it begins one. */
export function upperFirst(text: string): Written {
  return written(`${text.charAt(0).toUpperCase()}${text.slice(1)}`)
}

/** A text that may begin a sentence as it stands within one. Only English lowers the letter: elsewhere it may be a name's. */
export function lowerFirst(text: string): Written {
  return written(language === 'en' ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text)
}
