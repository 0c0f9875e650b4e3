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
  /** Whether the change concerns a lane, by lane index. */
  concerns: readonly boolean[]
}

/** Whether an event is on in a scenario. */
export function isEnabled(event: TradeEvent, scenario: Scenario): boolean {
  return scenario.events?.[event.id] ?? event.enabled
}

/** The date of an event in a scenario. */
export function dateOf(event: TradeEvent, scenario: Scenario): string {
  return scenario.dates?.[event.id] ?? event.date
}

/** The changes of all enabled events that are due before the calendar ends: by date, then the event's place, then the effect's. */
function plannedChanges(network: Network, scenario: Scenario): Planned[] {
  const { dataset, stateIndex, effectLanes, weeks } = network
  const planned: Planned[] = []
  dataset.events.forEach((event, e) => {
    if (event.effects.length === 0 || !isEnabled(event, scenario)) return
    const date = dateOf(event, scenario)
    const week = weekOf(dataset.calendar, date)
    if (week >= weeks) return
    event.effects.forEach((effect, f) => {
      const state = stateIndex.get(effect.state)!
      planned.push({ date, week, state, from: effect.from, event: event.id, concerns: effectLanes[e]![f]! })
    })
  })
  // The sort is stable, so that the file's order decides within one date.
  return planned.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The license states of every lane in a scenario, by lane index, with the fate of every change that was due in the calendar. */
export function laneHistories(network: Network, scenario: Scenario): LaneHistory[] {
  const planned = plannedChanges(network, scenario)
  const asOfWeek = weekOf(network.dataset.calendar, scenario.asOf)
  return network.dataset.lanes.map(({ id }, lane) => {
    const override = scenario.overrides?.[id]
    return laneHistory(network, planned, lane, override, asOfWeek)
  })
}

function laneHistory(
  network: Network,
  planned: readonly Planned[],
  lane: number,
  override: string | undefined,
  asOfWeek: number,
): LaneHistory {
  const { dataset, stateIndex } = network
  const changes: LaneChange[] = []
  const steps: LaneStep[] = []
  let state = stateIndex.get(dataset.initialState)!
  const take = (week: number, target: number, event: string | null, barred: ChangeFate | null) => {
    const fate = barred ?? (target === state ? 'same state' : 'took hold')
    changes.push({ week, state: target, before: state, event, fate })
    if (fate !== 'took hold') return
    state = target
    const last = steps.at(-1)
    if (last?.week === week) last.state = state
    else steps.push({ week, state })
  }
  for (const { week, state: target, from, event, concerns } of planned) {
    if (!concerns[lane]) continue
    const dropped = override !== undefined && week >= asOfWeek
    const barred = from && !from.includes(dataset.licenseStates[state]!.id)
    take(Math.max(0, week), target, event, dropped ? 'dropped by hand' : barred ? 'not from this state' : null)
  }
  if (override !== undefined) take(asOfWeek, stateIndex.get(override)!, null, null)
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
    for (; week < end && from !== to && week - since + 1 < phase; week++) {
      out[offset + week] = phased(from, to, week - since, phase)
    }
    if (week < end) out.fill(to, offset + week, offset + end)
    week = Math.max(week, end)
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
