// Where rows and values lie in a picture of horizontal bars, each under its name.
import { headOf, letterCount } from '../../format/textWidth'
import type { ValueAxis } from './axis'

export interface RowsPlot {
  width: number
  height: number
  left: number
  right: number
  top: number
  rowHeight: number
  /** Px from the left edge. */
  x: (value: number) => number
  /** Middle of a row's bar, px from the top. */
  y: (row: number) => number
}

/** Thickness of a bar, px. */
export const barSize = 10
/** Room for the axis below, px. */
export const axisHeight = 24

interface Room {
  left: number
  right: number
  top: number
  rowHeight: number
}

export function layRows(width: number, count: number, axis: ValueAxis, room: Room): RowsPlot {
  const { left, top, rowHeight } = room
  const right = Math.max(left + 1, width - room.right)
  const [low, high] = axis.domain
  return {
    width,
    height: top + count * rowHeight + axisHeight,
    left,
    right,
    top,
    rowHeight,
    x: (value) => left + ((right - left) * (axis.place(value) - low)) / (high - low || 1),
    y: (row) => top + (row + 0.5) * rowHeight,
  }
}

const pxPerLetter = 6.3

/** About how wide a text is at 12 px. */
export function textWidth(text: string): number {
  return letterCount(text) * pxPerLetter
}

/** A text cut to the room it has. */
export function cutText(text: string, room: number): string {
  const letters = Math.floor(room / pxPerLetter)
  return letterCount(text) <= letters ? text : `${headOf(text, Math.max(1, letters - 1)).trimEnd()}…`
}
