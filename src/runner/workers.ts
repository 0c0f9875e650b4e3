// Engines in workers: as many as there are cores less one, at most four; one that dies fails its question instead of hanging it, and is started anew.
import * as Comlink from 'comlink'
import type { Dataset } from '../model/dataset'
import type { AnalysisName, Answer, Input } from './analyses'
import type { Engine, Runner } from './contract'
import type { WorkerEngine } from './engine.worker'
import { createInlineRunner } from './inline'
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
  /** Rejects if the worker stops, or falls silent while it owes an answer. */
  died: Promise<never>
  /** To be called with every question; gives what is to be called once it is answered. */
  owe: () => () => void
  end: () => void
}

function startWorker(dataset: Dataset, onDeath: () => void): LiveWorker {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
  const remote = Comlink.wrap<WorkerEngine>(worker)
  let reject: (reason: Error) => void = () => {}
  const died = new Promise<never>((_, rejectDied) => {
    reject = rejectDied
  })
  // Heard by whoever asks; unheard it must not count as an unhandled rejection.
  died.catch(() => {})
  const fail = (message: string) => {
    onDeath()
    worker.terminate()
    reject(new Error(message))
  }
  worker.addEventListener('error', () => fail('A worker of the engine stopped.'))
  worker.addEventListener('messageerror', () => fail('A worker of the engine answered what cannot be read.'))
  const owe = watchSilence(worker, () => fail('A worker of the engine has not answered for a minute.'))
  const end = () => {
    remote[Comlink.releaseProxy]()
    worker.terminate()
  }
  return { remote, opened: remote.open(dataset), died, owe, end }
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

/** A seat for a worker: started with the first question, and anew after one that died. */
function seatWorker(dataset: Dataset): WorkerSeat {
  let live: LiveWorker | null = null
  const asked = <T>(question: (remote: RemoteAnalyses) => Promise<T>): Promise<T> => {
    live ??= startWorker(dataset, () => {
      live = null
    })
    const { remote, opened, died, owe } = live
    const answered = owe()
    return Promise.race([opened.then(() => question(remote)), died]).finally(answered)
  }
  return {
    engine: { answer: (name, input) => asked((remote) => remote[name](handInput(name, input))) },
    end: () => live?.end(),
  }
}

/** A runner on workers; in this thread where the browser has none. */
export function createWorkerRunner(dataset: Dataset): Runner {
  if (typeof Worker === 'undefined') return createInlineRunner(dataset)
  const seats = Array.from({ length: workerCount(navigator.hardwareConcurrency || 2) }, () => seatWorker(dataset))
  return createRunner(
    seats.map(({ engine }) => engine),
    undefined,
    () => {
      for (const { end } of seats) end()
    },
  )
}
