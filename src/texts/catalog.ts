// The language that is spoken and its texts; English is the text in the code itself.
import { type Language, languages } from './language'

/** Texts of a second language, by the English text that they stand for. */
export type Catalog = Readonly<Record<string, string>>

const sources: Record<Exclude<Language, 'en'>, () => Promise<{ catalog: Catalog }>> = {
  'zh-Hans': () => import('./zh-Hans/catalog'),
}

/** The language that the page speaks. */
export let language: Language = 'en'

/** How numbers and dates are written in it. */
export let locale = 'en-US'

export let catalog: Catalog = {}

/**
 * Loads a language. To be awaited before anything that writes a text is imported, for texts are also written at the top
 * of files. A catalog that does not come leaves the page in English rather than blank.
 */
export async function openLanguage(wanted: Language): Promise<void> {
  if (wanted === 'en') return
  try {
    catalog = (await sources[wanted]()).catalog
    language = wanted
    locale = languages.find(({ tag }) => tag === wanted)?.locale ?? locale
  } catch {
    // English it stays.
  }
}
