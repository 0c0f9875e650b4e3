// The texts of the language that is spoken, loaded before anything is written; English is the text in the code itself.
import { type Language, languages, wantedLanguage } from './language'

/** Texts of a second language, by the English text that they stand for. */
export type Catalog = Readonly<Record<string, string>>

const sources: Record<Exclude<Language, 'en'>, () => Promise<{ catalog: Catalog }>> = {
  'zh-Hans': () => import('./zh-Hans/catalog'),
}

/** A catalog that does not come leaves the page in English rather than blank. */
async function load(wanted: Language): Promise<{ language: Language; catalog: Catalog }> {
  if (wanted === 'en') return { language: wanted, catalog: {} }
  try {
    const { catalog } = await sources[wanted]()
    return { language: wanted, catalog }
  } catch {
    return { language: 'en', catalog: {} }
  }
}

// Whatever imports this waits for it, so that texts can be written at any time, the top of a file included.
const loaded = await load(wantedLanguage())

/** The language that the page speaks. */
export const language: Language = loaded.language

export const catalog: Catalog = loaded.catalog

/** How numbers and dates are written in it. */
export const locale: string = languages.find(({ tag }) => tag === language)?.locale ?? 'en-US'
