// The license clock: how long licenses of limited validity have yet to run.
import { weekOf } from '../model/calendar'
import { numberOf } from '../model/dataset'
import { laneHistories, stateInWeek } from '../model/licenses'
import type { Network } from '../model/network'
import type { Scenario } from '../model/scenario'

export interface LicenseClock {
  stateId: string
  stateName: string
  validWeeks: number
  /** Weeks until the first license in force runs out; 0 once it has. */
  weeksLeft: number
  /** Lanes in the state. */
  lanes: number
}

/** The clock of each license state with a limited validity that a lane is in, in the as-of week. */
export function readLicenseClocks(network: Network, scenario: Scenario): LicenseClock[] {
  const { dataset } = network
  const asOfWeek = weekOf(dataset.calendar, scenario.asOf)
  const histories = laneHistories(network, scenario)
  return dataset.licenseStates.flatMap((state, index) => {
    if (state.validWeeks === undefined) return []
    const validWeeks = numberOf(state.validWeeks)
    const entered = histories
      .filter(({ steps }) => stateInWeek(network, steps, asOfWeek) === index)
      .map(({ steps }) => steps.findLast((step) => step.week <= asOfWeek)?.week ?? 0)
    if (entered.length === 0) return []
    const weeksLeft = Math.max(0, validWeeks - (asOfWeek - Math.min(...entered)))
    return [{ stateId: state.id, stateName: state.name, validWeeks, weeksLeft, lanes: entered.length }]
  })
}
