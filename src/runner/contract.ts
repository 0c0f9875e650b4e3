// Who runs the engine: what may be asked of it, whoever answers, in this thread or in workers.
import type { MakerBuffer } from '../model/buffer'
import type { Flip } from '../model/claim'
import type { Percentiles } from '../model/percentiles'
import type { Scenario } from '../model/scenario'
import type { SensitivityRow } from '../model/sensitivity'
import type { LaneSet } from '../model/standing'
import type { StateSpace } from '../model/stateSpace'
import type { Ranges } from '../model/summary'
import type { DrawBatch, DrawRequest } from '../model/uncertainty'

/** One instance of the engine on one dataset. Every call is pure: the same request gives the same answer anywhere. */
export interface Engine {
  draw(request: DrawRequest): Promise<DrawBatch>
  summarize(seed: number, batches: DrawBatch[]): Promise<Ranges>
  states(scenario: Scenario, reference: Scenario): Promise<StateSpace>
  lanes(scenario: Scenario, indicator: string, threshold: number): Promise<LaneSet[]>
  sensitivity(scenario: Scenario): Promise<SensitivityRow[]>
  flips(scenario: Scenario): Promise<Flip[]>
  buffers(scenario: Scenario): Promise<MakerBuffer[]>
  bufferRanges(scenario: Scenario, seed: number, draws: number): Promise<Record<string, Percentiles>>
  helpShares(scenario: Scenario, seed: number, draws: number): Promise<Record<string, number>>
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
  ask<T>(question: (engine: Engine) => Promise<T>, options?: RunOptions): Promise<T>
  /** Ends the workers, if there are any. */
  close(): void
}
