// What missing vehicles and dear magnets may do to consumer prices (section 7).
import type { Network } from './network'
import type { Inputs } from './parameters'
import { Room } from './room'
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

/** What prices move on, week by week: the makers' output, maker-major over `end` weeks, and the kg-weighted supply by row. */
interface Shortage {
  stocks: Pick<StockPaths, 'output' | 'end'>
  rows: Int32Array
  mean: Float64Array
}

/**
 * Dealer stock, price level and inflation in the weeks from `from` up to, not including, `end`; those before are `past`'s.
 * Rows of supply other than 0 begin where anything can be missing: before that, nothing is.
 */
export function runInflation(
  network: Network,
  inputs: Inputs,
  { stocks: { output, end: stride }, rows, mean }: Shortage,
  from: number,
  end: number,
  past: InflationPaths | null,
  room = new Room(),
): InflationPaths {
  const { makers } = network
  const { parameters } = inputs
  const cpiBp = room.floats(end)
  const priceLevelBp = room.floats(end)
  const dealerStockWeeks = room.floats(end)
  if (past) {
    cpiBp.set(past.cpiBp.subarray(0, from))
    priceLevelBp.set(past.priceLevelBp.subarray(0, from))
    dealerStockWeeks.set(past.dealerStockWeeks.subarray(0, from))
  }
  const full = parameters.dealerStockWeeks
  const cost = fullCostPush(network, inputs)
  let marketShare = 0
  for (let m = 0; m < makers.length; m++) marketShare += makers[m]!.usMarketShare
  const rest = parameters.restExposure * Math.max(0, 1 - marketShare)
  let first = from
  if (from === 0) {
    while (first < end && rows[first] === 0) first++
    cpiBp.fill(0, 0, first)
    priceLevelBp.fill(0, 0, first)
    dealerStockWeeks.fill(full, 0, first)
  }
  let stock = first > 0 ? dealerStockWeeks[first - 1]! : full
  for (let t = first; t < end; t++) {
    let missing = 0
    for (let m = 0; m < makers.length; m++) missing += makers[m]!.usMarketShare * (1 - output[m * stride + t]!)
    // The rest of the market is hit in proportion to the modeled makers, though perhaps less. The proportion comes first:
    // one over the smallest of market shares would be infinite.
    if (marketShare > 0) missing += rest * (missing / marketShare)
    stock = Math.min(Math.max(stock - missing + parameters.dealerRebuild, 0), full)
    dealerStockWeeks[t] = stock
    const scarcity = scarcityPriceRise(1 - stock / full, parameters.newPriceResponse, parameters.priceThreshold)
    const level =
      parameters.cpiWeightNew * (scarcity + cost * (1 - mean[rows[t]!]!)) +
      parameters.cpiWeightUsed * parameters.usedToNewRatio * scarcity
    priceLevelBp[t] = 1e4 * level
    cpiBp[t] = priceLevelBp[t]! - (t >= weeksPerYear ? priceLevelBp[t - weeksPerYear]! : 0)
  }
  return { cpiBp, priceLevelBp, dealerStockWeeks }
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
