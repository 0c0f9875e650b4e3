// Shares work out over engines: draws in batches, one at a time to each; any other question to the one that is free.
import type { DrawBatch } from '../model/uncertainty'
import type { Engine, Runner, RunOptions } from './contract'

/** Draws in one batch: short enough that a cancel is heard soon, long enough that the asking costs nothing. */
const defaultBatchSize = 250

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
  return {
    ranges: async ({ scenario, seed, draws }, { signal, onProgress }: RunOptions = {}) => {
      const batches: DrawBatch[] = []
      let next = 0
      let done = 0
      let failed = false
      const work = async (engine: Engine) => {
        while (next < draws && !failed) {
          throwIfAborted(signal)
          const from = next
          const count = Math.min(batchSize, draws - from)
          next += count
          batches.push(await engine.answer('draw', { scenario, seed, from, count, withPaths: true }))
          done += count
          if (!failed) onProgress?.(done / draws)
        }
      }
      // One engine's failure is the answer's: the others stop at their next batch.
      const workOrStop = (engine: Engine) =>
        work(engine).catch((error: unknown) => {
          failed = true
          throw error
        })
      onProgress?.(0)
      await Promise.all(engines.map(workOrStop))
      throwIfAborted(signal)
      return nextEngine().answer('summarize', { seed, batches })
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
