// The room that the flow picture divides: headings, flows and labels, left to right or, where it is narrow, downward.
import { textWidth } from '../../format/textWidth'
import { formatNowOfNormal } from './flowWords'
import { writeChina } from './headFlow'
import type { FlowFrame } from './layoutFlow'

/** Below this width (px) the flows run downward. */
const narrow = 600
/** Room for `Stellantis`, `66% of normal` or `2,058 of 3,102 t` at the right end, in px. */
const makerRoom = 108
/** Width in px of a column's heading where it stands in one line. */
const headWidth = textWidth(`${formatNowOfNormal(2058, 3102)} · ${writeChina(0.73)}`)

export const lineHeight = 15
/** Height in px of a stage's strip where flows run downward, and of the bar at its foot. */
export const stripHeight = 50
export const barSize = 6

export interface FlowBox {
  frame: FlowFrame
  /** Whether a column's total and its share of China share a line. */
  isWide: boolean
}

/** Divides a picture of `width` by `height` px among `columns` columns. */
export function frameFlow(columns: number, width: number, height: number): FlowBox {
  if (width < narrow) {
    const along: [number, number] = [0, height]
    return {
      isWide: true,
      frame: { vertical: true, along, across: [0, width], nodeSize: stripHeight, gap: 6, labelRoom: 0 },
    }
  }
  const nodeSize = 8
  const step = (width - makerRoom - nodeSize) / Math.max(1, columns - 1)
  const isWide = step > headWidth + 4
  const head = (isWide ? 2 : 3) * lineHeight + 6
  return {
    isWide,
    frame: {
      vertical: false,
      along: [0, width - makerRoom],
      across: [head, height - 6],
      nodeSize,
      gap: 9,
      labelRoom: lineHeight,
    },
  }
}
