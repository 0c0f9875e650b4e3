// What flows in a week of a scenario, and the week in which two scenarios' supplies stand furthest apart.
import { deliveredFlows, supplyIndexes } from '../model/flows'
import { networkUnder } from '../model/measures'
import type { Network } from '../model/network'
import type { Outcome } from '../model/outcome'
import { centralInputs } from '../model/parameters'
import { run } from '../model/run'
import type { Scenario } from '../model/scenario'

export interface WeekFlows {
  /** The network under the scenario's own measures: its links are those of `delivered`. */
  network: Network
  /** Tonnes a year that each link delivers at that week's licenses. */
  delivered: Float64Array
}

/** The delivered flows of a scenario in a week of the calendar, at central values (section 4). */
export function flowsInWeek(network: Network, scenario: Scenario, week: number): WeekFlows {
  const measured = networkUnder(network, scenario)
  const { clearance } = run(measured, scenario, centralInputs(measured, scenario))
  const then = { values: clearance, stride: measured.weeks, at: week }
  return { network: measured, delivered: deliveredFlows(measured, then, supplyIndexes(measured, then)) }
}

/** Share of normal supply that is worth a picture. */
const noticeable = 0.0005

/** The first week in which the makers' supplies, weighted by their tonnes, differ most; null where they hardly do. */
export function weekFurthestApart({ makers, dataset, weeks, totalKgPerYear }: Network, one: Outcome, other: Outcome) {
  let [furthest, most] = [0, 0]
  for (let week = 0; week < weeks; week++) {
    const gap = dataset.automakers.reduce((sum, { id }, m) => {
      const [here, there] = [one.paths.supply[id]?.[week] ?? 1, other.paths.supply[id]?.[week] ?? 1]
      return sum + makers[m]!.kgPerYear * Math.abs(here - there)
    }, 0)
    if (gap > most + 1e-9 * totalKgPerYear) [furthest, most] = [week, gap]
  }
  return most > noticeable * totalKgPerYear ? furthest : null
}
