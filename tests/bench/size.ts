// How long a dataset of 50,000 links takes: the door, its longest hold on the page, the engine, and the order of the flow picture.
import { groupFlow } from '../../src/charts/flow/groupFlow'
import { orderFlow } from '../../src/charts/flow/orderFlow'
import { wholeNetwork } from '../../src/charts/flow/selectFlow'
import { shapeFlow } from '../../src/charts/flow/shapeFlow'
import { parseDataset, parseDatasetInSlices } from '../../src/data/parseDataset'
import type { Dataset } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { grownJson } from './grownJson'

const runs = 7

/** Median time of a call in ms. */
function timed(call: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    call()
    return performance.now() - start
  })
  return Math.round(times.sort((a, b) => a - b)[Math.floor(runs / 2)]!)
}

/** Longest time in ms in which a timer that wants every turn of the event loop did not get one. */
async function longestHold(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const watch = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 0)
  await work()
  clearInterval(watch)
  return Math.round(longest)
}

/** Prints how long each step takes with 50,000 links. */
export async function benchSize(shipped: Dataset): Promise<void> {
  const text = grownJson(shipped, 50_000)
  const json: unknown = JSON.parse(text)
  const parsed = parseDataset(json)
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  const { dataset } = parsed
  const network = compile(dataset)
  const all = groupFlow(network, wholeNetwork)
  const times = {
    links: dataset.links.length,
    jsonParseMs: timed(() => JSON.parse(text)),
    doorMs: timed(() => parseDataset(json)),
    doorLongestHoldMs: await longestHold(() => parseDatasetInSlices(json)),
    compileMs: timed(() => compile(dataset)),
    evaluateMs: timed(() => evaluate(network, { asOf: dataset.defaultAsOf })),
    shapeFlowMs: timed(() => shapeFlow(compile(dataset), wholeNetwork)),
    orderFlowMs: timed(() => orderFlow(all)),
  }
  for (const [name, value] of Object.entries(times)) console.log(`${name.padEnd(18)} ${value}`)
}
