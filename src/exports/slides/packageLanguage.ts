// The package in the language of the page: what it is proofread in, and the typeface of characters that Latin ones lack.
import { strFromU8, strToU8 } from 'fflate'
import { language } from '../../texts/catalog'
import { slideTypeface } from '../typefaces'

/** Parts that hold text, and those that say how text without a look of its own is set. */
const spoken = /^ppt\/(slides|slideMasters|slideLayouts|notesSlides|charts)\/[^/]+\.xml$/
const themes = /^ppt\/theme\/theme\d+\.xml$/

/** A part as the library writes it, in English, said to be in the language of the page. */
export function speakLanguage(name: string, content: Uint8Array): Uint8Array {
  if (language === 'en') return content
  if (spoken.test(name)) return strToU8(strFromU8(content).replaceAll('lang="en-US"', 'lang="zh-CN"'))
  if (!themes.test(name)) return content
  return strToU8(strFromU8(content).replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${slideTypeface}"/>`))
}
