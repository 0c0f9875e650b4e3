// Has the ranges of the steps with weekly paths drawn while nobody waits for them, so that no step needs them to come first.
import { memo, useMemo } from 'react'
import { useRanges } from '../../../results/analysis/useAnalyses'
import { ResultsProvider } from '../../../results/Results'
import { useWorkspace } from '../../../results/Workspace'
import type { Deck, StepPicture } from '../../../state/deck'
import { createScenarioStore } from '../../../state/scenarioStore'
import { decode } from '../../../state/urlCodec'
import { ScenarioStoreContext } from '../../../state/useScenarioStore'

const withRanges: readonly StepPicture[] = ['output', 'cover', 'supply', 'prices']

export const RangesAhead = memo(function RangesAhead({ deck }: { deck: Deck }) {
  return deck.steps
    .filter(({ picture }) => withRanges.includes(picture))
    .map(({ id, link }) => <Drawn key={id} link={link} />)
})

function Drawn({ link }: { link: string }) {
  const { dataset } = useWorkspace()
  const store = useMemo(() => createScenarioStore(dataset, decode(dataset, link).choices), [dataset, link])
  return (
    <ScenarioStoreContext value={store}>
      <ResultsProvider>
        <Draw />
      </ResultsProvider>
    </ScenarioStoreContext>
  )
}

function Draw() {
  useRanges()
  return null
}
