// What a switch does: whether turning an event on or off changes any lane, and if not, why.
import { weekOf } from './calendar'
import { dateOf, eventsOf, isEnabled, type LaneChange, type LaneHistory, laneHistories, sameSteps } from './licenses'
import type { Network } from './network'
import { weeksAhead } from './run'
import type { Scenario } from './scenario'

export type EventVerdict =
  /**
   * Changes lanes. `overtakenBy` is the first cause to have set one of them anew by the as-of date; `inPart` says
   * that other lanes stood longer, or stand still.
   */
  | { kind: 'works'; overtakenBy: Cause | null; inPart: boolean }
  /** No effect on lanes is listed. */
  | { kind: 'no effect listed' }
  /** The date lies past the horizon. */
  | { kind: 'past the horizon' }
  /** The lanes are set by hand from the as-of week on. */
  | { kind: 'set by hand' }
  /** No lane was in a state from which the event leads on; `cause` put it there. */
  | { kind: 'not from this state'; state: string; cause: Cause | null }
  /** The lanes were in the state that the event leads to; `cause` put them there. */
  | { kind: 'same state'; state: string; cause: Cause | null }
  /** Undone within its own week. */
  | { kind: 'undone at once'; cause: Cause | null }
  /** Another event leads to the same states from the same weeks. */
  | { kind: 'doubled' }

/** An event that brought a lane into its state, or null where a hand did. */
export interface Cause {
  event: string | null
  date: string
}

function sameHistories(a: LaneHistory[], b: LaneHistory[]): boolean {
  return a.every(({ steps }, lane) => sameSteps(steps, b[lane]!.steps))
}

/** What an event does in a scenario if it is on; `shared` are the scenario's own lane histories. */
export function judgeEvent(
  network: Network,
  scenario: Scenario,
  eventId: string,
  shared: LaneHistory[] = laneHistories(network, scenario),
): EventVerdict {
  const { dataset } = network
  const event = eventsOf(network, scenario).find(({ id }) => id === eventId)
  if (!event || event.effects.length === 0) return { kind: 'no effect listed' }
  const week = weekOf(dataset.calendar, dateOf(event, scenario))
  if (week >= weeksAhead(network, scenario).end) return { kind: 'past the horizon' }
  const on = isEnabled(event, scenario)
  const other = laneHistories(network, { ...scenario, events: { ...scenario.events, [eventId]: !on } })
  const withIt = on ? shared : other
  if (!sameHistories(shared, other)) return { kind: 'works', ...overtaking(network, scenario, withIt, eventId) }
  return idleReason(network, scenario, withIt, eventId)
}

interface Overtaking {
  overtakenBy: Cause | null
  inPart: boolean
}

function overtaking(network: Network, scenario: Scenario, histories: LaneHistory[], eventId: string): Overtaking {
  const isPast = ({ event }: LaneChange) => causeOf(network, scenario, event).date <= scenario.asOf
  const causes: (Cause | null)[] = []
  for (const { changes } of histories) {
    const effective = changes.filter((change) => change.fate === 'took hold' && isPast(change))
    const own = effective.findLastIndex(({ event }) => event === eventId)
    if (own < 0) continue
    const next = effective[own + 1]
    causes.push(next ? causeOf(network, scenario, next.event) : null)
  }
  const first = causes.reduce(
    (found, cause) => (found && cause && cause.date < found.date ? cause : (found ?? cause)),
    null,
  )
  return { overtakenBy: first, inPart: first !== null && causes.some((cause) => cause?.date !== first.date) }
}

function causeOf(network: Network, scenario: Scenario, event: string | null): Cause {
  const found = eventsOf(network, scenario).find(({ id }) => id === event)
  return { event, date: found ? dateOf(found, scenario) : scenario.asOf }
}

/** Why an event that is on changes nothing: the reason of the first lane that it concerns. */
function idleReason(network: Network, scenario: Scenario, histories: LaneHistory[], eventId: string): EventVerdict {
  const stateName = (state: number) => network.dataset.licenseStates[state]!.id
  let undone: EventVerdict | null = null
  let meetsLane = false
  for (const { changes } of histories) {
    const own = changes.findIndex((change) => change.event === eventId)
    if (own < 0) continue
    meetsLane = true
    const change = changes[own]!
    const earlier = changes.slice(0, own).findLast(({ fate }) => fate === 'took hold')
    const cause = earlier ? causeOf(network, scenario, earlier.event) : null
    if (change.fate === 'dropped by hand') return { kind: 'set by hand' }
    if (change.fate === 'not from this state') return { kind: change.fate, state: stateName(change.before), cause }
    if (change.fate === 'same state') return { kind: change.fate, state: stateName(change.state), cause }
    const undoing = changes.slice(own + 1).find(({ week, fate }) => week === change.week && fate === 'took hold')
    if (undoing) undone ??= { kind: 'undone at once', cause: causeOf(network, scenario, undoing.event) }
  }
  return undone ?? { kind: meetsLane ? 'doubled' : 'no effect listed' }
}
