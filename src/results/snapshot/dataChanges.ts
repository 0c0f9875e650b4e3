// What changed in the data under a saved scenario: each change as a fact, and the world without it.
import type { KeptEvent, Snapshot } from '../../data/savedSchema'
import type { IsoDate } from '../../model/dataset'
import type { Scenario } from '../../model/scenario'
import { keptEvents, type NumberInput, numberInputs } from './inputs'
import type { World } from './world'

/** The world with a change taken back. */
type TakeBack = (world: World) => World

export type DataChange =
  /** A number that was another. */
  | { kind: 'number'; input: NumberInput; before: number; takeBack: TakeBack }
  /** Inputs that only one side has: `first` is the name of the first of them. */
  | { kind: 'gone' | 'added'; first: string; count: number; takeBack: null }
  /** An event that is new, and on. */
  | { kind: 'new event'; event: string; takeBack: TakeBack }
  /** An event that was on and is no longer in the data. */
  | { kind: 'lost event'; event: string; takeBack: null }
  | { kind: 'switched'; event: string; on: boolean; takeBack: TakeBack }
  | { kind: 'moved'; event: string; before: IsoDate; now: IsoDate; takeBack: TakeBack }

/** Every input of the scenario that today's data has otherwise than the snapshot, in the dataset's order. */
export function listDataChanges(today: World, { inputs }: Pick<Snapshot, 'inputs'>): DataChange[] {
  return [...numberChanges(today, inputs.numbers), ...eventChanges(today, inputs.events)]
}

function numberChanges(today: World, kept: Record<string, number>): DataChange[] {
  const now = numberInputs(today)
  const known = new Set(now.map(({ id }) => id))
  const changed = now.flatMap((input): DataChange[] => {
    const before = kept[input.id]
    if (before === undefined || isSame(before, input.value)) return []
    return [{ kind: 'number', input, before, takeBack: (world) => input.set(world, before) }]
  })
  const gone = Object.keys(kept).filter((id) => !known.has(id))
  const added = now.filter(({ id }) => kept[id] === undefined).map(({ name }) => name)
  return [...changed, ...countChange('gone', gone), ...countChange('added', added)]
}

function countChange(kind: 'gone' | 'added', names: readonly string[]): DataChange[] {
  const [first] = names
  return first === undefined ? [] : [{ kind, first, count: names.length, takeBack: null }]
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other))
}

function eventChanges(today: World, kept: Record<string, KeptEvent>): DataChange[] {
  const now = keptEvents(today)
  const changes = Object.entries(now).flatMap(([id, { title: event, date, enabled }]): DataChange[] => {
    const before = kept[id]
    const switchTo = (on: boolean) => (world: World) => withEvent(world, { events: { [id]: on } })
    if (before === undefined) {
      return enabled ? [{ kind: 'new event', event, takeBack: switchTo(false) }] : []
    }
    const switched: DataChange[] =
      before.enabled === enabled ? [] : [{ kind: 'switched', event, on: enabled, takeBack: switchTo(before.enabled) }]
    // The date of an event that is off in both says nothing.
    if (before.date === date || !(before.enabled || enabled)) return switched
    const takeBack: TakeBack = (world) => withEvent(world, { dates: { [id]: before.date } })
    return [...switched, { kind: 'moved', event, before: before.date, now: date, takeBack }]
  })
  const gone = Object.entries(kept).flatMap(([id, { title, enabled }]): DataChange[] =>
    enabled && !now[id] ? [{ kind: 'lost event', event: title, takeBack: null }] : [],
  )
  return [...changes, ...gone]
}

function withEvent({ dataset, scenario }: World, set: Pick<Scenario, 'events' | 'dates'>): World {
  const events = { ...scenario.events, ...set.events }
  const dates = { ...scenario.dates, ...set.dates }
  return { dataset, scenario: { ...scenario, events, dates } }
}
