// Draws from the ranges of our assumptions: draw n of a seed is the same in any batch, on any worker (section 8).
import type { Quantity } from './dataset'
import type { Network } from './network'
import { centralInputs, type Inputs, shortened } from './parameters'
import type { Scenario } from './scenario'
import { varyLicensedShares } from './supplyOrder'

/** A stream of numbers in [0, 1). */
export type Random = () => number

/** Mixes two whole numbers into one of 32 bits, so that neighboring seeds and draws share nothing. */
function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad)
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97)
  return (h ^ (h >>> 15)) >>> 0
}

/** The stream of draw `n` of a seed: Marsaglia-style small fast counter (sfc32), warmed up. */
export function randomOf(seed: number, n: number): Random {
  let a = mix(seed, n)
  let b = mix(n, seed ^ 0x5bd1e995)
  let c = mix(a, b)
  let counter = 1
  const next = () => {
    const t = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  return next
}

/** Inverse of the triangular distribution (low, mode, high) at the quantile `u`. */
export function triangular(u: number, low: number, mode: number, high: number): number {
  const width = high - low
  if (width <= 0) return mode
  const left = (mode - low) / width
  const value = u < left ? low + Math.sqrt(u * width * (mode - low)) : high - Math.sqrt((1 - u) * width * (high - mode))
  // Rounding may carry a draw past an end by the last digit.
  return Math.min(high, Math.max(low, value))
}

function sampleQuantity(quantity: Quantity, u: number): number {
  return typeof quantity === 'number' ? quantity : triangular(u, quantity.low, quantity.value, quantity.high)
}

/** Inputs that draws are written into, over and over. */
export function drawnInputs(network: Network, scenario: Scenario): Inputs {
  const inputs = centralInputs(network, scenario)
  return { ...inputs, supplyShare: inputs.supplyShare.slice(), linkShare: inputs.linkShare.slice() }
}

/**
 * Writes draw `n` of `seed` into `inputs`, which are those of `drawnInputs`. Clearances of all states share one quantile and assurances another, so that a
 * looser state stays looser, and shares that cross a lane a third; whatever the scenario sets by hand stays fixed. Each quantity takes its number from the
 * stream whether it is fixed or not, so that fixing one leaves the draws of the others as they were.
 */
export function drawInputs(network: Network, scenario: Scenario, seed: number, n: number, inputs: Inputs): void {
  const { parameters, components, automakers, licenseStates } = network.dataset
  const random = randomOf(seed, n)
  for (const { id, value, low, high } of parameters) {
    const u = random()
    inputs.parameters[id] = scenario.parameters?.[id] ?? triangular(u, low, value, high)
  }
  inputs.parameters.transitWeeks = shortened(inputs.parameters.transitWeeks, scenario)
  for (let k = 0; k < components.length; k++) {
    inputs.criticality[k] = sampleQuantity(components[k]!.criticality, random())
    inputs.coverWeeks[k] = sampleQuantity(components[k]!.coverWeeks, random())
  }
  for (let m = 0; m < automakers.length; m++) {
    inputs.coverScale[m] = sampleQuantity(automakers[m]!.coverScale, random())
  }
  const clearanceQuantile = random()
  const assuranceQuantile = random()
  const shareQuantile = random()
  varyLicensedShares(
    network.supply,
    (share) => sampleQuantity(share, shareQuantile),
    inputs.supplyShare,
    inputs.linkShare,
  )
  for (let s = 0; s < licenseStates.length; s++) {
    inputs.clearance[s] = sampleQuantity(licenseStates[s]!.clearance, clearanceQuantile)
    inputs.assurance[s] = sampleQuantity(licenseStates[s]!.assurance, assuranceQuantile)
  }
}
