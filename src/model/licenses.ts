// Events and overrides become license states by lane and week, and those the clearance at the border (section 3).
import { weekOf } from './calendar'
import type { AddedEvent, TradeEvent } from './dataset'
import { lanesOf, type Network } from './network'
import type { Outlook, Scenario } from './scenario'

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

/** The license states of one lane over time, in each outlook (section 3). Until the as-of week all three are one. */
export interface LaneHistory {
  /** Every change that is due, as it came about or failed to, as the events are switched. */
  changes: LaneChange[]
  /** As the events go. */
  steps: LaneStep[]
  /** Without what is dated after the as-of date. */
  held: LaneStep[]
  /** In the stress state from the as-of week on. */
  stress: LaneStep[]
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

/** An event of the dataset, or one of the reader's own. */
export type AnyEvent = TradeEvent | AddedEvent

/** The events of a scenario: those of the dataset, then the reader's own. */
export function eventsOf({ dataset }: Pick<Network, 'dataset'>, { added }: Scenario): readonly AnyEvent[] {
  return added && added.length > 0 ? [...dataset.events, ...added] : dataset.events
}

/** Whether an event is on in a scenario; one of the reader's own is, unless it is switched off. */
export function isEnabled(event: AnyEvent, scenario: Scenario): boolean {
  return scenario.events?.[event.id] ?? (isTold(event) ? event.enabled : true)
}

/** Whether an event is one of the dataset's, which are in a chapter and say how they are known. */
export function isTold(event: AnyEvent): event is TradeEvent {
  return 'chapter' in event
}

/** Whether an event is the reader's own. A type that is told is one that may be added too, so this cannot narrow it. */
export function isOwn(event: AnyEvent): boolean {
  return !isTold(event)
}

/** Whether an event only might happen: its date can be moved. Those of the reader's own are all so. */
export function isHypothetical(event: AnyEvent): boolean {
  return !isTold(event) || event.evidence === 'hypothetical'
}

/** The date of an event in a scenario. */
export function dateOf(event: Pick<AnyEvent, 'id' | 'date'>, scenario: Scenario): string {
  return scenario.dates?.[event.id] ?? event.date
}

/** Which lanes an effect of an event concerns, by lane index. */
export function lanesOfEffect(network: Network, e: number, f: number, event: AnyEvent): readonly boolean[] {
  return network.effectLanes[e]?.[f] ?? lanesOf(network.dataset, event.effects[f]!)
}

/** The changes of all enabled events: by date, then the event's place, then the effect's. */
function plannedChanges(network: Network, scenario: Scenario): Planned[] {
  const { dataset, stateIndex } = network
  const planned: Planned[] = []
  eventsOf(network, scenario).forEach((event, e) => {
    if (event.effects.length === 0 || !isEnabled(event, scenario)) return
    const date = dateOf(event, scenario)
    const week = Math.max(0, weekOf(dataset.calendar, date))
    event.effects.forEach((effect, f) => {
      const state = stateIndex.get(effect.state)!
      const concerns = lanesOfEffect(network, e, f, event)
      planned.push({ date, week, state, from: effect.from, event: event.id, concerns })
    })
  })
  // The sort is stable, so that the file's order decides within one date.
  return planned.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The license states of every lane in a scenario, by lane index, with the fate of every change. */
export function laneHistories(network: Network, scenario: Scenario): LaneHistory[] {
  const planned = plannedChanges(network, scenario)
  const asOfWeek = weekOf(network.dataset.calendar, scenario.asOf)
  return network.dataset.lanes.map((_, lane) => laneHistory(network, planned, lane, scenario, asOfWeek))
}

function laneHistory(
  network: Network,
  planned: readonly Planned[],
  lane: number,
  { asOf, overrides }: Scenario,
  asOfWeek: number,
): LaneHistory {
  const { dataset, stateIndex } = network
  const override = overrides?.[dataset.lanes[lane]!.id]
  const changes: LaneChange[] = []
  const path = new StepList(stateIndex.get(dataset.initialState)!)
  const held = new StepList(path.state)
  const stress = new StepList(path.state)
  for (const { date, week, state: target, from, event, concerns } of planned) {
    if (!concerns[lane]) continue
    const before = path.state
    const barred = from && !from.includes(dataset.licenseStates[before]!.id)
    const dropped = override !== undefined && date > asOf
    const fate = dropped
      ? 'dropped by hand'
      : barred
        ? 'not from this state'
        : target === before
          ? 'same state'
          : 'took hold'
    changes.push({ week, state: target, before, event, fate })
    if (fate !== 'took hold') continue
    path.enter(week, target)
    if (date <= asOf) held.enter(week, target)
    if (week < asOfWeek) stress.enter(week, target)
  }
  if (override !== undefined) {
    const target = stateIndex.get(override)!
    const fate = target === path.state ? 'same state' : 'took hold'
    changes.push({ week: asOfWeek, state: target, before: path.state, event: null, fate })
    path.enter(asOfWeek, target)
    held.enter(asOfWeek, target)
  }
  stress.enter(asOfWeek, stateIndex.get(dataset.stressState)!)
  return { changes, steps: path.steps(), held: held.steps(), stress: stress.steps() }
}

/** The states that a lane enters, week by week. */
class StepList {
  readonly #initial: number
  readonly #entered: LaneStep[] = []
  state: number

  constructor(initial: number) {
    this.#initial = initial
    this.state = initial
  }

  enter(week: number, state: number): void {
    this.state = state
    const last = this.#entered.at(-1)
    if (last?.week === week) last.state = state
    else this.#entered.push({ week, state })
  }

  /** Leaving and re-entering a state within one week changes nothing: such steps are left out. */
  steps(): LaneStep[] {
    let state = this.#initial
    return this.#entered.filter((step) => {
      const moved = step.state !== state
      state = step.state
      return moved
    })
  }
}

/** The states that a lane enters in an outlook. */
export function stepsIn({ steps, held, stress }: LaneHistory, outlook: Outlook): LaneStep[] {
  return outlook === 'path' ? steps : outlook === 'held' ? held : stress
}

/** Whether a lane enters the same states in the same weeks. */
export function sameSteps(a: readonly LaneStep[], b: readonly LaneStep[]): boolean {
  return a.length === b.length && a.every(({ week, state }, i) => week === b[i]!.week && state === b[i]!.state)
}

/** Index of the state that a lane is in in a week. */
export function stateInWeek(network: Network, steps: readonly LaneStep[], week: number): number {
  let state = network.stateIndex.get(network.dataset.initialState)!
  for (const step of steps) if (step.week <= week) state = step.state
  return state
}

/** Clearance of a lane in a week: the changes of its states add up, each over `phase` weeks of its own (at least 1). */
export function clearanceInWeek(
  steps: readonly LaneStep[],
  clearance: Float64Array,
  initial: number,
  phase: number,
  week: number,
): number {
  let before = clearance[initial]!
  let sum = before
  for (let j = 0; j < steps.length; j++) {
    const step = steps[j]!
    if (step.week > week) break
    const to = clearance[step.state]!
    sum += (to - before) * Math.min(1, (week - step.week + 1) / phase)
    before = to
  }
  return sum
}
