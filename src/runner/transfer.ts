// What goes between the threads without being copied: the arrays of draws, which are large and are not used again where
// they come from.
import * as Comlink from 'comlink'
import type { DrawBatch } from '../model/uncertainty'
import type { AnalysisName, Answer, Input } from './analyses'

type Handed<T> = (value: T) => readonly DrawBatch[]

const batchesAsked: { [N in AnalysisName]?: Handed<Input<N>> } = { summarize: ({ batches }) => batches }
const batchesAnswered: { [N in AnalysisName]?: Handed<Answer<N>> } = { draw: (batch) => [batch] }

/** An input that is sent to a worker. */
export function handInput<N extends AnalysisName>(name: N, input: Input<N>): Input<N> {
  return hand(input, batchesAsked[name]?.(input))
}

/** An answer that a worker sends back. */
export function handAnswer<N extends AnalysisName>(name: N, answer: Answer<N>): Answer<N> {
  return hand(answer, batchesAnswered[name]?.(answer))
}

function hand<T>(value: T, batches: readonly DrawBatch[] = []): T {
  return Comlink.transfer(
    value,
    batches.flatMap(({ figures, paths }) => [figures.buffer, paths.buffer]),
  )
}
