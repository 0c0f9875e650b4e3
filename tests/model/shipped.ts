// The shipped dataset, read from the disk and compiled once for each test file, and scenarios on it.
import { readFileSync } from 'node:fs'
import type { Dataset } from '../../src/model/dataset'
import type { Indicator } from '../../src/model/indicators'
import { indicatorsOf } from '../../src/model/indicators'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'

const file = new URL('../../public/api/v1/dataset.json', import.meta.url)

/** A fresh copy of the shipped dataset; other tests hold it against the door. */
export function shippedDataset(): Dataset {
  return JSON.parse(readFileSync(file, 'utf8'))
}

export const dataset = shippedDataset()
export const network = compile(dataset)
export const indicators: Indicator[] = indicatorsOf(dataset)

/** The document's own case, without any choices. */
export const documentCase: Scenario = { asOf: dataset.defaultAsOf }

/** The talks falter in August: months of losses. */
export const talksFalter: Scenario = { asOf: dataset.defaultAsOf, events: { 'talks-falter': true } }

/** What is taken for what happened, looked at from the default date. */
export const history: Scenario = { asOf: dataset.defaultAsOf, ...dataset.history }

/** Place of an indicator in a row of them. */
export function indicatorAt(id: string): number {
  const k = indicators.findIndex((one) => one.id === id)
  if (k < 0) throw new Error(`No indicator ${id}`)
  return k
}
