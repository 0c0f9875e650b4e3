// When an event that is on shows in the flows: the week in which it makes the largest difference, and from when it holds in full.
import { runInOutlook } from './evaluate'
import { type LaneHistory, laneHistories, stepsIn } from './licenses'
import type { Network } from './network'
import { centralInputs } from './parameters'
import { totalSupply, weeksAhead } from './run'
import type { Scenario } from './scenario'

/** Less than this share of all supply is no difference. */
const leastShare = 1e-9

/**
 * The first week after the as-of week, up to the horizon's end and in the scenario's outlook, in which total supply differs
 * most between the scenario and the same without the event; null where it differs in none. `withIt` is the scenario's own
 * supply ahead.
 */
export function widestWeek(
  network: Network,
  scenario: Scenario,
  eventId: string,
  withIt: readonly number[] = supplyAhead(network, scenario),
): number | null {
  const without = supplyAhead(network, { ...scenario, events: { ...scenario.events, [eventId]: false } })
  let widest: number | null = null
  let most = leastShare
  for (let i = 1; i < withIt.length; i++) {
    const size = Math.abs(withIt[i]! - without[i]!)
    if (size <= most + leastShare) continue
    most = size
    widest = weeksAhead(network, scenario).asOfWeek + i
  }
  return widest
}

/** Total supply (0 to 1) of each week from the as-of week on. */
export function supplyAhead(network: Network, scenario: Scenario): number[] {
  const { measured, asOfWeek, end, supply, ahead } = runInOutlook(network, scenario)
  const weeks: number[] = []
  for (let week = asOfWeek; week < end; week++) {
    weeks.push(totalSupply(measured, supply, ahead.rows[week]!))
  }
  return weeks
}

/**
 * The first week in which every lane holds in full what the event led it to, where some lane that it set is still on the
 * way there in the as-of week; else null.
 */
export function fullFromWeek(
  network: Network,
  scenario: Scenario,
  eventId: string,
  histories: LaneHistory[] = laneHistories(network, scenario),
): number | null {
  const { asOfWeek } = weeksAhead(network, scenario)
  const phase = Math.ceil(Math.max(1, centralInputs(network, scenario).parameters.phaseWeeks))
  let full: number | null = null
  for (const history of histories) {
    const last = stepsIn(history, 'held').findLast(({ week }) => week <= asOfWeek)
    const own = history.changes.some(
      ({ event, week, state, fate }) =>
        event === eventId && fate === 'took hold' && week === last?.week && state === last.state,
    )
    if (!own || !last) continue
    // In its first week a change has gone one week of its way.
    const from = last.week + phase - 1
    if (from > asOfWeek) full = Math.max(full ?? 0, from)
  }
  return full
}
