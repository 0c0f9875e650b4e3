// The shipped dataset, compiled once for each test file, and scenarios on it.
import type { Indicator } from '../../src/model/indicators'
import { indicatorsOf } from '../../src/model/indicators'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { shippedDataset } from '../app/shipped'

export const dataset = shippedDataset()
export const network = compile(dataset)
export const indicators: Indicator[] = indicatorsOf(dataset)

/** The document's own case, without any choices. */
export const documentCase: Scenario = { asOf: dataset.defaultAsOf }

/** The talks falter in August: months of losses. */
export const talksFalter: Scenario = { asOf: dataset.defaultAsOf, events: { 'talks-falter': true } }

/** Place of an indicator in a row of them. */
export function indicatorAt(id: string): number {
  const k = indicators.findIndex((one) => one.id === id)
  if (k < 0) throw new Error(`No indicator ${id}`)
  return k
}
