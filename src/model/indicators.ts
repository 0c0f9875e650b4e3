// The indicators by which states, events and assumptions are compared: one number each, for one run.
import type { Dataset } from './dataset'
import type { Network } from './network'
import { type Run, totalSupply } from './run'
import type { Outlook } from './scenario'

/** `supply`, `line-stop`, `vehicles`, `inflation-peak`, or `exposure/` and a maker's id. */
export type IndicatorId = string

export interface Indicator {
  id: IndicatorId
  /** Whether more is worse. */
  moreIsWorse: boolean
}

const renamed: Readonly<Record<string, IndicatorId>> = { 'first-stop': 'line-stop', peak: 'inflation-peak' }

/** The id that an indicator has today, for one that a link, a deck or a saved scenario of an earlier version has. */
export function indicatorToday(id: string): IndicatorId {
  return renamed[id] ?? id
}

/** The indicators of a dataset, in the order in which `readIndicators` gives them. */
export function indicatorsOf(dataset: Dataset): Indicator[] {
  return [
    { id: 'supply', moreIsWorse: false },
    { id: 'line-stop', moreIsWorse: false },
    { id: 'vehicles', moreIsWorse: true },
    { id: 'inflation-peak', moreIsWorse: true },
    ...dataset.automakers.map(({ id }) => ({ id: `exposure/${id}`, moreIsWorse: true })),
  ]
}

/**
 * The indicators of a run in one outlook: supply now (0 to 1), weeks to the first line stop (the horizon where none comes),
 * vehicles lost ahead, peak inflation in bp, exposure of each maker (0 to 100). Written into `out` from `at` on.
 */
export function readIndicators(network: Network, run: Run, outlook: Outlook, out: Float64Array, at = 0): void {
  const { makers } = network
  const { vehiclesLost, stop, risk } = run.outlooks[outlook]
  let vehicles = 0
  let firstStop = run.horizon
  for (let m = 0; m < makers.length; m++) {
    vehicles += vehiclesLost[m]!
    firstStop = Math.min(firstStop, stop[m] ?? run.horizon)
    out[at + 4 + m] = run.exposure[m]!.exposureIndex
  }
  out[at] = totalSupply(network, run.supply, run.nowRow)
  out[at + 1] = firstStop
  out[at + 2] = vehicles
  out[at + 3] = risk.peakBp
}
