// The title of a step as the room reads it: its own, or the finding of its state.
import { useCallback } from 'react'
import { evaluate } from '../../model/evaluate'
import { writeFinding } from '../../results/finding'
import { useWorkspace } from '../../results/Workspace'
import type { DeckStep } from '../../state/deck'
import { decode } from '../../state/urlCodec'

/** Gives the title of a step; `live` is the query of what was made of it on the spot, null as prepared. */
export function useTitles(): (step: DeckStep, live: string | null) => string {
  const { dataset, network } = useWorkspace()
  return useCallback(
    (step, live) =>
      live === null && step.title !== null
        ? step.title
        : writeFinding(dataset, evaluate(network, decode(dataset, live ?? step.link).choices.scenario)),
    [dataset, network],
  )
}
