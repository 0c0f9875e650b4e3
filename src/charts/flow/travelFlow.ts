// How arrow keys travel: along links from column to column, and across within a column.
import type { FlowLayout } from './layoutFlow'

/** The keys as seen along the flow; a picture that runs downward swaps the arrows. */
function turn(key: string, vertical: boolean): string {
  if (!vertical) return key
  const turned: Record<string, string> = {
    ArrowDown: 'ArrowRight',
    ArrowUp: 'ArrowLeft',
    ArrowRight: 'ArrowDown',
    ArrowLeft: 'ArrowUp',
  }
  return turned[key] ?? key
}

function stepAcross(ids: string[], id: string, key: string): string | null {
  const at = ids.indexOf(id)
  switch (key) {
    case 'ArrowUp':
      return ids[at - 1] ?? null
    case 'ArrowDown':
      return ids[at + 1] ?? null
    case 'Home':
      return ids[0] ?? null
    case 'End':
      return ids.at(-1) ?? null
    default:
      return null
  }
}

/** The mark that a key leads to from mark `id`, or null where it leads nowhere. */
export function travelFlow({ nodes, links, frame }: FlowLayout, id: string, key: string): string | null {
  const way = turn(key, frame.vertical)
  const link = links.find((candidate) => candidate.id === id)
  if (link) {
    if (way === 'ArrowRight') return link.target
    if (way === 'ArrowLeft') return link.source
    return stepAcross(
      links.filter(({ column }) => column === link.column).map((mark) => mark.id),
      id,
      way,
    )
  }
  const node = nodes.find((candidate) => candidate.id === id)
  if (!node) return null
  // The widest link is where most of the magnets go, or come from.
  const widest = links
    .filter(({ source, target }) => (way === 'ArrowRight' ? source === id : target === id))
    .reduce<(typeof links)[number] | null>((best, next) => (best && best.width >= next.width ? best : next), null)
  if (way === 'ArrowRight' || way === 'ArrowLeft') return widest?.id ?? null
  return stepAcross(
    nodes.filter(({ column }) => column === node.column).map((mark) => mark.id),
    id,
    way,
  )
}
