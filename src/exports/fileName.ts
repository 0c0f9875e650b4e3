// What files that are handed out are called: what is in them, as of when, and of which scenario.
import type { IsoDate } from '../model/dataset'

/** Longest part of a file name that a scenario's name takes, in characters. */
const longestSlug = 60

interface Named {
  /** Date from which the scenario is looked at. */
  asOf: IsoDate
  /** Name of the scenario, as on the page. */
  scenario: string
  /** Id of its preset, which stands for a name in another script. */
  preset?: string
}

/** `lodestone-flows-2025-06-09-talks-falter.png`; only Latin letters, digits, hyphens and the dot of the ending. */
export function nameFile(what: string, { asOf, scenario, preset = '' }: Named, ending: string): string {
  const parts = ['lodestone', slug(what), asOf, slug(otherScript.test(scenario) ? preset : scenario)]
  return `${parts.filter((part) => part !== '').join('-')}.${ending}`
}

/** A letter of another script: what is left of a name without it would say little. */
const otherScript = /[^\p{Script=Latin}\P{L}]/u

/** A text in small letters and hyphens, cut at a word; marks over letters are left out. */
function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{Script=Latin}0-9]+/gu, '-')
    .replace(/^-|-$/g, '')
  if (words.length <= longestSlug) return words
  const cut = words.slice(0, longestSlug + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : words.slice(0, longestSlug)
}
