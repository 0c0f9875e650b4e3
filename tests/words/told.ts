// States to tell of, for tests: a preset of the shipped dataset, changed, evaluated, with what it hangs on most.
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { evaluateState, findCauseOf } from '../../src/results/case'
import { presetScenario } from '../../src/state/choices'
import type { Told } from '../../src/words/told'
import { shippedDataset } from '../app/shipped'

export const dataset = shippedDataset()
export const network = compile(dataset)

/** Every event of the dataset off. */
export const allOff = Object.fromEntries(dataset.events.map(({ id }) => [id, false]))

export function told(preset: string, scenario: Partial<Scenario> = {}): Told {
  const state = evaluateState(network, { ...presetScenario(dataset, preset), ...scenario })
  return { ...state, cause: findCauseOf(state) }
}
