// Events and overrides become license states by lane and week, and those the clearance at the border (section 3).
import { weekOf } from './calendar'
import type { TradeEvent } from './dataset'
import type { Network } from './network'
import type { Scenario } from './scenario'

/** Why a change did or did not alter a lane's state when it was due. */
export type ChangeFate = 'took hold' | 'same state' | 'not from this state' | 'dropped by hand'

/** One change of one lane, as it came about or failed to. */
export interface LaneChange {
  /** Week in which it takes hold: never before week 0. */
  week: number
  /** Index of the license state it leads to. */
  state: number
  /** Index of the state the lane was in. */
  before: number
  /** Id of the event, or null for a state set by hand. */
  event: string | null
  fate: ChangeFate
}

/** A state that a lane enters at the end of a week's changes, other than the week before's. */
export interface LaneStep {
  week: number
  state: number
}

/** The license states of one lane over time. */
export interface LaneHistory {
  changes: LaneChange[]
  steps: LaneStep[]
}

interface Planned {
  date: string
  week: number
  state: number
  from: readonly string[] | undefined
  event: string
}

/** Whether an event is on in a scenario. */
export function isEnabled(event: TradeEvent, scenario: Scenario): boolean {
  return scenario.events?.[event.id] ?? event.enabled
}

/** The date of an event in a scenario. */
export function dateOf(event: TradeEvent, scenario: Scenario): string {
  return scenario.dates?.[event.id] ?? event.date
}

function plannedChanges(network: Network, scenario: Scenario, lane: number): Planned[] {
  const { dataset, stateIndex } = network
  const { material, destination } = dataset.lanes[lane]!
  const planned: Planned[] = []
  for (const event of dataset.events) {
    if (!isEnabled(event, scenario)) continue
    for (const effect of event.effects) {
      if (effect.material && !effect.material.includes(material)) continue
      if (effect.destination && !effect.destination.includes(destination)) continue
      const date = dateOf(event, scenario)
      const week = weekOf(dataset.calendar, date)
      planned.push({ date, week, state: stateIndex.get(effect.state)!, from: effect.from, event: event.id })
    }
  }
  // Stable: events of one date keep the file's order, effects theirs.
  return planned.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The license states of a lane in a scenario, with the fate of every change that was due in the calendar. */
export function laneHistory(network: Network, scenario: Scenario, lane: number): LaneHistory {
  const { dataset, stateIndex, weeks } = network
  const override = scenario.overrides?.[dataset.lanes[lane]!.id]
  const asOfWeek = weekOf(dataset.calendar, scenario.asOf)
  const changes: LaneChange[] = []
  const steps: LaneStep[] = []
  let state = stateIndex.get(dataset.initialState)!

  const record = (change: LaneChange) => {
    changes.push(change)
    if (change.fate !== 'took hold') return
    state = change.state
    const last = steps.at(-1)
    if (last?.week === change.week) last.state = state
    else steps.push({ week: change.week, state })
  }
  for (const { week: dueWeek, state: target, from, event } of plannedChanges(network, scenario, lane)) {
    if (dueWeek >= weeks) continue
    const dropped = override !== undefined && dueWeek >= asOfWeek
    const allowed = !from || from.includes(dataset.licenseStates[state]!.id)
    const fate = dropped ? 'dropped by hand' : !allowed ? 'not from this state' : target === state ? 'same state' : 'took hold'
    record({ week: Math.max(0, dueWeek), state: target, before: state, event, fate })
  }
  if (override !== undefined) {
    const target = stateIndex.get(override)!
    record({ week: asOfWeek, state: target, before: state, event: null, fate: target === state ? 'same state' : 'took hold' })
  }
  return { changes, steps: withoutReturns(network, steps) }
}

/** Leaving and re-entering a state within one week changes nothing: such steps are left out. */
function withoutReturns(network: Network, steps: LaneStep[]): LaneStep[] {
  let state = network.stateIndex.get(network.dataset.initialState)!
  return steps.filter((step) => {
    const moved = step.state !== state
    state = step.state
    return moved
  })
}

/** The license states of every lane, by lane index. */
export function laneHistories(network: Network, scenario: Scenario): LaneHistory[] {
  return network.dataset.lanes.map((_, lane) => laneHistory(network, scenario, lane))
}

/** Index of the state that a lane is in in a week. */
export function stateInWeek(network: Network, steps: readonly LaneStep[], week: number): number {
  let state = network.stateIndex.get(network.dataset.initialState)!
  for (const step of steps) if (step.week <= week) state = step.state
  return state
}

/**
 * Clearance of a lane, week by week into `out[offset ..]`: each step phases in over `phaseWeeks`, from where the week before stood.
 * `clearance` is the share (0 to 1) by state, `initial` that of the time before week 0.
 */
export function fillClearance(
  out: Float64Array,
  offset: number,
  weeks: number,
  steps: readonly LaneStep[],
  clearance: Float64Array,
  initial: number,
  phaseWeeks: number,
): void {
  const phase = Math.max(1, phaseWeeks)
  let week = 0
  let from = initial
  let to = initial
  let since = 0
  for (let s = 0; s <= steps.length; s++) {
    const end = s < steps.length ? Math.min(weeks, steps[s]!.week) : weeks
    for (; week < end; week++) out[offset + week] = phased(from, to, week - since, phase)
    if (s === steps.length) return
    const step = steps[s]!
    from = step.week > 0 ? out[offset + step.week - 1]! : initial
    to = clearance[step.state]!
    since = step.week
  }
}

/** Clearance `elapsed` weeks after a change, counted from 0 in its own week. */
export function phased(from: number, to: number, elapsed: number, phase: number): number {
  return from + (to - from) * Math.min(1, (elapsed + 1) / phase)
}
