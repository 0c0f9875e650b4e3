// The page's analyses, each keyed by the canonical scenario string: ranges, states, sensitivity, flips, buffers, regret.
import type { MakerBuffer } from '../../model/buffer'
import type { Flip } from '../../model/claim'
import type { Percentiles } from '../../model/percentiles'
import type { Scenario } from '../../model/scenario'
import type { SensitivityRow } from '../../model/sensitivity'
import type { LaneSet } from '../../model/standing'
import type { StateSpace } from '../../model/stateSpace'
import type { Ranges } from '../../model/summary'
import { scenarioKey } from '../../state/urlCodec'
import { useChoices } from '../../state/useScenarioStore'
import { useSettledResults } from '../Results'
import { useWorkspace } from '../Workspace'
import { type Analysis, useAnalysis } from './useAnalysis'
import { useRested } from './useRested'

/** Seed of every analysis on the page: the same choices give the same ranges on every screen. */
export const seed = 1

/** Draws for what is run once per draw and part, or per draw and measure. */
const fewDraws = 200

const restMs = 250

interface Rested {
  scenario: Scenario
  reference: Scenario
  key: string
  resting: boolean
}

function useRestedScenario(): Rested {
  const { dataset } = useWorkspace()
  const results = useSettledResults()
  const rested = useRested(results, restMs)
  return {
    scenario: rested.scenario,
    reference: rested.referenceScenario,
    key: scenarioKey(dataset, { scenario: rested.scenario }),
    resting: rested.scenario !== results.scenario,
  }
}

/** Ranges of the headline figures, bands of the paths and the spread of first stops, over the chosen number of draws. */
export function useRanges(): Analysis<Ranges> {
  const { scenario, key, resting } = useRestedScenario()
  const draws = useChoices((choices) => choices.view.draws)
  return useAnalysis(['ranges', key, seed, draws], resting, (runner, options) =>
    runner.ranges({ scenario, seed, draws }, options),
  )
}

/** All on/off states of the events that touch a lane, with every indicator. */
export function useStateSpace(): Analysis<StateSpace> {
  const { scenario, reference, key, resting } = useRestedScenario()
  const { dataset } = useWorkspace()
  const referenceKey = scenarioKey(dataset, { scenario: reference })
  return useAnalysis(['states', key, referenceKey], resting, (runner, options) =>
    runner.ask((engine) => engine.states(scenario, reference), options),
  )
}

/** The smallest sets of hand-set lanes that carry an indicator over a threshold. */
export function useCrossingLanes(indicator: string, threshold: number): Analysis<LaneSet[]> {
  const { scenario, key, resting } = useRestedScenario()
  return useAnalysis(['lanes', key, indicator, threshold], resting, (runner, options) =>
    runner.ask((engine) => engine.lanes(scenario, indicator, threshold), options),
  )
}

/** Every assumption at both ends of its range, for the tornado. */
export function useSensitivity(): Analysis<SensitivityRow[]> {
  const { scenario, key, resting } = useRestedScenario()
  return useAnalysis(['sensitivity', key], resting, (runner, options) =>
    runner.ask((engine) => engine.sensitivity(scenario), options),
  )
}

/** At which value of each parameter the bottom line's claim flips. */
export function useFlips(): Analysis<Flip[]> {
  const { scenario, key, resting } = useRestedScenario()
  return useAnalysis(['flips', key], resting, (runner, options) =>
    runner.ask((engine) => engine.flips(scenario), options),
  )
}

export interface Buffers {
  buffers: MakerBuffer[]
  /** Range of the weeks needed by each maker. */
  ranges: Record<string, Percentiles>
}

/** The stock with which each maker rides out the scenario, and its range. */
export function useBuffers(): Analysis<Buffers> {
  const { scenario, key, resting } = useRestedScenario()
  return useAnalysis(['buffers', key, seed], resting, (runner, options) =>
    runner.ask(
      async (engine) => ({
        buffers: await engine.buffers(scenario),
        ranges: await engine.bufferRanges(scenario, seed, fewDraws),
      }),
      options,
    ),
  )
}

/** Share of draws in which each measure helps, by measure key. */
export function useHelpShares(): Analysis<Record<string, number>> {
  const { scenario, key, resting } = useRestedScenario()
  return useAnalysis(['help', key, seed], resting, (runner, options) =>
    runner.ask((engine) => engine.helpShares(scenario, seed, fewDraws), options),
  )
}
