// The room that the flow picture divides: headings, flows and labels, left to right or, where it is narrow, downward.
import type { FlowFrame } from './layoutFlow'

/** Below this width (px) the flows run downward. */
const narrow = 600
/** Room for `Stellantis` or `66% of normal` at the right end, in px. */
const makerRoom = 108

export const lineHeight = 15
/** Height in px of a stage's strip where flows run downward, and of the bar at its foot. */
export const stripHeight = 50
export const barSize = 6

/** Where the flows run in a picture of `width` by `height` px. */
export function frameFlow(width: number, height: number): FlowFrame {
  if (width < narrow) {
    return { vertical: true, along: [0, height], across: [0, width], nodeSize: stripHeight, gap: 6, labelRoom: 0 }
  }
  return {
    vertical: false,
    along: [0, width - makerRoom],
    across: [2 * lineHeight + 6, height - 6],
    nodeSize: 8,
    gap: 9,
    labelRoom: lineHeight,
  }
}
