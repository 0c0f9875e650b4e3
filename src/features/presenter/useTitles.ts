// The title of a step as the room reads it: its own, or the finding of its state.
import { useMemo } from 'react'
import { evaluateState, scenarioSeen } from '../../results/case'
import { useWorkspace } from '../../results/Workspace'
import type { Choices } from '../../state/choices'
import type { DeckStep } from '../../state/deck'
import { writeFinding } from '../../words/finding'

/** Gives the title of a step; `live` is what was made of it on the spot, null as prepared. */
export function useTitles(): (step: DeckStep, live: Choices | null) => string {
  const { network } = useWorkspace()
  return useMemo(() => {
    // A finding takes the model to write, and the speaker's list asks for all of them whenever the room speaks.
    const findings = new WeakMap<Choices, string>()
    const findingOf = (choices: Choices) => {
      const finding = findings.get(choices) ?? writeFinding(evaluateState(network, scenarioSeen(choices)))
      findings.set(choices, finding)
      return finding
    }
    return (step, live) => (live === null && step.title !== null ? step.title : findingOf(live ?? step.choices))
  }, [network])
}
