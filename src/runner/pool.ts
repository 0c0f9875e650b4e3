// Shares work out over engines: draws in batches, one at a time to each; any other question to the one that is free.
import type { Keeping } from '../model/keeping'
import type { Scenario } from '../model/scenario'
import type { DrawBatch } from '../model/uncertainty'
import type { Engine, Runner, RunOptions } from './contract'

/** Draws in one batch: short enough that a cancel is heard soon and engines share the work, long enough that the asking costs nothing. */
const defaultBatchSize = 125

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException('The analysis was cancelled.', 'AbortError')
}

/** A runner over engines. The number of engines and the batch size change nothing in the answer. */
export function createRunner(
  engines: readonly Engine[],
  batchSize = defaultBatchSize,
  close: () => void = () => {},
): Runner {
  let turn = 0
  const nextEngine = () => engines[turn++ % engines.length]!
  let known: { key: string; keeping: Promise<Keeping> } | null = null
  const keepingOf = (past: Scenario, seed: number, draws: number): Promise<Keeping> => {
    const key = JSON.stringify([past.parameters ?? {}, seed, draws])
    if (known?.key !== key) {
      const asked = { key, keeping: nextEngine().answer('keeping', { scenario: past, seed, draws }) }
      known = asked
      // A failure is no answer to keep.
      asked.keeping.catch(() => {
        if (known === asked) known = null
      })
    }
    return known.keeping
  }
  return {
    ranges: async ({ scenario, seed, draws: wanted }, { signal, onProgress }: RunOptions = {}) => {
      const batches: DrawBatch[] = []
      throwIfAborted(signal)
      onProgress?.(0)
      // What is in keeping hangs on little of the scenario: the page keeps the answer from one switch to the next.
      const { parameters } = scenario
      const past = { asOf: scenario.asOf, ...(parameters ? { parameters } : {}) }
      const keeping = await keepingOf(past, seed, wanted)
      throwIfAborted(signal)
      const { numbers } = keeping
      const draws = numbers.length
      let next = 0
      let done = 0
      let failed = false
      const work = async (engine: Engine) => {
        while (next < draws && !failed) {
          throwIfAborted(signal)
          const batch = numbers.slice(next, next + batchSize)
          next += batch.length
          batches.push(await engine.answer('draw', { scenario, seed, numbers: batch, withPaths: true }))
          done += batch.length
          if (!failed) onProgress?.(done / draws)
        }
      }
      // One engine's failure is the answer's: the others stop at their next batch.
      const workOrStop = (engine: Engine) =>
        work(engine).catch((error: unknown) => {
          failed = true
          throw error
        })
      await Promise.all(engines.map(workOrStop))
      throwIfAborted(signal)
      return nextEngine().answer('summarize', { seed, keeping, batches })
    },
    ask: async (name, input, { signal, onProgress }: RunOptions = {}) => {
      throwIfAborted(signal)
      onProgress?.(0)
      const answer = await nextEngine().answer(name, input)
      throwIfAborted(signal)
      onProgress?.(1)
      return answer
    },
    close,
  }
}
