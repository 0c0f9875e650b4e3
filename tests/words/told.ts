// States to tell of, for tests: a preset of the shipped dataset, changed, evaluated, with what it hangs on most.
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { type Evaluated, evaluateState } from '../../src/results/case'
import { presetScenario } from '../../src/state/choices'
import { shippedDataset } from '../app/shipped'

export const dataset = shippedDataset()
export const network = compile(dataset)

/** Every event of the dataset off. */
export const allOff = Object.fromEntries(dataset.events.map(({ id }) => [id, false]))

export function told(preset: string, scenario: Partial<Scenario> = {}): Evaluated {
  return evaluateState(network, { ...presetScenario(dataset, preset), ...scenario })
}
