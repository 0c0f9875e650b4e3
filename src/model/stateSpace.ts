// All on/off states of the events that touch a lane: one run each, indicators kept (for attribution, rank and stress in reverse).
import { weekOf } from './calendar'
import { indicatorsOf, readIndicators } from './indicators'
import { type AnyEvent, dateOf, eventsOf, isEnabled, lanesOfEffect } from './licenses'
import { networkUnder } from './measures'
import type { Network } from './network'
import { type OrderSample, sampleOrders, sampleRuns } from './orderSample'
import { centralInputs } from './parameters'
import { roomOf, run, weeksAhead } from './run'
import type { Scenario } from './scenario'

/** Most events whose states are all run: 2^13 runs. */
export const mostEvents = 13

export interface StateSpace {
  /** Ids of the events; event `i` is on in state `s` if bit `i` of `s` is set. */
  events: string[]
  /** Whether events were left out because there are more than `mostEvents`. */
  cut: boolean
  /** The state in which the scenario stands. */
  here: number
  /** Indicator `k` of state `s` at `values[s * indicators + k]`, in the order of `indicatorsOf`. */
  values: Float64Array
  /** Weeks to the line stop of maker `m` in state `s` at `stops[s * makers + m]`, infinite for none. */
  stops: Float64Array
  indicators: number
  /**
   * Where events were left out, what contributions follow from: all states of the events that are on, where these are
   * few, else random orders of them.
   */
  contributing?: StateSpace | OrderSample
}

/** The events that touch a lane before the horizon ends; of too many, first those that stand otherwise than in the reference. */
export function leverEvents(
  network: Network,
  scenario: Scenario,
  reference: Scenario,
): { events: AnyEvent[]; cut: boolean } {
  const touching = touchingInTime(network, scenario)
  if (touching.length <= mostEvents) return { events: touching, cut: false }
  const differs = touching.filter((event) => isEnabled(event, scenario) !== isEnabled(event, reference))
  return { events: differs.slice(0, mostEvents), cut: true }
}

/** The events that touch a lane before the horizon ends, whether they are on or off. */
function touchingInTime(network: Network, scenario: Scenario): AnyEvent[] {
  const { end } = weeksAhead(network, scenario)
  return eventsOf(network, scenario).filter(
    (event, e) => weekOf(network.dataset.calendar, dateOf(event, scenario)) < end && touchesLane(network, event, e),
  )
}

/** Whether an event, the `e`th of `eventsOf`, has an effect on any lane. */
export function touchesLane(network: Network, event: AnyEvent, e: number): boolean {
  return event.effects.some((_, f) => lanesOfEffect(network, e, f, event).some(Boolean))
}

/** The scenario with exactly the events of a state on, all others as they are. */
export function inState(scenario: Scenario, events: readonly string[], state: number): Scenario {
  const switched = Object.fromEntries(events.map((id, i) => [id, (state & (1 << i)) !== 0]))
  return { ...scenario, events: { ...scenario.events, ...switched } }
}

/** Runs every state; where there are too many events for that, also what their contributions follow from. */
export function runStates(network: Network, scenario: Scenario, reference: Scenario): StateSpace {
  const { events, cut } = leverEvents(network, scenario, reference)
  const space = { ...statesOf(network, scenario, events), cut }
  return cut ? { ...space, contributing: contributingTo(network, scenario) } : space
}

/** Contributions are of all events that are on, so that they lead from none of them to now. */
function contributingTo(network: Network, scenario: Scenario): StateSpace | OrderSample {
  const on = touchingInTime(network, scenario).filter((event) => isEnabled(event, scenario))
  if (2 ** on.length <= sampleRuns) return statesOf(network, scenario, on)
  return sampleOrders(
    network,
    scenario,
    on.map(({ id }) => id),
  )
}

function statesOf(network: Network, scenario: Scenario, levers: readonly AnyEvent[]): StateSpace {
  const measured = networkUnder(network, scenario)
  const events = levers.map(({ id }) => id)
  const indicators = indicatorsOf(network.dataset).length
  const states = 1 << events.length
  const makers = network.makers.length
  const values = new Float64Array(states * indicators)
  const stops = new Float64Array(states * makers)
  const inputs = centralInputs(measured, scenario)
  const { outlook = 'path' } = scenario
  const room = roomOf(measured)
  for (let s = 0; s < states; s++) {
    const result = run(measured, inState(scenario, events, s), inputs, { only: outlook, room })
    readIndicators(measured, result, outlook, values, s * indicators)
    const { stop } = result.outlooks[outlook]
    for (let m = 0; m < makers; m++) stops[s * makers + m] = stop[m] ?? Number.POSITIVE_INFINITY
  }
  const here = levers.reduce((state, event, i) => (isEnabled(event, scenario) ? state | (1 << i) : state), 0)
  return { events, cut: false, here, values, stops, indicators }
}

/** Indicator `k` of a state. */
export function valueIn(space: StateSpace, state: number, k: number): number {
  return space.values[state * space.indicators + k]!
}
