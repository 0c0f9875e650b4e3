// The numbers of one run: central values of the dataset, with what the scenario sets by hand.
import { numberOf, type ParameterId } from './dataset'
import { addedCover, evenedStock } from './measures'
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
  /** Weeks of cover that measures add, by part. */
  addedCover: Float64Array
  /** How far (0 to 1) measures even out the stocks of a maker's lines, by maker. */
  evenStock: Float64Array
  /** Shares of inflow, as `SupplyOrder.share` and by link. */
  supplyShare: Float64Array
  linkShare: Float64Array
}

/** Every parameter at 0: what a run's values are written over. */
const unset: Record<ParameterId, number> = {
  phaseWeeks: 0,
  transitWeeks: 0,
  coverScale: 0,
  rampPerWeek: 0,
  rampCap: 0,
  headroom: 0,
  timeToRecoverWeeks: 0,
  lineStopShare: 0,
  dealerStockWeeks: 0,
  dealerRebuild: 0,
  newPriceResponse: 0,
  priceThreshold: 0,
  usedToNewRatio: 0,
  priceSpike: 0,
  magnetPriceUsdPerKg: 0,
  passThrough: 0,
  vehiclePriceUsd: 0,
  cpiWeightNew: 0,
  cpiWeightUsed: 0,
  referenceShockBp: 0,
  airWeeks: 0,
  expediteBelow: 0,
  coverSpread: 0,
  restExposure: 0,
}

/** The central values of the dataset, with the scenario's parameters in their place. */
export function centralInputs(network: Network, scenario: Scenario): Inputs {
  const { dataset } = network
  const parameters = { ...unset }
  for (const { id, value } of dataset.parameters) parameters[id] = scenario.parameters?.[id] ?? value
  parameters.transitWeeks = shortened(parameters.transitWeeks, scenario)
  return {
    parameters,
    clearance: Float64Array.from(dataset.licenseStates, (state) => numberOf(state.clearance)),
    assurance: Float64Array.from(dataset.licenseStates, (state) => numberOf(state.assurance)),
    criticality: Float64Array.from(dataset.components, (component) => numberOf(component.criticality)),
    coverWeeks: Float64Array.from(dataset.components, (component) => numberOf(component.coverWeeks)),
    coverScale: Float64Array.from(dataset.automakers, (automaker) => numberOf(automaker.coverScale)),
    addedCover: addedCover(network, scenario),
    evenStock: evenedStock(network, scenario),
    supplyShare: network.supply.share,
    linkShare: network.linkShare,
  }
}

/** Transit by sea in weeks, less what measures save; never below 0. */
export function shortened(transitWeeks: number, scenario: Scenario): number {
  return Math.max(0, transitWeeks - (scenario.measures?.transitWeeks ?? 0))
}
