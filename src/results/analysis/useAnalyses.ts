// The page's analyses of the choices at rest. A query's key is the question itself: its name and its input, which names
// all that the answer depends on.
import { useQueryClient } from '@tanstack/react-query'
import { startTransition, useEffect, useState } from 'react'
import type { Dataset } from '../../model/dataset'
import type { Scenario } from '../../model/scenario'
import type { StateSpace } from '../../model/stateSpace'
import type { Ranges } from '../../model/summary'
import type { AnalysisName, Answer, Input } from '../../runner/analyses'
import { normalizeScenario } from '../../state/choices'
import { useChoices } from '../../state/useScenarioStore'
import { useSettledCase } from '../CaseProvider'
import { seenIn } from '../case'
import { useWorkspace } from '../Workspace'
import { useRunner } from './Runner'
import { type Analysis, useAnalysis } from './useAnalysis'

/** Seed of every analysis on the page: the same choices give the same ranges on every screen. */
export const seed = 1

/** Draws for what is run once per draw and part, or per draw and measure. */
export const fewDraws = 200

/** Long work starts when the hand does not move any more. */
const restMs = 250

/** The last value that has stayed the same for `ms` milliseconds. */
function useRested<T>(value: T, ms: number): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(() => value)), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return rested
}

interface Rested {
  scenario: Scenario
  reference: Scenario
  resting: boolean
}

/** Equal scenarios are structurally equal here, however they were reached, so that an answer at hand is found. */
function useRestedScenario(): Rested {
  const { dataset } = useWorkspace()
  const results = useSettledCase()
  const rested = useRested(results, restMs)
  return {
    scenario: likeChosen(dataset, rested.scenario),
    reference: likeChosen(dataset, rested.referenceScenario),
    resting: rested.scenario !== results.scenario,
  }
}

/** As it would have been chosen, seen in the same outlook. */
function likeChosen(dataset: Dataset, scenario: Scenario): Scenario {
  return seenIn(scenario.outlook ?? 'path', normalizeScenario(dataset, scenario))
}

/** Ranges of the headline figures, bands of the paths and the spread of first stops, over the chosen number of draws. */
export function useRanges(): Analysis<Ranges> {
  const { scenario, resting } = useRestedScenario()
  const draws = useChoices((choices) => choices.view.draws)
  const request = { scenario, seed, draws }
  return useAnalysis(['ranges', request], resting, (runner, options) => runner.ranges(request, options))
}

/**
 * The answer to one of the runner's analyses of the scenario; `ask` gives the question's input from what has rested, or
 * null where there is nothing to ask.
 */
export function useAnswer<N extends AnalysisName>(
  name: N,
  ask: (rested: { scenario: Scenario; reference: Scenario }) => Input<N> | null,
): Analysis<Answer<N>> {
  const { resting, ...rested } = useRestedScenario()
  const input = ask(rested)
  return useAnalysis([name, input], resting, input && ((runner, options) => runner.ask(name, input, options)))
}

/** Asks one of the runner's analyses when it is called, such as by a press; an answer that is at hand is taken. */
export function useAsk(): <N extends AnalysisName>(name: N, input: Input<N>) => Promise<Answer<N>> {
  const runner = useRunner()
  const client = useQueryClient()
  return (name, input) =>
    client.fetchQuery({
      queryKey: [name, input],
      queryFn: ({ signal }) => runner.ask(name, input, { signal }),
      staleTime: Number.POSITIVE_INFINITY,
      networkMode: 'always',
    })
}

/** All on/off states of the events that touch a lane, with every indicator. */
export function useStateSpace(): Analysis<StateSpace> {
  return useAnswer('states', (rested) => rested)
}
