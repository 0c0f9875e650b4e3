// Events of the reader's own in a link: `own-1:2026-03-02:CN:Stop again:suspended/heavy.light//general`, one after another.
import type { AddedEvent, Dataset, EventEffect } from '../model/dataset'
import type { Scenario } from '../model/scenario'
import { t } from '../texts/translate'
import { addedEventFault, cleanEvent, sides } from './ownEvents'
import { withOwnEvent } from './scenarioEdits'
import { quote } from './scenarioFaults'
import type { LeaveOut, LinkParts } from './urlParts'
import { escapeSigns, unescapeName } from './urlText'

/** The events in their order, which counts where two are of one day: id, date, side, title, then each effect. */
export function writeAdded(events: readonly AddedEvent[] = []): string {
  return events
    .map(({ id, date, by, title, effects }) => [id, date, by, title].map(escapePart).concat(effects.map(writeEffect)))
    .map((parts) => parts.join(':'))
    .join(',')
}

function escapePart(text: string): string {
  return escapeSigns(text, /[~%,:]/g)
}

/** The state, then the materials, destinations and states that it depends on; a list that is not there is empty. */
function writeEffect({ state, material = [], destination = [], from = [] }: EventEffect): string {
  const lists = [[state], material, destination, from].map((ids) =>
    ids.map((id) => escapeSigns(id, /[~%,:/.]/g)).join('.'),
  )
  return lists.join('/').replace(/\/+$/, '')
}

/** An event as a link spells it: who is behind it may be nobody that there is. */
type SpelledEvent = Omit<AddedEvent, 'by'> & { by: string }

/** The events that a list spells, whatever they say. */
export function readAddedList(text: string): SpelledEvent[] {
  if (text === '') return []
  return text.split(',').map((item) => {
    const [id = '', date = '', by = '', title = '', ...effects] = item.split(':')
    return {
      id: unescapeName(id),
      date: unescapeName(date),
      by: unescapeName(by),
      title: unescapeName(title),
      effects: effects.map(readEffect),
    }
  })
}

function readEffect(text: string): EventEffect {
  const [state = '', material = '', destination = '', from = '', ...others] = text.split('/')
  // What has more parts than an effect is none, and is named as it stands.
  if (others.length > 0) return { state: text }
  const listOf = (ids: string) => (ids === '' ? undefined : ids.split('.').map(unescapeName))
  return {
    state: unescapeName(state),
    material: listOf(material),
    destination: listOf(destination),
    from: listOf(from),
  }
}

/** The scenario with the events that a link adds; what is broken is reported and left out. */
export function readAdded(dataset: Dataset, base: Scenario, parts: LinkParts, leaveOut: LeaveOut): Scenario {
  let scenario = base
  for (const spelled of readAddedList(parts.get('added') ?? '')) {
    const { added = [] } = scenario
    const event = withSide(spelled)
    const fault = event ? faultAmong(dataset, event, added) : sideFault(spelled)
    if (fault) leaveOut(fault)
    else if (event) scenario = withOwnEvent(scenario, cleanEvent(event))
  }
  return scenario
}

function withSide(spelled: SpelledEvent): AddedEvent | null {
  const by = sides.find((side) => side === spelled.by)
  return by ? { ...spelled, by } : null
}

function sideFault({ id, by }: SpelledEvent): string {
  return t('adds {event} by {by}, which is not a side here', { event: quote(id), by: quote(by) })
}

function faultAmong(dataset: Dataset, event: AddedEvent, before: readonly AddedEvent[]): string | null {
  if (!before.some(({ id }) => id === event.id)) return addedEventFault(dataset, event, before)
  return t('names {name} a second time, under {key}', { name: quote(event.id), key: quote('added') })
}
