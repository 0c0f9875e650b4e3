// A reader whose page translator rewords the page is offered the page in a language of theirs that it speaks itself.
import { language } from './catalog'
import { type Language, languageFor, preferredLanguage } from './language'

/** What is offered, in the very language that is offered: the page may speak another. */
export const offers: Readonly<Record<Language, { text: string; take: string; leave: string }>> = {
  en: {
    text: 'Lodestone speaks English itself, its figures and findings too, which the translator leaves alone.',
    take: 'Read it in English',
    leave: 'Not now',
  },
  'zh-Hans': {
    text: '本页本身就有简体中文版，包括翻译工具不会翻译的数字和结论。',
    take: '改用简体中文',
    leave: '暂时不用',
  },
}

/** What translators do to the document: a class and another language on its root, and elements that HTML no longer has. */
function isTranslated(root: HTMLElement): boolean {
  return (
    root.lang !== language || /\btranslated-(ltr|rtl)\b/.test(root.className) || root.querySelector('font') !== null
  )
}

/** The language to offer: what the page is being translated into, else what the browser prefers; null for none. */
function offerFor(root: HTMLElement): Language | null {
  const own = root.lang !== language && root.lang !== '' ? languageFor(root.lang) : preferredLanguage()
  return own === language ? null : own
}

/** Calls back with each language that is to be offered, or null, as a translator begins and ends; gives what stops it. */
export function watchTranslators(onOffer: (offered: Language | null) => void): () => void {
  const root = document.documentElement
  const look = () => onOffer(isTranslated(root) ? offerFor(root) : null)
  const onRoot = new MutationObserver(look)
  onRoot.observe(root, { attributeFilter: ['class', 'lang'] })
  const isNew = ({ addedNodes }: MutationRecord) => [...addedNodes].some(({ nodeName }) => nodeName === 'FONT')
  const inside = new MutationObserver((records) => records.some(isNew) && look())
  // Only where it would lead to an offer: the page changes much.
  if (offerFor(root) !== null) inside.observe(root, { subtree: true, childList: true })
  look()
  return () => {
    onRoot.disconnect()
    inside.disconnect()
  }
}
