// What the speaker can say: each figure's hedged sentence.
import { describeFigure } from '../../words/figures/describeFigure'
import type { Handout } from '../handout'

/** The say-it sentences of figures, by their ids; those without one are passed over. */
export function sayFigures(handout: Handout, ids: readonly string[]): string[] {
  return ids.flatMap((id) => describeFigure(id, handout)?.sayIt ?? [])
}

/** Ids of a kind of figure of which there is one per maker. */
export function perMaker({ network }: Handout, kind: string): string[] {
  return network.dataset.automakers.map(({ id }) => `${kind}/${id}`)
}
