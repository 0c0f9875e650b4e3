// How names that stand in a row are written.
import { language, locale } from '../texts/catalog'
import { isolate } from '../texts/isolate'
import { t, type Written, written } from '../texts/translate'

// American English would put a comma before the "and".
const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : locale)

/** `GM`, `GM and Ford`, `GM, Ford and Stellantis`; `GM、Ford和Stellantis`. */
export function formatList(names: readonly string[]): Written {
  return written(list.format(names.map(isolate)))
}

/** Names side by side, without a word before the last: `GM, Ford`; `GM、Ford`. */
export function formatSeries(names: readonly string[]): Written {
  return joinNames(names, (before, name) => t('{before}, {name}', { before, name }, 'names side by side, and one more'))
}

/** Names of which one is meant: `GM or Ford`. */
export function formatChoices(names: readonly string[]): Written {
  return joinNames(names, (before, name) => t('{before} or {name}', { before, name }))
}

function joinNames(
  [first = '', ...others]: readonly string[],
  join: (before: Written, name: string) => Written,
): Written {
  return others.reduce(join, written(first))
}
