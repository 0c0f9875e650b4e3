// How a link is divided across its width: what both scenarios carry, and what one of them carries more.
import type { TonnesPair } from './shapeFlowDifference'

/** A stretch across the flow, px from the link's middle. */
export interface Stretch {
  from: number
  to: number
}

interface SplitBand {
  /** What flows in both. */
  both: Stretch
  /** What flows in the base alone: lost in the other. */
  lost: Stretch
  /** What flows in the other alone. */
  gained: Stretch
}

/** Centered on the link as the greater of the two flows is; `scale` in px per tonne a year. One of lost and gained is empty. */
export function splitBand({ base, other }: TonnesPair, scale: number): SplitBand {
  const [less, more] = [Math.min(base, other), Math.max(base, other)]
  const start = (-more / 2) * scale
  const middle = start + less * scale
  const end = start + more * scale
  const none = { from: middle, to: middle }
  const rest = { from: middle, to: end }
  return { both: { from: start, to: middle }, lost: base > other ? rest : none, gained: other > base ? rest : none }
}
