// Writes a text in the language of the page. Texts are written in English where they are used, in ICU message syntax.
import { IntlMessageFormat } from 'intl-messageformat'
import { catalog, locale } from './catalog'
import { isolate } from './isolate'

/** What fills the places of a message. Numbers choose plurals; those that are shown come written by `format`. */
export type Values = Readonly<Record<string, string | number>>

/** A text of the page. What it says is known where it was written from: it is not read back for a number, a sign or a prefix. */
export type Written = string &
  Readonly<
    Record<
      | 'startsWith'
      | 'endsWith'
      | 'slice'
      | 'substring'
      | 'charAt'
      | 'at'
      | 'match'
      | 'matchAll'
      | 'search'
      | 'split'
      | 'replace'
      | 'replaceAll'
      | 'indexOf'
      | 'lastIndexOf'
      | 'includes'
      | 'charCodeAt'
      | 'codePointAt',
      never
    >
  >

/** The same for a text that is no message: figures and signs set together, a name that the dataset has. */
export function written(text: string): Written
export function written(text: string): string {
  return text
}

/** Where a catalog has a message: under itself, or after the context that tells it from others that are written alike. */
export function keyOf(message: string, context?: string): string {
  return context === undefined ? message : `${context} | ${message}`
}

const compiled = new Map<string, IntlMessageFormat>()

function compile(message: string, context: string | undefined): IntlMessageFormat {
  const key = keyOf(message, context)
  const found = compiled.get(key)
  if (found) return found
  const made = new IntlMessageFormat(catalog[key] ?? message, locale, undefined, { ignoreTag: true })
  compiled.set(key, made)
  return made
}

/** What the catalog has for a text that stands outside the code, such as one of the dataset; else the text itself. */
export function lookUp(text: string): string {
  return catalog[text] ?? text
}

function isolateTexts<Part>(values: Readonly<Record<string, string | number | Part>>) {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? isolate(value) : value]),
  )
}

/**
 * `t('{weeks, plural, one {# week} other {# weeks}}', { weeks })`: the message with its places filled. A message without
 * words of its own comes with a context, which tells the translator what its pieces are:
 * `t('{name} {share}', { name, share }, 'who stops, and the share of draws')`.
 */
export function t(message: string, values?: Values, context?: string): Written
export function t(message: string, values?: Values, context?: string): string {
  if (!values) return catalog[keyOf(message, context)] ?? message
  return String(compile(message, context).format(isolateTexts(values)))
}

/**
 * The same with places for things that are no text, such as a figure that can be pressed: the parts in the order of
 * the language, texts as strings and the things as they were given.
 */
export function tParts<Part extends object>(
  message: string,
  values: Readonly<Record<string, string | number | Part>>,
  context?: string,
): (Written | Part)[]
export function tParts<Part extends object>(
  message: string,
  values: Readonly<Record<string, string | number | Part>>,
  context?: string,
): (string | Part)[] {
  const parts = compile(message, context).format<Part>(isolateTexts(values))
  return Array.isArray(parts) ? parts : [parts]
}
