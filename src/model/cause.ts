// What the figures ahead hang on most: the one departure whose absence changes the vehicles lost most, in the scenario's outlook.
import { numberOf, type ParameterId } from './dataset'
import { evaluate, runInOutlook } from './evaluate'
import { eventsOf, isEnabled, type LaneHistory, laneHistories, sameSteps, stepsIn } from './licenses'
import type { Network } from './network'
import type { Outcome } from './outcome'
import type { Scenario } from './scenario'

/** Something that a person or an event brought about, and that could be otherwise. */
export type Departure =
  | { kind: 'event'; id: string }
  /** A lane that is set by hand. */
  | { kind: 'lane'; id: string }
  /** An assumption that is not at its default. */
  | { kind: 'parameter'; id: ParameterId }
  /** The makers' own levers, all together. */
  | { kind: 'measures' }

export interface Counterfactual {
  departure: Departure
  /** What lies ahead without it. */
  vehiclesLost: number
  peakBp: number
  /** Weeks to the first line stop; null for none. */
  weeksToLineStop: number | null
}

/** Fewer vehicles than this are told as none. */
const leastVehicles = 0.5

/** Everything that is on, set or changed. */
function departuresOf(network: Network, scenario: Scenario): Departure[] {
  const { dataset } = network
  const events = eventsOf(network, scenario).filter((event) => event.effects.length > 0 && isEnabled(event, scenario))
  const parameters = dataset.parameters.filter(
    ({ id, value }) => scenario.parameters?.[id] !== undefined && scenario.parameters[id] !== numberOf(value),
  )
  return [
    ...events.map(({ id }): Departure => ({ kind: 'event', id })),
    ...Object.keys(scenario.overrides ?? {}).map((id): Departure => ({ kind: 'lane', id })),
    ...parameters.map(({ id }): Departure => ({ kind: 'parameter', id })),
    ...(scenario.measures ? [{ kind: 'measures' } as const] : []),
  ]
}

/** The scenario without one departure. */
export function withoutDeparture(scenario: Scenario, departure: Departure): Scenario {
  switch (departure.kind) {
    case 'event':
      return { ...scenario, events: { ...scenario.events, [departure.id]: false } }
    case 'lane': {
      const { [departure.id]: _, ...overrides } = scenario.overrides ?? {}
      return { ...scenario, overrides }
    }
    case 'parameter': {
      const { [departure.id]: _, ...parameters } = scenario.parameters ?? {}
      return { ...scenario, parameters }
    }
    case 'measures': {
      const { measures: _, ...rest } = scenario
      return rest
    }
  }
}

/**
 * The departure whose absence changes the vehicles lost ahead most, with what lies ahead without it; null where nothing
 * changes them. The later of equals in the order of the file counts, since what comes first may lead on to it. Of
 * `outcome`, that of the scenario, only what lies ahead is read.
 */
export function findCause(
  network: Network,
  scenario: Scenario,
  { ahead }: Pick<Outcome, 'ahead'> = evaluate(network, scenario),
): Counterfactual | null {
  const { outlook = 'path' } = scenario
  const histories = laneHistories(network, scenario)
  let found: Counterfactual | null = null
  let most = leastVehicles
  for (const departure of departuresOf(network, scenario)) {
    const tried = withoutDeparture(scenario, departure)
    // Events and lanes act by the license states alone: where those stay, nothing changes. It is tried within a press.
    const acts = departure.kind === 'event' || departure.kind === 'lane'
    const then = acts ? laneHistories(network, tried) : histories
    const isSame = (lane: LaneHistory, l: number) => sameSteps(stepsIn(lane, outlook), stepsIn(histories[l]!, outlook))
    if (acts && then.every(isSame)) continue
    const without = lookAhead(network, tried, then)
    const changed = Math.abs(without.vehiclesLost - ahead.total.vehiclesLost)
    if (changed < most * (1 - 1e-9)) continue
    most = Math.max(most, changed)
    found = { departure, ...without }
  }
  return found
}

function lookAhead(network: Network, scenario: Scenario, histories: LaneHistory[]): Omit<Counterfactual, 'departure'> {
  const { vehiclesLost, risk, stop } = runInOutlook(network, scenario, histories).ahead
  const stops = stop.flatMap((weeks) => (weeks === null ? [] : [weeks]))
  return {
    vehiclesLost: vehiclesLost.reduce((sum, lost) => sum + lost, 0),
    peakBp: risk.peakBp,
    weeksToLineStop: stops.length > 0 ? Math.min(...stops) : null,
  }
}
