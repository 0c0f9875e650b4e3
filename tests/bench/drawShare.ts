// Draws of the document's case on the shipped dataset, for threads of the benchmark.
import { readFileSync } from 'node:fs'
import { parseDataset } from '../../src/data/parseDataset'
import { compile } from '../../src/model/network'
import { drawBatch } from '../../src/model/uncertainty'

/** A function that runs draws, on a network of its own. */
export function openDraws(): (from: number, count: number) => void {
  const text = readFileSync(new URL('../../public/api/v1/dataset.json', import.meta.url), 'utf8')
  const parsed = parseDataset(JSON.parse(text))
  if (!parsed.ok) throw new Error('The shipped dataset did not pass the door')
  const network = compile(parsed.dataset)
  const scenario = { asOf: parsed.dataset.defaultAsOf }
  return (from, count) => {
    const numbers = Array.from({ length: count }, (_, i) => from + i)
    drawBatch(network, { scenario, seed: 1, numbers, withPaths: false })
  }
}
