// The reference cases: datasets and scenarios with the results that the engine must give.
import { readdirSync, readFileSync } from 'node:fs'
import type { Dataset } from '../../src/model/dataset'
import type { Result } from '../../src/model/outcome'
import type { Scenario } from '../../src/model/scenario'

export interface VectorFile {
  dataset: Dataset
  cases: { name: string; scenario: Scenario; expected: Result }[]
  /** Ids of the records that the central run breaks under parameters set by hand. */
  records: { parameters: NonNullable<Scenario['parameters']>; broken: string[] }[]
}

const folder = new URL('../vectors/', import.meta.url)

/** Names of all files of reference cases, without their ending. */
export const vectorNames = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))

/** A fresh copy of a file of reference cases. */
export function readVectors(name: string): VectorFile {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
}
