// Which language the page speaks: what the address asks for, else what the reader chose here, else what the browser prefers.

/** A language that the page can speak: its tag (BCP 47), its own name, and how its numbers and dates are written. */
export interface LanguageChoice {
  tag: Language
  name: string
  locale: string
  /** Names in use that are no tags of it, in small letters. */
  alsoCalled: readonly string[]
}

export type Language = 'en' | 'zh-Hans'

export const languages: readonly LanguageChoice[] = [
  { tag: 'en', name: 'English', locale: 'en-US', alsoCalled: [] },
  { tag: 'zh-Hans', name: '简体中文', locale: 'zh-Hans-CN', alsoCalled: ['中文', 'chinese', 'cn', 'chs'] },
]

/** The key of the address that asks for a language. */
export const languageKey = 'lang'

const storageKey = 'lodestone-language'

function known(tag: string | null): Language | null {
  return languages.find((one) => one.tag === tag)?.tag ?? null
}

/** The language kept in this browser, or null; a browser that refuses storage has none. */
function readKept(): Language | null {
  try {
    return known(localStorage.getItem(storageKey))
  } catch {
    return null
  }
}

/** Keeps a choice for the next visits; a browser that refuses storage speaks it for this address alone. */
export function keepLanguage(tag: Language): void {
  try {
    localStorage.setItem(storageKey, tag)
  } catch {
    // The address still says it.
  }
}

/**
 * The page's own language for a tag, or for what a system has in its place, as `zh_CN.UTF-8`: simplified characters
 * unless another script or region says so. Null for what names no language, as the `C` of a system that was given none.
 */
export function languageFor(tag: string): Language | null {
  try {
    const { language, script } = new Intl.Locale(tag.replace(/[.@].*$/, '').replaceAll('_', '-')).maximize()
    if (language === 'zh') return script === 'Hans' ? 'zh-Hans' : null
    return language === 'en' ? 'en' : null
  } catch {
    return null
  }
}

/** The page's own language for what people write for one: `zh`, `zh-CN`, `zh_CN.UTF-8`, `en-US`, `English`. */
export function languageNamed(text: string): Language | null {
  const name = text.trim().toLowerCase()
  const called = languages.find((one) => one.name.toLowerCase() === name || one.alsoCalled.includes(name))
  return called ? called.tag : languageFor(name)
}

/** The first language that the browser prefers and the page speaks; a browser that does not say has none. */
export function preferredLanguage(): Language | null {
  try {
    return navigator.languages.map(languageFor).find((one) => one !== null) ?? null
  } catch {
    return null
  }
}

/**
 * The language that is wanted, where an address asks for one. An address speaks for itself: the language of a link that
 * somebody sent is not kept in place of the reader's own.
 */
export function wantedLanguage(asked: Language | null): Language {
  return asked ?? readKept() ?? preferredLanguage() ?? 'en'
}
