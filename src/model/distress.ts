// Economic distress: U.S. value added that would be lost with vehicles not built. Beside revenue, never part of exposure.
import { numberOf, type Quantity } from './dataset'
import type { Network } from './network'
import type { Outcome } from './outcome'

/** A sum in USD, and what it is at the ends of the range of value added per vehicle. */
export interface RangedUsd {
  value: number
  low: number
  high: number
}

export interface ValueAddedAtRisk {
  total: RangedUsd
  makers: Record<string, RangedUsd>
}

/**
 * U.S. value added at risk, in USD: vehicles lost ahead (section 5) × share built in the United States × value added per
 * vehicle built there. Null where the dataset does not give the latter two.
 */
export function valueAddedAtRiskUsd({ dataset }: Network, outcome: Outcome): ValueAddedAtRisk | null {
  const perVehicle = dataset.valueAddedPerVehicleUsd
  if (perVehicle === undefined) return null
  const { value, low, high } = rangeOf(perVehicle)
  const makers: Record<string, RangedUsd> = {}
  const total: RangedUsd = { value: 0, low: 0, high: 0 }
  for (const { id, usAssemblyShare } of dataset.automakers) {
    if (usAssemblyShare === undefined) return null
    const built = outcome.ahead.automakers[id]!.vehiclesLost * numberOf(usAssemblyShare)
    makers[id] = { value: built * value, low: built * low, high: built * high }
    total.value += built * value
    total.low += built * low
    total.high += built * high
  }
  return { total, makers }
}

function rangeOf(quantity: Quantity): RangedUsd {
  return typeof quantity === 'number' ? { value: quantity, low: quantity, high: quantity } : quantity
}
