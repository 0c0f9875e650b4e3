// A worker that holds an engine: opened with a dataset, then asked by the page.
import * as Comlink from 'comlink'
import type { Dataset } from '../model/dataset'
import { type AnalysisName, type Answer, analysisNames, type Input } from './analyses'
import type { Engine } from './contract'
import { createEngine } from './engine'
import { handAnswer } from './transfer'

/** The engine as seen across the thread: opened once, before any question; a function for each analysis. */
export type WorkerEngine = { open: (dataset: Dataset) => void } & {
  [N in AnalysisName]: (input: Input<N>) => Promise<Answer<N>>
}

let engine: Engine | null = null

function open(dataset: Dataset): void {
  engine = createEngine(dataset)
}

function answerTo<N extends AnalysisName>(name: N): (input: Input<N>) => Promise<Answer<N>> {
  return async (input) => {
    if (!engine) throw new Error('The engine was asked before it was opened')
    return handAnswer(name, await engine.answer(name, input))
  }
}

Comlink.expose({ open, ...Object.fromEntries(analysisNames.map((name) => [name, answerTo(name)])) })
