// One state of the page set for a room: its own choices and results, apart from those of the page.
import { memo, type ReactNode, useMemo } from 'react'
import { evaluate } from '../../../model/evaluate'
import { CaseProvider } from '../../../results/CaseProvider'
import { scenarioSeen } from '../../../results/case'
import { useWorkspace } from '../../../results/Workspace'
import type { Choices } from '../../../state/choices'
import type { DeckStep } from '../../../state/deck'
import { createScenarioStore } from '../../../state/scenarioStore'
import { ScenarioStoreContext } from '../../../state/useScenarioStore'
import type { Guess } from '../guess'
import { SceneFrame } from './SceneFrame'

/** What is shown of a change that is being replayed. */
export type Moment = 'before' | 'now' | null

interface SceneProps {
  step: DeckStep
  /** Place of the step in the deck, from 1, and how many there are. */
  place: number
  count: number
  /** What is shown; the step's own choices, unless it was changed on the spot. */
  choices: Choices
  /** What was shown before the last change. */
  before: Choices | null
  changed: boolean
  moment: Moment
  guess: Guess | null
  revealed: boolean
}

export const Scene = memo(function Scene({ choices, before, ...frame }: SceneProps) {
  const { network } = useWorkspace()
  const beforeOutcome = useMemo(() => before && evaluate(network, scenarioSeen(before)), [network, before])
  return (
    <OwnState choices={choices}>
      <SceneFrame before={beforeOutcome} {...frame} />
    </OwnState>
  )
})

/** Hands choices and their results down as the page does its own, to parts that read them and change nothing. */
export function OwnState({ choices, children }: { choices: Choices; children: ReactNode }) {
  const { dataset } = useWorkspace()
  // A new state is a new store: the parts below keep their marks, which glide from the old state to the new.
  const store = useMemo(() => createScenarioStore(dataset, choices), [dataset, choices])
  return (
    <ScenarioStoreContext value={store}>
      <CaseProvider>{children}</CaseProvider>
    </ScenarioStoreContext>
  )
}
