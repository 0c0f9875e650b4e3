// Which language the page speaks: what the address asks for, else what the reader chose here, else what the browser prefers.

/** A language that the page can speak: its tag (BCP 47), its own name, and how its numbers and dates are written. */
export interface LanguageChoice {
  tag: Language
  name: string
  locale: string
}

export type Language = 'en' | 'zh-Hans'

export const languages: readonly LanguageChoice[] = [
  { tag: 'en', name: 'English', locale: 'en-US' },
  { tag: 'zh-Hans', name: '简体中文', locale: 'zh-Hans-CN' },
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

/** The page's own language for one that a browser prefers: simplified characters unless another script or region says so. */
export function languageFor(preferred: string): Language | null {
  const { language, script } = new Intl.Locale(preferred).maximize()
  if (language === 'zh') return script === 'Hans' ? 'zh-Hans' : null
  return language === 'en' ? 'en' : null
}

/** The language that is wanted. English where there is no page: on the command line and in workers. */
export function wantedLanguage(): Language {
  if (typeof document === 'undefined') return 'en'
  const asked = known(new URLSearchParams(location.search).get(languageKey))
  if (asked) {
    keepLanguage(asked)
    return asked
  }
  const preferred = navigator.languages.map(languageFor).find((one) => one !== null)
  return readKept() ?? preferred ?? 'en'
}
