// Which numbers of the dataset stand behind a computed figure.
import type { ParameterId, Quantity } from '../model/dataset'
import type { Network } from '../model/network'
import type { Evaluated } from './case'

/** Parameters of stocks, ways and workarounds. */
export const stockParameters: ParameterId[] = [
  'transitWeeks',
  'coverScale',
  'rampPerWeek',
  'rampCap',
  'headroom',
  'airWeeks',
  'expediteBelow',
  'coverSpread',
]

/** Parameters that price the missing vehicles and magnets. */
export const priceParameters: ParameterId[] = [
  'dealerStockWeeks',
  'dealerRebuild',
  'newPriceResponse',
  'priceThreshold',
  'usedToNewRatio',
  'priceSpike',
  'magnetPriceUsdPerKg',
  'passThrough',
  'vehiclePriceUsd',
  'cpiWeightNew',
  'cpiWeightUsed',
  'restExposure',
]

/** Indices of all links on the way to a node. */
function linksUpstream(network: Network, node: number, seen: Set<number>): Set<number> {
  for (let i = network.inStart[node]!; i < network.inStart[node + 1]!; i++) {
    const link = network.inLinks[i]!
    if (seen.has(link)) continue
    seen.add(link)
    linksUpstream(network, network.linkSource[link]!, seen)
  }
  return seen
}

/** The dataset's own entries of some parameters; a value set by hand is an assumption of the person at the page. */
export function parameterQuantities({ dataset, scenario }: Evaluated, ids: readonly ParameterId[]): Quantity[] {
  return dataset.parameters
    .filter(({ id }) => ids.includes(id))
    .map((parameter) => scenario.parameters?.[parameter.id] ?? parameter)
}

/** Shares, masses and vehicles: what the flows into some makers (by index) rest on. */
export function flowQuantities({ dataset, network }: Evaluated, makers: number[]): Quantity[] {
  const links = new Set<number>()
  for (const maker of makers) linksUpstream(network, network.makers[maker]!.node, links)
  const shares = [...links].flatMap((link) => dataset.links[link]!.share ?? [])
  const masses = dataset.components.flatMap(({ kgPerVehicle }) => Object.values(kgPerVehicle))
  const units = makers.flatMap((maker) => Object.values(dataset.automakers[maker]!.unitsByPowertrain))
  return [...shares, ...masses, ...units]
}

/** Flows and what licenses let through. */
export function supplyQuantities(context: Evaluated, makers: number[]): Quantity[] {
  const clearances = context.dataset.licenseStates.map(({ clearance }) => clearance)
  return [...flowQuantities(context, makers), ...clearances, ...parameterQuantities(context, ['phaseWeeks'])]
}

/** Supply, stocks and output. */
export function outputQuantities(context: Evaluated, makers: number[]): Quantity[] {
  const { components, automakers } = context.dataset
  return [
    ...supplyQuantities(context, makers),
    ...components.flatMap(({ criticality, coverWeeks }) => [criticality, coverWeeks]),
    ...makers.map((maker) => automakers[maker]!.coverScale),
    ...makers.flatMap((maker) => (automakers[maker]!.lines ?? []).map(({ coverFactor }) => coverFactor)),
    ...parameterQuantities(context, stockParameters),
  ]
}

/** Output, market shares and prices. */
export function inflationQuantities(context: Evaluated): Quantity[] {
  const makers = context.dataset.automakers.map((_, maker) => maker)
  return [
    ...outputQuantities(context, makers),
    ...context.dataset.automakers.map(({ usMarketShare }) => usMarketShare),
    ...parameterQuantities(context, priceParameters),
  ]
}
