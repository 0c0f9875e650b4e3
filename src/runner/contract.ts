// Who runs the engine: what may be asked of it, whoever answers, in this thread or in workers.
import type { Scenario } from '../model/scenario'
import type { Ranges } from '../model/summary'
import type { AnalysisName, Answer, Input } from './analyses'

/** One instance of the engine on one dataset. Every answer is pure: the same question gives the same anywhere. */
export interface Engine {
  answer<N extends AnalysisName>(name: N, input: Input<N>): Promise<Answer<N>>
}

export interface RunOptions {
  signal?: AbortSignal
  /** Share (0 to 1) of the work that is done. */
  onProgress?: (share: number) => void
}

/** What the page asks of the engine. Every call can be aborted, and rejects with an `AbortError` then. */
export interface Runner {
  ranges(request: { scenario: Scenario; seed: number; draws: number }, options?: RunOptions): Promise<Ranges>
  /** Runs one other analysis on an engine that is free. */
  ask<N extends AnalysisName>(name: N, input: Input<N>, options?: RunOptions): Promise<Answer<N>>
  /** Ends the workers, if there are any. */
  close(): void
}
