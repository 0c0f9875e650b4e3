// Where the names of nodes stand: wrapped or cut to the room there is, nudged apart, left out where there is none.
import type { FlowLayout, PlacedNode } from './layoutFlow'

/** A name as lines of text. `across` is the first line's middle and `along` its start, in px along the flow's axes. */
export interface FlowLabel {
  id: string
  lines: string[]
  along: number
  across: number
}

export interface LabelRoom {
  /** Longest line, in px, by column. */
  width: (column: number) => number
  /** Height of a line, in px. */
  line: number
  /** Lines that stand below every name (such as a maker's share of normal). */
  extraLines: (column: number) => number
}

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

function wrap(words: string[], width: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A name cut at a word, with an ellipsis unless what is cut off is `and …` or `with …`. */
function cut(name: string, width: number): string {
  const head = name.split(/ (?:and|with) /)[0] ?? name
  if (!head.includes(',') && textWidth(head) <= width) return head
  const words = name.split(' ')
  while (words.length > 1 && textWidth(`${words.join(' ')}…`) > width) words.pop()
  return `${words.join(' ').replace(/,$/, '')}…`
}

/** Ways to write a name within a width, the fullest first. */
export function nameVariants(name: string, width: number): string[][] {
  const variants: string[][] = []
  const whole = wrap(name.split(' '), width)
  const fits = (lines: string[]) => lines.every((line) => textWidth(line) <= width)
  if (whole.length <= 2 && fits(whole)) variants.push(whole)
  const short = wrap(cut(name, width).split(' '), width)
  if (whole.length > 1 && short.length === 1 && fits(short)) variants.push(short)
  return variants
}

interface Box {
  from: number
  to: number
}

function findRoom(node: PlacedNode, height: number, taken: Box[], bounds: [number, number]): number | null {
  const middle = (node.across0 + node.across1) / 2
  const reach = (node.across1 - node.across0) / 2 + 4
  for (const nudge of [0, -3, 3, -6, 6, -10, 10]) {
    if (Math.abs(nudge) > reach) continue
    const from = Math.min(Math.max(middle + nudge - height / 2, bounds[0]), bounds[1] - height)
    const to = from + height
    if (taken.every((box) => to <= box.from || from >= box.to)) return from
  }
  return null
}

/** Labels beside the nodes of a picture that runs left to right; big nodes choose first, none overlap in a column. */
export function labelFlow(layout: FlowLayout, names: Map<string, string>, room: LabelRoom): FlowLabel[] {
  const labels: FlowLabel[] = []
  const taken = new Map<number, Box[]>()
  const bounds: [number, number] = [layout.frame.across[0] - 6, layout.frame.across[1] + 6]
  const bySize = [...layout.nodes].sort((a, b) => b.across1 - b.across0 - (a.across1 - a.across0))
  for (const node of bySize) {
    const boxes = taken.get(node.column) ?? []
    for (const lines of nameVariants(names.get(node.id) ?? '', room.width(node.column))) {
      const height = (lines.length + room.extraLines(node.column)) * room.line
      const from = findRoom(node, height, boxes, bounds)
      if (from === null) continue
      boxes.push({ from, to: from + height })
      taken.set(node.column, boxes)
      labels.push({ id: node.id, lines, along: node.along1 + 6, across: from + room.line / 2 })
      break
    }
  }
  return labels
}

/** Labels inside the strips of a picture that runs downward: each starts at its node, on one of the strip's levels. */
export function labelStrips(layout: FlowLayout, names: Map<string, string>, levels: number, line: number): FlowLabel[] {
  const labels: FlowLabel[] = []
  const ends = new Map<string, number>()
  for (const node of layout.nodes) {
    const far = layout.frame.across[1]
    const endOf = (level: number) => ends.get(`${node.column} ${level}`) ?? -Infinity
    for (const text of stripNames(names.get(node.id) ?? '')) {
      const width = textWidth(text)
      const start = Math.min(node.across0, far - width)
      const level = Array.from({ length: levels }, (_, l) => l).find((l) => endOf(l) + 6 <= start)
      if (level === undefined || start < layout.frame.across[0] || node.across0 - start > 24) continue
      ends.set(`${node.column} ${level}`, start + width)
      labels.push({ id: node.id, lines: [text], along: node.along0 + level * line, across: start })
      break
    }
  }
  return labels
}

function stripNames(name: string): string[] {
  const words = name.split(' ')
  const short = words.length > 1 ? [cut(name, 70), cut(name, 0)] : []
  return [name, ...short].filter((text) => textWidth(text) <= 110)
}
