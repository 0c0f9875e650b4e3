// Where the names of nodes stand: in the fullest form that has room, nudged apart, left out where there is none.
import type { FlowLayout, PlacedNode } from './layoutFlow'
import { nameVariants, stripNames, textWidth } from './nameFlow'

/** A name as lines of text. `across` is the first line's middle and `along` its start, in px along the flow's axes. */
interface FlowLabel {
  id: string
  lines: string[]
  along: number
  across: number
}

interface LabelRoom {
  /** Longest line, in px, by column. */
  width: (column: number) => number
  /** Height of a line, in px. */
  line: number
  /** Lines that stand below every name (such as a maker's share of normal). */
  extraLines: (column: number) => number
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

/** How far, in px, a label may start before its node. */
const backs = [0, 8, 16, 28, 40]

/**
 * Labels inside the strips of a picture that runs downward. Each starts at its node, or is moved back where the edge or
 * what follows wants it; on the lower of two lines (`along` counts them, 0 the lower) if there is room. Big nodes choose first.
 */
export function labelStrips(layout: FlowLayout, names: Map<string, string>, leastWidth: (column: number) => number) {
  const labels: (FlowLabel & { line: number })[] = []
  const taken = new Map<string, Box[]>()
  const [near, far] = layout.frame.across
  const bySize = [...layout.nodes].sort((a, b) => b.across1 - b.across0 - (a.across1 - a.across0))
  for (const node of bySize) {
    const options = stripNames(names.get(node.id) ?? '')
      .flatMap((text, form) =>
        [0, 1].flatMap((line) => backs.map((back) => ({ text, line, back, cost: back + 8 * line + 10 * form }))),
      )
      .sort((one, other) => one.cost - other.cost)
    for (const { text, line, back } of options) {
      const width = Math.max(textWidth(text), leastWidth(node.column))
      const from = Math.min(node.across0 - back, far - width)
      const boxes = taken.get(`${node.column} ${line}`) ?? []
      const overlaps = boxes.some((box) => from < box.to + 6 && from + width + 6 > box.from)
      // A label must still touch the reach of its node.
      if (overlaps || from < near || from + width < node.across0) continue
      taken.set(`${node.column} ${line}`, [...boxes, { from, to: from + width }])
      labels.push({ id: node.id, lines: [text], line, along: node.along0, across: from })
      break
    }
  }
  return labels
}
