// What the lanes are about to do: the change that set them as they are, and the next one ahead.
import type { IsoDate } from '../model/dataset'
import { dateOf, eventsOf, type LaneChange, laneHistories } from '../model/licenses'
import type { Network } from '../model/network'
import type { Scenario } from '../model/scenario'

/** An event that changes lanes, on its date in the scenario. */
export interface LaneEvent {
  id: string
  title: string
  date: IsoDate
}

export interface LaneNews {
  /** The event that put the given lanes into their present state, if one did. */
  setBy: LaneEvent | null
  /** The first event after the as-of week that changes any lane. */
  next: LaneEvent | null
}

/** Ids of the lanes through which China's magnets reach the component makers. */
export function magnetLanes({ dataset, nodeIndex }: Network): string[] {
  const lanes = dataset.links.filter(({ source, target, lane }) => {
    const from = dataset.nodes[nodeIndex.get(source)!]
    const to = dataset.nodes[nodeIndex.get(target)!]
    return lane != null && from?.country === 'CHN' && to?.stage === 'component'
  })
  return [...new Set(lanes.map(({ lane }) => lane!))]
}

/** What set `lanes`, and what any lane has ahead. */
export function readLaneNews(network: Network, scenario: Scenario, lanes: readonly string[]): LaneNews {
  const { laneIndex } = network
  const histories = laneHistories(network, scenario)
  const find = (eventId: string | null | undefined): LaneEvent | null => {
    const event = eventsOf(network, scenario).find(({ id }) => id === eventId)
    return event ? { id: event.id, title: event.title, date: dateOf(event, scenario) } : null
  }
  // A state that is set by hand holds from the as-of date on.
  const isAhead = ({ event }: LaneChange) => (find(event)?.date ?? scenario.asOf) > scenario.asOf
  const changes = histories.flatMap(({ changes: own }) => own).filter(({ fate }) => fate === 'took hold')
  const own = lanes.map((lane) => histories[laneIndex.get(lane) ?? -1])
  // The last change of each lane decides its state; of several lanes, the latest speaks for all.
  const deciding = own.flatMap((history) => {
    const last = history?.changes.findLast((change) => change.fate === 'took hold' && !isAhead(change))
    return last ? [find(last.event)] : []
  })
  return {
    setBy: latestOf(deciding),
    next: earliestOf(changes.filter(isAhead).map(({ event }) => find(event))),
  }
}

function latestOf(events: (LaneEvent | null)[]): LaneEvent | null {
  return events.reduce((found, event) => (found && event && event.date <= found.date ? found : (event ?? found)), null)
}

function earliestOf(events: (LaneEvent | null)[]): LaneEvent | null {
  return events.reduce((found, event) => (found && event && event.date >= found.date ? found : (event ?? found)), null)
}
