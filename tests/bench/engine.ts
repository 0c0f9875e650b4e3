// How long the engine takes on the shipped dataset: one evaluation, all event states, matching, draws on one thread and on all workers.
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { parseDataset } from '../../src/data/parseDataset'
import type { Dataset } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { drawsInKeeping, matcher } from '../../src/model/keeping'
import { compile } from '../../src/model/network'
import { runStates } from '../../src/model/stateSpace'
import { summarize } from '../../src/model/summary'
import { drawBatch } from '../../src/model/uncertainty'
import { benchSize } from './size'

const warmUpRuns = 500
const runs = 3000

/** Milliseconds of one call: median, 95th percentile, and the number of calls measured. */
interface Timing {
  medianMs: number
  p95Ms: number
  runs: number
}

/** Times single calls, after a warm-up. */
function time(call: (run: number) => unknown, count = runs): Timing {
  for (let i = 0; i < Math.min(warmUpRuns, count); i++) call(i)
  const times = Float64Array.from({ length: count }, (_, i) => {
    const start = performance.now()
    call(i)
    return performance.now() - start
  }).sort()
  return { medianMs: quantile(times, 0.5), p95Ms: quantile(times, 0.95), runs: count }
}

function quantile(sorted: Float64Array, share: number): number {
  return Number(sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(4))
}

function readShipped(json: unknown): Dataset {
  const parsed = parseDataset(json)
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return parsed.dataset
}

const text = readFileSync(new URL('../../public/api/v1/dataset.json', import.meta.url), 'utf8')
const json: unknown = JSON.parse(text)
const dataset = readShipped(json)
const network = compile(dataset)
const presets = (dataset.presets ?? []).map(({ scenario }) => scenario)

const documentCase = { asOf: dataset.defaultAsOf }
/** Draws that the page looks through at most, and those in keeping that it stops at. */
const looked = 4000
const kept = 500
const keeping = drawsInKeeping(network, documentCase, 1, kept)
const draws = 10_000

/** Every preset in turn, looked at from one day. */
function evaluateAsOf(asOf: string, run: number) {
  return evaluate(network, { asOf, ...presets[run % presets.length] })
}

/** How many of the first draws of a seed are in keeping with the record. */
function match(seed: number): number {
  const keeps = matcher(network, documentCase, seed)
  let found = 0
  for (let n = 0; n < looked; n++) if (keeps(n)) found++
  return found
}

/** Draws in a row as the page asks for them, on this thread. */
function draw(numbers: readonly number[], withPaths: boolean) {
  return drawBatch(network, { scenario: documentCase, seed: 1, numbers, withPaths })
}

/** So many numbers from one on. */
function numbersFrom(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i)
}

/** Draws a second of all workers together, each on its own share; the time to start them is left out. */
async function drawsPerSecondOn(workers: number, each: number): Promise<number> {
  const script = new URL('./drawWorker.mjs', import.meta.url)
  const threads = Array.from(
    { length: workers },
    (_, w) => new Worker(script, { workerData: { from: w * each, each } }),
  )
  const answer = (thread: Worker) =>
    new Promise<void>((resolve, reject) => {
      thread.once('message', () => resolve())
      thread.once('error', reject)
    })
  await Promise.all(threads.map(answer))
  const start = performance.now()
  const done = Promise.all(threads.map(answer))
  for (const thread of threads) thread.postMessage('draw')
  await done
  const seconds = (performance.now() - start) / 1000
  await Promise.all(threads.map((thread) => thread.terminate()))
  return Math.round((workers * each) / seconds)
}

/** Times the engine; prints rows, then one line of JSON. */
export async function benchEngine(): Promise<void> {
  // What was found for a seed is kept: each match takes one of its own.
  let freshSeed = 1000
  const timings: Record<string, Timing> = {
    evaluateJune25: time((run) => evaluateAsOf('2025-06-09', run)),
    evaluateNov26: time((run) => evaluateAsOf('2026-11-28', run)),
    compile: time(() => compile(dataset)),
    parseDataset: time(() => parseDataset(json), 300),
    eventStates: time(() => runStates(network, documentCase, documentCase), 20),
    match4000: time(() => match(freshSeed++), 7),
    matchUntil500: time(() => drawsInKeeping(network, documentCase, freshSeed++, kept), 7),
    draws500: time(() => draw(keeping.numbers, false), 20),
    draws500WithPaths: time(() => draw(keeping.numbers, true), 20),
    draws: time((run) => draw(numbersFrom(run * draws, draws), false), 5),
    drawsWithPaths: time((run) => draw(numbersFrom(run * 2000, 2000), true), 5),
  }
  const batch = draw(numbersFrom(0, 2000), true)
  timings.summarize = time(() => summarize(dataset, 1, keeping, [batch]), 5)

  // As many as the page starts: cores less one, at most four.
  const workers = Math.min(Math.max(availableParallelism() - 1, 1), 4)
  const drawsPerSecond = {
    oneThread: Math.round((1000 * draws) / timings.draws!.medianMs),
    oneThreadWithPaths: Math.round((1000 * 2000) / timings.drawsWithPaths!.medianMs),
    allWorkers: await drawsPerSecondOn(workers, draws),
    workers,
  }

  for (const [name, { medianMs, p95Ms, runs: count }] of Object.entries(timings)) {
    console.log(`${name.padEnd(20)}median ${medianMs.toFixed(4)} ms   p95 ${p95Ms.toFixed(4)} ms   ${count} runs`)
  }
  console.log(
    `draws a second      ${drawsPerSecond.oneThread} on one thread, ${drawsPerSecond.oneThreadWithPaths} with paths`,
  )
  console.log(`                    ${drawsPerSecond.allWorkers} on all workers (${workers})`)
  await benchSize(dataset)
  console.log(JSON.stringify({ node: process.version, timings, drawsPerSecond }))
}
