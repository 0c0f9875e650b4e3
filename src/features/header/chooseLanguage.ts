// Opens the page again in another language, with all that was chosen: the address holds it.
import { withLanguage } from '../../state/urlLanguage'
import { language } from '../../texts/catalog'
import { keepLanguage, languages } from '../../texts/language'

export function chooseLanguage(tag: string): void {
  const chosen = languages.find((one) => one.tag === tag)?.tag
  if (!chosen || chosen === language) return
  keepLanguage(chosen)
  const { pathname, search, hash } = window.location
  try {
    window.history.replaceState(null, '', `${pathname}?${withLanguage(search, chosen)}${hash}`)
  } catch {
    // A frame that refuses a new address still has the choice that was kept.
  }
  window.location.reload()
}
