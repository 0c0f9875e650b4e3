// The engine behind the contract: the analyses on one compiled dataset.
import type { Dataset } from '../model/dataset'
import { compile } from '../model/network'
import { analyses } from './analyses'
import type { Engine } from './contract'

/** An engine that answers in the thread that asks. */
export function createEngine(dataset: Dataset): Engine {
  const network = compile(dataset)
  return { answer: async (name, input) => analyses[name](network, input) }
}
