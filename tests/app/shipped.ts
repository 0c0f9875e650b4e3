// The files that the page ships with, for tests: read from the disk, the dataset through the same door as in production.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDataset } from '../../src/data/parseDataset'
import type { Dataset } from '../../src/model/dataset'

/** A fresh copy of a shipped file, as parsed from JSON. */
export function readShipped(name: 'dataset.json' | 'trade.json'): object {
  // Not by import.meta.url: under happy-dom it is no file URL.
  return JSON.parse(readFileSync(join(process.cwd(), 'public/api/v1', name), 'utf8'))
}

/** A fresh copy of the shipped dataset. */
export function shippedDataset(): Dataset {
  const parsed = parseDataset(readShipped('dataset.json'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.dataset
}
