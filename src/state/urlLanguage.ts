// The language that an address asks for: it stands beside the choices and is none of them.
import { type Language, languageKey, languageNamed } from '../texts/language'
import { readQuery } from './urlQuery'

function piecesOf(search: string): string[] {
  return search.replace(/^\?/, '').split('&')
}

function asksForLanguage(piece: string): boolean {
  return piece.split('=')[0] === languageKey
}

/** The language in a query string, with or without its `?`; null for none and for one that the page does not speak. */
export function languageOf(search: string): Language | null {
  const asked = readQuery(search).filter(({ name }) => name === languageKey)
  // The last counts: a choice on the page is written behind what the link says.
  return asked.map(({ value }) => languageNamed(value ?? '')).findLast((one) => one !== null) ?? null
}

/** The query string, without its `?`, asking for that language at its end, or for none; all else stays as it is written. */
export function withLanguage(search: string, language: Language | null): string {
  const others = piecesOf(search).filter((piece) => piece !== '' && !asksForLanguage(piece))
  return (language === null ? others : [...others, `${languageKey}=${language}`]).join('&')
}
