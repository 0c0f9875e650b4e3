// The numbers of one run: central values of the dataset, with what the scenario sets by hand.
import { numberOf, type ParameterId } from './dataset'
import type { Network } from './network'
import type { Scenario } from './scenario'

/** Every number that may vary between runs on the same network. Arrays are indexed as in the dataset. */
export interface Inputs {
  parameters: Record<ParameterId, number>
  /** By license state. */
  clearance: Float64Array
  assurance: Float64Array
  /** By component class. */
  criticality: Float64Array
  coverWeeks: Float64Array
  /** By maker. */
  coverScale: Float64Array
}

/** The central values of the dataset, with the scenario's parameters in their place. */
export function centralInputs(network: Network, scenario: Scenario): Inputs {
  const { dataset } = network
  const set = scenario.parameters ?? {}
  const entries = dataset.parameters.map(({ id, value }) => [id, set[id] ?? value] as const)
  return {
    parameters: Object.fromEntries(entries) as Record<ParameterId, number>,
    clearance: Float64Array.from(dataset.licenseStates, (state) => numberOf(state.clearance)),
    assurance: Float64Array.from(dataset.licenseStates, (state) => numberOf(state.assurance)),
    criticality: Float64Array.from(dataset.components, (component) => numberOf(component.criticality)),
    coverWeeks: Float64Array.from(dataset.components, (component) => numberOf(component.coverWeeks)),
    coverScale: Float64Array.from(dataset.automakers, (automaker) => numberOf(automaker.coverScale)),
  }
}
