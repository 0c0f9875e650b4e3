// What missing vehicles and dear magnets may do to consumer prices (section 7).
import type { Network } from './network'
import type { Inputs } from './parameters'

export interface InflationPaths {
  /** Basis points added to 12-month headline inflation, by week. */
  cpiBp: Float64Array
  /** Price level against no restrictions, in basis points of headline CPI, by week. */
  priceLevelBp: Float64Array
  /** Dealer stock of new vehicles after the week, in weeks. */
  dealerStockWeeks: Float64Array
}

export interface InflationRisk {
  nowBp: number
  peakBp: number
  /** First week of the maximum from the as-of week on. */
  peakWeek: number
  /** 0 to 100; 100 is what new and used vehicles added in December 2021. */
  riskIndex: number
}

const weeksPerYear = 52

/** New-vehicle price rise (share) at a depletion (0 to 1) of dealer stock. */
export function scarcityPriceRise(depletion: number, newPriceResponse: number, priceThreshold: number): number {
  return newPriceResponse * Math.max(0, depletion - priceThreshold)
}

/** Cost push (share of the vehicle's price) at a kg-weighted magnet supply (0 to 1). */
function costPush(network: Network, inputs: Inputs, meanSupply: number): number {
  const { passThrough, magnetPriceUsdPerKg, priceSpike, vehiclePriceUsd } = inputs.parameters
  if (network.totalKgPerYear === 0 || network.totalUnitsPerYear === 0) return 0
  const kgPerVehicle = network.totalKgPerYear / network.totalUnitsPerYear
  return (passThrough * kgPerVehicle * magnetPriceUsdPerKg * priceSpike * (1 - meanSupply)) / vehiclePriceUsd
}

/** Dealer stock, price level and inflation, week by week. `output` is maker-major, `meanSupply` by week. */
export function runInflation(
  network: Network,
  inputs: Inputs,
  output: Float64Array,
  meanSupply: Float64Array,
): InflationPaths {
  const { weeks, makers } = network
  const { parameters } = inputs
  const cpiBp = new Float64Array(weeks)
  const priceLevelBp = new Float64Array(weeks)
  const dealerStockWeeks = new Float64Array(weeks)
  let stock = parameters.dealerStockWeeks
  for (let t = 0; t < weeks; t++) {
    let missing = 0
    for (let m = 0; m < makers.length; m++) missing += makers[m]!.usMarketShare * (1 - output[m * weeks + t]!)
    stock = Math.min(Math.max(stock - missing + parameters.dealerRebuild, 0), parameters.dealerStockWeeks)
    dealerStockWeeks[t] = stock
    const depletion = 1 - stock / parameters.dealerStockWeeks
    const scarcity = scarcityPriceRise(depletion, parameters.newPriceResponse, parameters.priceThreshold)
    const cost = costPush(network, inputs, meanSupply[t]!)
    const level =
      parameters.cpiWeightNew * (scarcity + cost) + parameters.cpiWeightUsed * parameters.usedToNewRatio * scarcity
    priceLevelBp[t] = 1e4 * level
    cpiBp[t] = priceLevelBp[t]! - (t >= weeksPerYear ? priceLevelBp[t - weeksPerYear]! : 0)
  }
  return { cpiBp, priceLevelBp, dealerStockWeeks }
}

/** Now, peak ahead and risk index of an inflation path. */
export function inflationRisk(cpiBp: Float64Array, asOfWeek: number, referenceShockBp: number): InflationRisk {
  let peakWeek = asOfWeek
  for (let t = asOfWeek + 1; t < cpiBp.length; t++) if (cpiBp[t]! > cpiBp[peakWeek]!) peakWeek = t
  const peakBp = cpiBp[peakWeek]!
  const riskIndex = Math.min(Math.max((100 * peakBp) / referenceShockBp, 0), 100)
  return { nowBp: cpiBp[asOfWeek]!, peakBp, peakWeek, riskIndex }
}
