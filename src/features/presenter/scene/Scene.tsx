// One state of the page set for a room: its own choices and results, apart from those of the page.
import { memo, useMemo } from 'react'
import { evaluate } from '../../../model/evaluate'
import { ResultsProvider } from '../../../results/Results'
import { useWorkspace } from '../../../results/Workspace'
import type { DeckStep } from '../../../state/deck'
import { createScenarioStore } from '../../../state/scenarioStore'
import { decode } from '../../../state/urlCodec'
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
  /** Query of the state; the step's own link, unless it was changed on the spot. */
  query: string
  /** Query of the state before the last change. */
  before: string | null
  changed: boolean
  moment: Moment
  guess: Guess | null
  revealed: boolean
}

export const Scene = memo(function Scene(props: SceneProps) {
  const { query, before, ...frame } = props
  const { dataset, network } = useWorkspace()
  // A new state is a new store: the parts below keep their marks, which glide from the old state to the new.
  const store = useMemo(() => createScenarioStore(dataset, decode(dataset, query).choices), [dataset, query])
  const beforeOutcome = useMemo(
    () => (before === null ? null : evaluate(network, decode(dataset, before).choices.scenario)),
    [dataset, network, before],
  )
  return (
    <ScenarioStoreContext value={store}>
      <ResultsProvider>
        <SceneFrame before={beforeOutcome} {...frame} />
      </ResultsProvider>
    </ScenarioStoreContext>
  )
})
