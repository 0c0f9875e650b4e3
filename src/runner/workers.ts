// Engines in workers: as many as there are cores less one, at most four; one that dies fails its question instead of
// hanging it, and is started anew; where the browser lets none start, this thread answers.
import * as Comlink from 'comlink'
import { ifAllowed } from '../browser/allowed'
import type { Dataset } from '../model/dataset'
import type { AnalysisName, Answer, Input } from './analyses'
import type { Engine, Runner } from './contract'
import type { WorkerEngine } from './engine.worker'
import { createInlineEngine } from './inline'
import { createRunner } from './pool'
import { handInput } from './transfer'

const mostWorkers = 4

/** A worker that owes an answer and says nothing for so long is taken for dead: a browser may end one without a word. */
const silenceMs = 60_000

/** Cores less one for the page itself, at least one, at most four. */
export function workerCount(cores: number): number {
  return Math.min(Math.max(cores - 1, 1), mostWorkers)
}

/** The worker's functions as this thread calls them. */
type RemoteAnalyses = { [N in AnalysisName]: (input: Input<N>) => Promise<Answer<N>> }

interface LiveWorker {
  remote: RemoteAnalyses
  /** Resolves once the worker holds the dataset. */
  opened: Promise<void>
  /** Rejects if the worker stops, or falls silent while it owes an answer; with `NeverStarted` if it never stood. */
  died: Promise<never>
  /** To be called with every question; gives what is to be called once it is answered. */
  owe: () => () => void
  end: () => void
}

/** The browser, or what it was sent in place of the worker's code, kept it from starting. */
class NeverStarted extends Error {}

/** Null where the browser has no workers or refuses them outright. */
function startWorker(dataset: Dataset, onDeath: () => void): LiveWorker | null {
  const worker = ifAllowed(() => new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' }))
  if (!worker) return null
  const remote = Comlink.wrap<WorkerEngine>(worker)
  let reject: (reason: Error) => void = () => {}
  const died = new Promise<never>((_, rejectDied) => {
    reject = rejectDied
  })
  // Heard by whoever asks; unheard it must not count as an unhandled rejection.
  died.catch(() => {})
  const fail = (reason: Error) => {
    onDeath()
    worker.terminate()
    reject(reason)
  }
  let stands = false
  const opened = remote.open(dataset).then(() => {
    stands = true
  })
  worker.addEventListener('error', () =>
    fail(stands ? new Error('A worker of the engine stopped.') : new NeverStarted()),
  )
  worker.addEventListener('messageerror', () => fail(new Error('A worker of the engine answered what cannot be read.')))
  const owe = watchSilence(worker, () => fail(new Error('A worker of the engine has not answered for a minute.')))
  const end = () => {
    remote[Comlink.releaseProxy]()
    worker.terminate()
  }
  return { remote, opened, died, owe, end }
}

/** Calls `onSilence` when the worker owes answers and says nothing for too long; gives `LiveWorker.owe`. */
function watchSilence(worker: Worker, onSilence: () => void): LiveWorker['owe'] {
  let owed = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const listen = () => {
    clearTimeout(timer)
    if (owed > 0) timer = setTimeout(onSilence, silenceMs)
  }
  worker.addEventListener('message', listen)
  return () => {
    owed++
    listen()
    return () => {
      owed--
      listen()
    }
  }
}

interface WorkerSeat {
  engine: Engine
  end: () => void
}

/** A seat for a worker: started with the first question, and anew after one that died; `here` answers where none starts. */
function seatWorker(dataset: Dataset, here: () => Engine): WorkerSeat {
  let live: LiveWorker | null = null
  let refused = false
  const answer = async <N extends AnalysisName>(name: N, input: Input<N>): Promise<Answer<N>> => {
    if (refused) return here().answer(name, input)
    live ??= startWorker(dataset, () => {
      live = null
    })
    if (live) {
      const { remote, opened, died, owe } = live
      const answered = owe()
      try {
        return await Promise.race([opened.then(() => remote[name](handInput(name, input))), died])
      } catch (error) {
        if (!(error instanceof NeverStarted)) throw error
      } finally {
        answered()
      }
    }
    refused = true
    return here().answer(name, input)
  }
  return { engine: { answer }, end: () => live?.end() }
}

/** A runner on workers; in this thread where the browser refuses them. */
export function createWorkerRunner(dataset: Dataset): Runner {
  let inThisThread: Engine | null = null
  const here = () => {
    inThisThread ??= createInlineEngine(dataset)
    return inThisThread
  }
  const seats = Array.from({ length: workerCount(navigator.hardwareConcurrency || 2) }, () => seatWorker(dataset, here))
  return createRunner(
    seats.map(({ engine }) => engine),
    undefined,
    () => {
      for (const { end } of seats) end()
    },
  )
}
