// A worker that holds an engine: opened with a dataset, then asked by the page.
import * as Comlink from 'comlink'
import type { Dataset } from '../model/dataset'
import type { Engine } from './contract'
import { createEngine } from './engine'

/** The engine as seen across the thread: opened once, before any question. */
export interface WorkerEngine extends Engine {
  open(dataset: Dataset): void
}

let engine: Engine | null = null

function opened(): Engine {
  if (!engine) throw new Error('The engine was asked before it was opened')
  return engine
}

const workerEngine: WorkerEngine = {
  open: (dataset) => {
    engine = createEngine(dataset)
  },
  draw: async (request) => {
    const batch = await opened().draw(request)
    return Comlink.transfer(batch, [batch.figures.buffer, batch.paths.buffer])
  },
  summarize: (seed, batches) => opened().summarize(seed, batches),
  states: (scenario, reference) => opened().states(scenario, reference),
  lanes: (scenario, indicator, threshold) => opened().lanes(scenario, indicator, threshold),
  sensitivity: (scenario) => opened().sensitivity(scenario),
  flips: (scenario) => opened().flips(scenario),
  buffers: (scenario) => opened().buffers(scenario),
  bufferRanges: (scenario, seed, draws) => opened().bufferRanges(scenario, seed, draws),
  helpShares: (scenario, seed, draws) => opened().helpShares(scenario, seed, draws),
}

Comlink.expose(workerEngine)
