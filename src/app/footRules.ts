// The foot of each printed sheet as style rules: margin boxes of a page are written in no other way.
import { withoutIsolates } from '../texts/isolate'

/** `foot` is set at the left, `pages` at the right with `{page}` and `{pages}` in it for the number and their count. */
export function footRules(foot: string, pages: string): string {
  const counted = withoutIsolates(pages)
    .split(/\{(page|pages)\}/)
    .map((part, index) => (index % 2 === 1 ? `counter(${part})` : quoteText(part)))
    .join(' ')
  return `@page{@bottom-left{content:${quoteText(withoutIsolates(foot))}}@bottom-right{content:${counted}}}`
}

/** A text as CSS writes one: whatever could end it, or the style element, stands as a number. */
function quoteText(text: string): string {
  const safe = text.replace(/["\\<>\p{C}]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)
  return `"${safe}"`
}
