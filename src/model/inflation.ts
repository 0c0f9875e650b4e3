// What missing vehicles and dear magnets may do to consumer prices (section 7).
import type { Network } from './network'
import type { Inputs } from './parameters'
import type { StockPaths } from './stocks'

export interface InflationPaths {
  /** Basis points added to 12-month headline inflation, by week. */
  cpiBp: Float64Array
  /** Price level against no restrictions, in basis points of headline CPI, by week. */
  priceLevelBp: Float64Array
  /** Dealer stock of new vehicles after the week, in weeks. */
  dealerStockWeeks: Float64Array
}

export interface InflationRisk {
  peakBp: number
  /** First week of the maximum ahead. */
  peakWeek: number
  /** 0 to 100; 100 is what new and used vehicles added in December 2021. */
  riskIndex: number
}

const weeksPerYear = 52

/** New-vehicle price rise (share) at a depletion (0 to 1) of dealer stock. */
export function scarcityPriceRise(depletion: number, newPriceResponse: number, priceThreshold: number): number {
  return newPriceResponse * Math.max(0, depletion - priceThreshold)
}

/** Cost push (share of the vehicle's price) of magnets that are missing altogether. */
function fullCostPush(network: Network, { parameters }: Inputs): number {
  const { passThrough, magnetPriceUsdPerKg, priceSpike, vehiclePriceUsd } = parameters
  if (network.totalKgPerYear === 0 || network.totalUnitsPerYear === 0) return 0
  const kgPerVehicle = network.totalKgPerYear / network.totalUnitsPerYear
  return (passThrough * kgPerVehicle * magnetPriceUsdPerKg * priceSpike) / vehiclePriceUsd
}

/**
 * Dealer stock, price level and inflation in the weeks from `from` up to, not including, `end`; those before are `past`'s.
 * `output` is maker-major over `stride` weeks, `meanSupply` gives the kg-weighted supply of a week.
 */
export function runInflation(
  network: Network,
  inputs: Inputs,
  { output, end: stride }: Pick<StockPaths, 'output' | 'end'>,
  meanSupply: (week: number) => number,
  from: number,
  end: number,
  past: InflationPaths | null,
): InflationPaths {
  const { makers } = network
  const { parameters } = inputs
  const paths = {
    cpiBp: new Float64Array(end),
    priceLevelBp: new Float64Array(end),
    dealerStockWeeks: new Float64Array(end),
  }
  if (past) {
    paths.cpiBp.set(past.cpiBp.subarray(0, from))
    paths.priceLevelBp.set(past.priceLevelBp.subarray(0, from))
    paths.dealerStockWeeks.set(past.dealerStockWeeks.subarray(0, from))
  }
  const { cpiBp, priceLevelBp, dealerStockWeeks } = paths
  const full = parameters.dealerStockWeeks
  const cost = fullCostPush(network, inputs)
  let marketShare = 0
  for (let m = 0; m < makers.length; m++) marketShare += makers[m]!.usMarketShare
  const rest = parameters.restExposure * Math.max(0, 1 - marketShare)
  let stock = from > 0 ? dealerStockWeeks[from - 1]! : full
  for (let t = from; t < end; t++) {
    let missing = 0
    for (let m = 0; m < makers.length; m++) missing += makers[m]!.usMarketShare * (1 - output[m * stride + t]!)
    // The rest of the market is hit in proportion to the modeled makers, though perhaps less. The proportion comes first:
    // one over the smallest of market shares would be infinite.
    if (marketShare > 0) missing += rest * (missing / marketShare)
    stock = Math.min(Math.max(stock - missing + parameters.dealerRebuild, 0), full)
    dealerStockWeeks[t] = stock
    const scarcity = scarcityPriceRise(1 - stock / full, parameters.newPriceResponse, parameters.priceThreshold)
    const level =
      parameters.cpiWeightNew * (scarcity + cost * (1 - meanSupply(t))) +
      parameters.cpiWeightUsed * parameters.usedToNewRatio * scarcity
    priceLevelBp[t] = 1e4 * level
    cpiBp[t] = priceLevelBp[t]! - (t >= weeksPerYear ? priceLevelBp[t - weeksPerYear]! : 0)
  }
  return paths
}

/** Peak ahead, in the weeks from `from` up to, not including, `end`, and its risk index. */
export function inflationRisk(cpiBp: Float64Array, from: number, end: number, referenceShockBp: number): InflationRisk {
  let peakBp = cpiBp[from]!
  for (let t = from + 1; t < end; t++) peakBp = Math.max(peakBp, cpiBp[t]!)
  let peakWeek = from
  while (cpiBp[peakWeek]! < peakBp - 1e-9) peakWeek++
  const riskIndex = Math.min(Math.max((100 * peakBp) / referenceShockBp, 0), 100)
  return { peakBp, peakWeek, riskIndex }
}
