// The engine in this very thread, for the command line, tests, and browsers without workers.
import type { Dataset } from '../model/dataset'
import type { Engine, Runner } from './contract'
import { createEngine } from './engine'
import { createRunner } from './pool'

/** Gives the thread back before each answer, so that input, progress and a cancel get their turn. */
function yielding(engine: Engine): Engine {
  return {
    answer: async (name, input) => {
      await new Promise((resolve) => setTimeout(resolve, 0))
      return engine.answer(name, input)
    },
  }
}

export function createInlineEngine(dataset: Dataset): Engine {
  return yielding(createEngine(dataset))
}

export function createInlineRunner(dataset: Dataset, batchSize?: number): Runner {
  return createRunner([createInlineEngine(dataset)], batchSize)
}
