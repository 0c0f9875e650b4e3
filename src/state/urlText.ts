// How names and lists are spelled in a link: readable, and still understood after a mail program has re-encoded it.

/** What a list says of one name: `name` alone, or `name:setting`. */
export interface ListItem {
  name: string
  setting: string | null
}

/** Stands for "back to the dataset's own", where the loaded preset departs from it. */
export const ownSetting = 'default'

/** A value as a link holds it. Encoded is what a query must encode, and what is lost or misread behind a pasted link. */
export function writeText(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\uFFFD')
  return encodeURIComponent(isEncodedAgain(wellFormed) ? ` ${wellFormed}` : wellFormed)
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** The text of a value or name in a link, also of one that was encoded too often; null where a percent escape is malformed. */
export function readText(raw: string): string | null {
  let text = decode(raw.replaceAll('+', ' '))
  for (let layer = 0; layer < mostLayers && text !== null && isEncodedAgain(text); layer++) {
    // The space that `writeText` put there: the text itself looks like this.
    if (text.startsWith(' ')) return text.slice(1)
    text = decode(text)
  }
  return text
}

/** How often a value, or a whole query, may have been encoded too often. */
export const mostLayers = 5

/** Whether a text looks as if it were encoded still: escapes, and nothing beside them that encoding would have changed. */
function isEncodedAgain(text: string): boolean {
  return /^ *(?:[\w.~:,/!'()*-]*%[0-9A-F]{2})+[\w.~:,/!'()*-]*$/i.test(text) && decode(text) !== null
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** A list as text, in the order of its names. */
export function writeList(items: ListItem[]): string {
  const texts = items.map(({ name, setting }) =>
    setting === null ? escapeName(name) : `${escapeName(name)}:${setting}`,
  )
  return texts.sort().join(',')
}

/** The items of a list, in its order. */
export function readList(text: string): ListItem[] {
  return text.split(',').map((item) => {
    const [name = '', ...settings] = item.split(':')
    return { name: unescapeName(name), setting: settings.length > 0 ? settings.join(':') : null }
  })
}

/** The number that a text spells, else NaN. `Number` alone would take an empty text, hexadecimals and "Infinity". */
export function readNumber(text: string): number {
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
}

/** A name inside a list. `~` escapes, not `%`: those would be gone once the separators are looked for, and stand for too much encoding. */
export function escapeName(name: string): string {
  const escaped = escapeSigns(name, /[~,:%]/g)
  return escaped === ownSetting ? escapeCharacter(name[0] ?? '') + name.slice(1) : escaped
}

/** A text with some signs escaped; `~` and `%` must be among them. */
export function escapeSigns(text: string, signs: RegExp): string {
  return text.replace(signs, escapeCharacter)
}

/** The text that `escapeName` or `escapeSigns` wrote. */
export function unescapeName(text: string): string {
  return text.replace(/~([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function escapeCharacter(character: string): string {
  return `~${character.charCodeAt(0).toString(16).padStart(2, '0')}`
}
