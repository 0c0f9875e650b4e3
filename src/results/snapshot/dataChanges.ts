// What changed in the data under a saved scenario: each change in words, and the world without it.
import type { KeptEvent, Snapshot } from '../../data/savedSchema'
import { formatLongDate } from '../../format/dates'
import type { Scenario } from '../../model/scenario'
import { t } from '../../texts/translate'
import { keptEvents, numberInputs } from './inputs'
import type { World } from './world'

export interface DataChange {
  /** As a cause: `“Dealer stock of new vehicles” from 9 weeks to 10.4 weeks`. */
  text: string
  /** The world with this change taken back; null where that cannot be done. */
  takeBack: ((world: World) => World) | null
}

/** Every input of the scenario that today's data has otherwise than the snapshot, in the dataset's order. */
export function listDataChanges(today: World, { inputs }: Snapshot): DataChange[] {
  return [...numberChanges(today, inputs.numbers), ...eventChanges(today, inputs.events)]
}

function numberChanges(today: World, kept: Record<string, number>): DataChange[] {
  const now = numberInputs(today)
  const known = new Set(now.map(({ id }) => id))
  const changed = now.flatMap(({ id, name, value, write, set }): DataChange[] => {
    const before = kept[id]
    if (before === undefined || isSame(before, value)) return []
    const text = t('“{name}” from {before} to {now}', { name, before: write(before), now: write(value) })
    return [{ text, takeBack: (world) => set(world, before) }]
  })
  const gone = Object.keys(kept).filter((id) => !known.has(id))
  const added = now.filter(({ id }) => kept[id] === undefined).map(({ name }) => name)
  return [...changed, ...countChange(gone, writeGone), ...countChange(added, writeAdded)]
}

/** Inputs that only one side has: named where they are few. */
function countChange(names: readonly string[], write: (first: string, count: number) => string): DataChange[] {
  const [first] = names
  return first === undefined ? [] : [{ text: write(first, names.length), takeBack: null }]
}

function writeGone(name: string, count: number): string {
  return count === 1
    ? t('the input “{name}” is no longer in the data', { name })
    : t('{count, plural, other {# inputs are no longer in the data}}', { count })
}

function writeAdded(name: string, count: number): string {
  return count === 1
    ? t('the input “{name}” is new in the data', { name })
    : t('{count, plural, other {# inputs are new in the data}}', { count })
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other))
}

function eventChanges(today: World, kept: Record<string, KeptEvent>): DataChange[] {
  const now = keptEvents(today)
  const changes = Object.entries(now).flatMap(([id, event]): DataChange[] => {
    const before = kept[id]
    const switchTo = (on: boolean) => (world: World) => withEvent(world, { events: { [id]: on } })
    if (before === undefined) {
      const text = t('“{event}” is new in the data, and on', { event: event.title })
      return event.enabled ? [{ text, takeBack: switchTo(false) }] : []
    }
    const switched: DataChange[] =
      before.enabled === event.enabled ? [] : [{ text: writeSwitch(event), takeBack: switchTo(before.enabled) }]
    // The date of an event that is off in both says nothing.
    if (before.date === event.date || !(before.enabled || event.enabled)) return switched
    const text = t('“{event}” moved from {before} to {now}', {
      event: event.title,
      before: formatLongDate(before.date),
      now: formatLongDate(event.date),
    })
    return [...switched, { text, takeBack: (world) => withEvent(world, { dates: { [id]: before.date } }) }]
  })
  const gone = Object.entries(kept).flatMap(([id, { title, enabled }]): DataChange[] =>
    enabled && !now[id]
      ? [{ text: t('“{event}” was on and is no longer in the data', { event: title }), takeBack: null }]
      : [],
  )
  return [...changes, ...gone]
}

function writeSwitch({ title, enabled }: KeptEvent): string {
  return t(enabled ? '“{event}” is on, was off' : '“{event}” is off, was on', { event: title })
}

function withEvent({ dataset, scenario }: World, set: Pick<Scenario, 'events' | 'dates'>): World {
  const events = { ...scenario.events, ...set.events }
  const dates = { ...scenario.dates, ...set.dates }
  return { dataset, scenario: { ...scenario, events, dates } }
}
