// The engine behind the contract: the model's functions on one compiled dataset.
import { bufferRanges, findBuffers } from '../model/buffer'
import { findFlips } from '../model/claim'
import type { Dataset } from '../model/dataset'
import { compile } from '../model/network'
import { helpShares } from '../model/regret'
import { runSensitivity } from '../model/sensitivity'
import { crossingLanes } from '../model/standing'
import { runStates } from '../model/stateSpace'
import { summarize } from '../model/summary'
import { drawBatch } from '../model/uncertainty'
import type { Engine } from './contract'

/** An engine that answers in the thread that asks. */
export function createEngine(dataset: Dataset): Engine {
  const network = compile(dataset)
  return {
    draw: async (request) => drawBatch(network, request),
    summarize: async (seed, batches) => summarize(dataset, seed, batches),
    states: async (scenario, reference) => runStates(network, scenario, reference),
    lanes: async (scenario, indicator, threshold) => crossingLanes(network, scenario, indicator, threshold),
    sensitivity: async (scenario) => runSensitivity(network, scenario),
    flips: async (scenario) => findFlips(network, scenario),
    buffers: async (scenario) => findBuffers(network, scenario),
    bufferRanges: async (scenario, seed, draws) => bufferRanges(network, scenario, seed, draws),
    helpShares: async (scenario, seed, draws) => helpShares(network, scenario, seed, draws),
  }
}
