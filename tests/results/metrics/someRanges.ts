// Ranges written by hand, for tests that only need some.
import type { Percentiles } from '../../../src/model/percentiles'
import type { Ranges } from '../../../src/model/summary'

export const range = (p10: number | null, p90: number | null): Percentiles => ({ p10, p50: p10, p90 })

export function rangesWith(weeksToFirstStop: Percentiles = range(2, 4)): Ranges {
  const maker = {
    supplyIndex: range(0.5, 0.7),
    vehiclesLost: range(0, 10),
    weeksToLineStop: range(1, 2),
    exposureIndex: range(53, 66),
    revenueAtRiskUsd: range(0, 1e6),
  }
  return {
    draws: 500,
    seed: 1,
    keeping: { tried: 2000, kept: 500, ignored: false },
    supplyIndex: range(0.54, 0.74),
    vehiclesLost: range(3.9e6, 5.2e6),
    revenueAtRiskUsd: range(2.1e9, 12e9),
    peakBp: range(40, 150),
    riskIndex: range(0, 1),
    weeksToFirstStop,
    automakers: { ford: maker },
    firstStops: [],
    bands: null,
  }
}
