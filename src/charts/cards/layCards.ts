// Where the rows, the area and the time axis of the strip of cards lie, in px.
import { headOf, letterCount } from '../../format/textWidth'
import type { Capital } from '../../model/dataset'
import type { StripRow } from './shapeCards'

export interface PlacedRow {
  row: StripRow
  nameX: number
  nameY: number
  barTop: number
}

export interface CardsLayout {
  width: number
  height: number
  left: number
  right: number
  /** Px from the left edge of the picture, for a place in weeks. */
  x: (week: number) => number
  headings: { side: Capital; y: number }[]
  rows: PlacedRow[]
  area: { nameX: number; nameY: number; top: number; bottom: number }
}

export const barHeight = 16

/** Below this width, px, names stand above their bars instead of beside them. */
const narrow = 620
const gutter = 216
const headingHeight = 20
const areaHeight = 48
const axisHeight = 24
const asOfHeight = 20

/** Lays the rows out, Washington above and Beijing below. */
export function layCards(width: number, weeks: number, rows: readonly StripRow[]): CardsLayout {
  const beside = width >= narrow
  const left = beside ? gutter : 0
  const right = Math.max(left + 1, width - 40)
  const last = Math.max(1, weeks - 1)
  const headings: CardsLayout['headings'] = []
  const placed: PlacedRow[] = []
  let y = asOfHeight
  for (const side of ['US', 'CN'] as const) {
    const own = rows.filter((row) => row.side === side)
    if (own.length === 0) continue
    headings.push({ side, y: y + 14 })
    y += headingHeight
    for (const row of own) {
      const barTop = beside ? y + 4 : y + 17
      placed.push({ row, nameX: 0, nameY: beside ? barTop + 12 : y + 11, barTop })
      y = barTop + barHeight + (beside ? 0 : 2)
    }
    y += 12
  }
  const top = beside ? y + 4 : y + 20
  const area = { nameX: 0, nameY: beside ? top + 12 : y + 12, top, bottom: top + areaHeight }
  const x = (week: number) => left + ((right - left) * week) / last
  return { width, height: area.bottom + axisHeight, left, right, x, headings, rows: placed, area }
}

/** The week under a point, px from the picture's left edge; clamped to the calendar. */
export function weekUnder({ left, right }: CardsLayout, weeks: number, x: number): number {
  const week = Math.round(((x - left) / (right - left)) * (weeks - 1))
  return Math.min(weeks - 1, Math.max(0, week))
}

/** Width of a text of small size, px, on the safe side. */
export function textWidth(text: string): number {
  return letterCount(text) * 6.8
}

/** A text cut to a width, px. */
export function cutText(text: string, width: number): string {
  const room = Math.floor(width / 6.2)
  return letterCount(text) <= room ? text : `${headOf(text, Math.max(1, room - 1))}…`
}
