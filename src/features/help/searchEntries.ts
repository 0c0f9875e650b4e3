// Finds entries of the palette by title, other words, group or key.
import { formatKeys } from '../../format/keys'
import type { PaletteEntry } from './paletteEntry'

export interface EntryGroup {
  name: string
  entries: PaletteEntry[]
}

/** The entries that match all words of a query, the best first; without a query those that are listed anyway. */
export function searchEntries(entries: readonly PaletteEntry[], query: string, onApple: boolean): EntryGroup[] {
  const asked = wordsOf(query)
  if (asked.length === 0) return group(entries.filter(({ listed }) => listed))
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(entry, asked, onApple)
    return rank === null ? [] : [{ entry, rank }]
  })
  return group(ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry))
}

function group(entries: readonly PaletteEntry[]): EntryGroup[] {
  const groups = new Map<string, PaletteEntry[]>()
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry])
  return [...groups].map(([name, own]) => ({ name, entries: own }))
}

/** How well an entry meets the words, 0 best; null where it does not. */
function rankOf({ title, words, group: name, keys }: PaletteEntry, asked: string[], onApple: boolean): number | null {
  const key = keys === null ? [] : wordsOf(formatKeys(keys, onApple).join(' '))
  const pressed = key.filter((word) => word !== 'shift').join(' ')
  const query = asked.join(' ')
  if (query === key.join(' ') || query === pressed) return 0
  const inTitle = wordsOf(title)
  if (inTitle.join(' ').startsWith(query)) return 1
  if (asked.every((word) => inTitle.some((one) => meets(one, word)))) return 2
  const all = [...inTitle, ...wordsOf(words), ...wordsOf(name), ...key]
  return asked.every((word) => all.some((one) => meets(one, word))) ? 3 : null
}

/** By its beginning; Chinese, which is written without spaces, by any part. */
function meets(word: string, asked: string): boolean {
  return /\p{Script=Han}/u.test(asked) ? word.includes(asked) : word.startsWith(asked)
}

/** Words in lower case; a sign that is a key stands for itself. Chinese is kept apart from other words beside it. */
function wordsOf(text: string): string[] {
  const apart = text.toLowerCase().replace(/\p{Script=Han}+/gu, ' $& ')
  return apart.match(/[\p{L}\p{N}]+|\?/gu) ?? []
}
