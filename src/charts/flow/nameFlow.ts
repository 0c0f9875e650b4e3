// How the name of a node is written in little room: wrapped, abbreviated or cut.

/** Width in px of a text at 12 px, a little too wide rather than too narrow. */
export function textWidth(text: string, size = 12): number {
  let width = 0
  for (const letter of text) {
    if (/[iIjlft.,:;'’|()[\] ]/.test(letter)) width += 0.34
    else if (/[mwMW@%]/.test(letter)) width += 0.9
    else if (/[A-Z]/.test(letter)) width += 0.7
    else width += 0.59
  }
  return width * size
}

/** A name on one line if it fits, else on the two lines that are most alike. */
function wrap(name: string, width: number): string[] {
  if (textWidth(name) <= width) return [name]
  const words = name.split(' ')
  const longest = (lines: string[]) => Math.max(...lines.map((line) => textWidth(line)))
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
  return splits.reduce((best, next) => (longest(next) < longest(best) ? next : best), [name])
}

/** Short forms that every reader knows. */
function abbreviate(name: string): string {
  return name.replace('United States', 'U.S.').replace('United Kingdom', 'UK').replace('Southeast', 'SE')
}

/** A name cut at a word, with an ellipsis unless what is cut off is `and …` or `with …` and no name of its own. */
function cut(name: string, width: number): string {
  const head = name.split(/ (?:and|with) (?=[a-z])/)[0] ?? name
  if (!head.includes(',') && textWidth(head) <= width) return head
  const words = name.split(' ')
  while (words.length > 1 && textWidth(`${words.join(' ')}…`) > width) words.pop()
  return `${words.join(' ').replace(/,$/, '')}…`
}

/** Ways to write a name within a width (px): whole on one or two lines, then short on one. None may fit. */
export function nameVariants(name: string, width: number): string[][] {
  const forms = [wrap(name, width), [abbreviate(name)], [cut(name, width)]]
  return forms.filter((lines) => lines.every((line) => textWidth(line) <= width))
}

/** Ways to write a name on one line in little room, the fullest first. */
export function stripNames(name: string): string[] {
  const short = abbreviate(name)
  const cuts = short.includes(' ') ? [cut(short, 110), cut(short, 80), cut(short, 0)] : []
  return [...new Set([short, ...cuts])].filter((text) => textWidth(text) <= 120)
}
