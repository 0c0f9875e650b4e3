// What may be asked of the engine: an analysis is one entry here, its name and its function of a compiled dataset and an
// input that names all that the answer depends on. Contract, workers, pool and the page's hooks take it from here.
import { monthlyMeans, type SimulatedMonth, simulatedExports } from '../model/backtest'
import { bufferRanges, findBuffers, type MakerBuffer } from '../model/buffer'
import { findFlips } from '../model/claim'
import { evaluate } from '../model/evaluate'
import { switchEach } from '../model/eventSwitches'
import { checkHealth } from '../model/health'
import { drawsInKeeping, type Keeping } from '../model/keeping'
import type { Network } from '../model/network'
import type { Percentiles } from '../model/percentiles'
import { reportRecord } from '../model/recordReport'
import { helpShares } from '../model/regret'
import type { Scenario } from '../model/scenario'
import { runSensitivity } from '../model/sensitivity'
import { crossingLanes } from '../model/standing'
import { runStates } from '../model/stateSpace'
import { summarize } from '../model/summary'
import { type DrawBatch, type DrawRequest, drawBatch } from '../model/uncertainty'

interface OfScenario {
  scenario: Scenario
}

/** As many draws of a seed in keeping with the record. */
interface OverDraws extends OfScenario {
  seed: number
  draws: number
}

export interface Buffers {
  buffers: MakerBuffer[]
  /** Range of the weeks needed by each maker. */
  ranges: Record<string, Percentiles>
}

const entries = {
  /** What follows from a scenario at the central values. */
  outcome: (network: Network, { scenario }: OfScenario) => evaluate(network, scenario),
  /** What follows from switching each event alone. */
  switches: (network: Network, { scenario }: OfScenario) => switchEach(network, scenario),
  /** Whether the sums hold to the model's own rules. */
  health: (network: Network, { scenario }: OfScenario) => checkHealth(network, scenario, evaluate(network, scenario)),
  /** China's exports to the makers' suppliers, by month. */
  exports: (network: Network, { scenario }: OfScenario): SimulatedMonth[] =>
    monthlyMeans(network.dataset.calendar, simulatedExports(network, scenario)),
  /** The draws in keeping with the record, as many as are wanted if there are. */
  keeping: (network: Network, { scenario, seed, draws }: OverDraws) => drawsInKeeping(network, scenario, seed, draws),
  /** A batch of draws; `ranges` of a runner puts them together. */
  draw: (network: Network, request: DrawRequest) => drawBatch(network, request),
  /** Percentiles, bands and first stops of draws in batches. */
  summarize: (
    { dataset }: Network,
    { seed, keeping, batches }: { seed: number; keeping: Keeping; batches: DrawBatch[] },
  ) => summarize(dataset, seed, keeping, batches),
  /** All on/off states of the events that touch a lane, with every indicator. */
  states: (network: Network, { scenario, reference }: OfScenario & { reference: Scenario }) =>
    runStates(network, scenario, reference),
  /** The smallest sets of hand-set lanes that carry an indicator over a threshold. */
  lanes: (
    network: Network,
    { scenario, indicator, threshold }: OfScenario & { indicator: string; threshold: number },
  ) => crossingLanes(network, scenario, indicator, threshold),
  /** Every assumption at both ends of its range, for the tornado. */
  sensitivity: (network: Network, { scenario }: OfScenario) => runSensitivity(network, scenario),
  /** At which value of each parameter the bottom line's claim flips. */
  flips: (network: Network, { scenario }: OfScenario) => findFlips(network, scenario),
  /** The stock with which each maker rides out the scenario, at the central values. */
  stock: (network: Network, { scenario }: OfScenario) => findBuffers(network, scenario),
  /** The same, and its range. */
  buffers: (network: Network, { scenario, seed, draws }: OverDraws): Buffers => ({
    buffers: findBuffers(network, scenario),
    ranges: bufferRanges(network, scenario, seed, draws),
  }),
  /** Each record with the central run and the draws beside it, and what it leaves of the assumptions. */
  record: (network: Network, { scenario, seed, draws }: OverDraws) => reportRecord(network, scenario, seed, draws),
  /** Share of draws in which each measure helps, by measure key. */
  helpShares: (network: Network, { scenario, seed, draws }: OverDraws) => helpShares(network, scenario, seed, draws),
}

type Entries = typeof entries
export type AnalysisName = keyof Entries

/** Input and answer of each entry, by name: what lets a name alone say which of the two is meant. */
type Questions = { [N in AnalysisName]: { input: Parameters<Entries[N]>[1]; answer: ReturnType<Entries[N]> } }
export type Input<N extends AnalysisName> = Questions[N]['input']
export type Answer<N extends AnalysisName> = Questions[N]['answer']

export const analyses: { [N in AnalysisName]: (network: Network, input: Input<N>) => Answer<N> } = entries

export const analysisNames: AnalysisName[] = Object.keys(analyses).filter(
  (name): name is AnalysisName => name in analyses,
)
