// How the name of a node is written in little room: wrapped, abbreviated or cut.
import { breaksOf, isWide, textWidth } from '../../format/textWidth'

export { textWidth }

/** Letters of a word beyond which it may be cut within. */
const longestWord = 24

/** A name on one line if it fits, else on the two lines that are most alike. */
function wrap(name: string, width: number): string[] {
  if (textWidth(name) <= width) return [name]
  const longest = (lines: string[]) => Math.max(...lines.map((line) => textWidth(line)))
  return breaksOf(name).reduce<string[]>((best, next) => (longest(next) < longest(best) ? next : best), [name])
}

/** Short forms that every reader knows. */
function abbreviate(name: string): string {
  return name.replace('United States', 'U.S.').replace('United Kingdom', 'UK').replace('Southeast', 'SE')
}

/** What a name may be cut to, the longest first; a single CJK character tells nothing. A long word is cut within. */
function headsOf(name: string): string[] {
  const breaks = breaksOf(name).map(([head]) => head)
  const letters = [...(breaks[0] ?? name)]
  const within = letters.length > longestWord ? letters.slice(8).map((_, at) => letters.slice(0, at + 8).join('')) : []
  const heads = [...within, ...breaks]
  return heads.filter((head) => head.length > 1 || !isWide(head)).reverse()
}

/** A name cut at a word or a CJK character, with an ellipsis unless what is cut off is `and …` or `with …` and no name of its own. */
function cut(name: string, width: number): string {
  const head = name.split(/ (?:and|with) (?=[a-z])/)[0] ?? name
  if (!head.includes(',') && textWidth(head) <= width) return head
  const heads = [name, ...headsOf(name)]
  const fitting = heads.find((one) => textWidth(`${one}…`) <= width) ?? heads.at(-1) ?? name
  return `${fitting.replace(/[,，、]$/, '')}…`
}

/** A name on one line of a width (px), cut where it is longer. */
export function fitName(name: string, width: number, size?: number): string {
  const factor = (size ?? 12) / 12
  return textWidth(name) * factor <= width ? name : cut(name, width / factor)
}

/** Ways to write a name within a width (px): whole on one or two lines, then short on one. None may fit. */
export function nameVariants(name: string, width: number): string[][] {
  const forms = [wrap(name, width), [abbreviate(name)], [cut(name, width)]]
  return forms.filter((lines) => lines.every((line) => textWidth(line) <= width))
}

/** Ways to write a name on one line in little room, the fullest first. */
export function stripNames(name: string): string[] {
  const short = abbreviate(name)
  const cuts = headsOf(short).length > 0 ? [cut(short, 110), cut(short, 80), cut(short, 0)] : []
  return [...new Set([short, ...cuts])].filter((text) => textWidth(text) <= 120)
}
