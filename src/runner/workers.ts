// Engines in workers: as many as there are cores less one, at most four; one that dies fails its question instead of hanging it.
import * as Comlink from 'comlink'
import type { Dataset } from '../model/dataset'
import type { DrawBatch } from '../model/uncertainty'
import type { Engine, Runner } from './contract'
import type { WorkerEngine } from './engine.worker'
import { createInlineRunner } from './inline'
import { createRunner } from './pool'

const mostWorkers = 4

/** Cores less one for the page itself, at least one, at most four. */
export function workerCount(cores: number): number {
  return Math.min(Math.max(cores - 1, 1), mostWorkers)
}

interface OpenWorker {
  engine: Engine
  end: () => void
}

function openWorker(dataset: Dataset): OpenWorker {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
  const remote = Comlink.wrap<WorkerEngine>(worker)
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('A worker of the engine stopped.')))
    worker.addEventListener('messageerror', () =>
      reject(new Error('A worker of the engine answered what cannot be read.')),
    )
  })
  // Heard by whoever asks next; unheard it must not count as an unhandled rejection.
  died.catch(() => {})
  const opened = remote.open(dataset)
  const asked = async <T>(question: () => Promise<T>): Promise<T> => {
    const answer = (async () => {
      await opened
      return question()
    })()
    return Promise.race([answer, died])
  }
  return {
    engine: {
      draw: (request) => asked(() => remote.draw(request)),
      summarize: (seed, batches) => asked(() => remote.summarize(seed, Comlink.transfer(batches, buffersOf(batches)))),
      states: (scenario, reference) => asked(() => remote.states(scenario, reference)),
      lanes: (scenario, indicator, threshold) => asked(() => remote.lanes(scenario, indicator, threshold)),
      sensitivity: (scenario) => asked(() => remote.sensitivity(scenario)),
      flips: (scenario) => asked(() => remote.flips(scenario)),
      buffers: (scenario) => asked(() => remote.buffers(scenario)),
      bufferRanges: (scenario, seed, draws) => asked(() => remote.bufferRanges(scenario, seed, draws)),
      helpShares: (scenario, seed, draws) => asked(() => remote.helpShares(scenario, seed, draws)),
    },
    end: () => {
      remote[Comlink.releaseProxy]()
      worker.terminate()
    },
  }
}

function buffersOf(batches: readonly DrawBatch[]): ArrayBufferLike[] {
  return batches.flatMap(({ figures, paths }) => [figures.buffer, paths.buffer])
}

/** A runner on workers; in this thread where the browser has none. */
export function createWorkerRunner(dataset: Dataset): Runner {
  if (typeof Worker === 'undefined') return createInlineRunner(dataset)
  const workers = Array.from({ length: workerCount(navigator.hardwareConcurrency || 2) }, () => openWorker(dataset))
  return createRunner(
    workers.map(({ engine }) => engine),
    undefined,
    () => {
      for (const { end } of workers) end()
    },
  )
}
