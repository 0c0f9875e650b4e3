// How long one evaluation of the shipped dataset takes: medians over thousands of runs, as rows and as one line of JSON.
import { readFileSync } from 'node:fs'
import { parseDataset } from '../../src/data/parseDataset'
import type { Dataset } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'

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
const scenarios = (dataset.presets ?? []).map(({ scenario }) => ({ asOf: dataset.defaultAsOf, ...scenario }))

const timings: Record<string, Timing> = {
  evaluate: time((run) => evaluate(network, scenarios[run % scenarios.length] ?? { asOf: dataset.defaultAsOf })),
  compile: time(() => compile(dataset)),
  parseDataset: time(() => parseDataset(json), 300),
}

for (const [name, { medianMs, p95Ms, runs: count }] of Object.entries(timings)) {
  console.log(`${name.padEnd(14)}median ${medianMs.toFixed(4)} ms   p95 ${p95Ms.toFixed(4)} ms   ${count} runs`)
}
console.log(JSON.stringify({ node: process.version, timings }))
