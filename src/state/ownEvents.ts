// Events of the reader's own: what one may be, and what it is called. Each check gives the fault as "adds … on …, which is not a date".
import { dateBounds } from '../model/bounds'
import { isIsoDate } from '../model/calendar'
import type { AddedEvent, Dataset, EventEffect, Side } from '../model/dataset'
import type { Scenario } from '../model/scenario'
import { t } from '../texts/translate'
import { oneLine } from './choices'
import { isOneOf, quote } from './scenarioFaults'

/** Most events that a scenario of the page holds beside the dataset's. The model and the command line take any number. */
export const mostAddedEvents = 8

/** Longest title of one, in characters. */
export const longestEventTitle = 80

/** Who can be behind an event. */
export const sides: readonly Side[] = ['US', 'CN', 'both']

/** An event as a reader writes it, before it has an id. */
export type OwnEvent = Omit<AddedEvent, 'id'>

/** The event with its title on one line, trimmed. */
export function cleanEvent(event: AddedEvent): AddedEvent {
  return { ...event, title: oneLine(event.title) }
}

/** The first id of `own-1`, `own-2` … that no event bears. */
export function nextEventId({ events }: Dataset, { added = [] }: Scenario): string {
  const taken = new Set([...events, ...added].map(({ id }) => id))
  let number = 1
  while (taken.has(`own-${number}`)) number++
  return `own-${number}`
}

/** Why an event cannot be added to others of one's own, which are `before` it. */
export function addedEventFault(dataset: Dataset, event: AddedEvent, before: readonly AddedEvent[]): string | null {
  const name = quote(event.id)
  if (event.id === '' || event.id in Object.prototype) return t('adds {event}, which cannot be an id', { event: name })
  if (isOneOf(dataset.events, event.id)) return t('adds {event}, which is an event here already', { event: name })
  return addedLimitFault(event, before.length) ?? dateFault(event) ?? effectsFault(dataset, event)
}

/** Why an event is too much, whatever the dataset: one too many after `count` others, or too long a title. */
export function addedLimitFault({ id, title }: Pick<AddedEvent, 'id' | 'title'>, count: number): string | null {
  const event = quote(id)
  if (count >= mostAddedEvents) {
    return t('adds {event}, and at most {most} events can be added', { event, most: mostAddedEvents })
  }
  if (oneLine(title) === '') return t('adds {event} without a title', { event })
  return [...title].length > longestEventTitle
    ? t('adds {event} with a title of more than {most} characters', { event, most: longestEventTitle })
    : null
}

function dateFault({ id, date }: AddedEvent): string | null {
  const isNear = date >= dateBounds.first && date <= dateBounds.last
  if (isIsoDate(date) && isNear) return null
  const fault = isIsoDate(date)
    ? t('which is too far off (dates lie from {first} to {last})', { ...dateBounds })
    : t('which is not a date')
  return t('adds {event} on {date}, {fault}', { event: quote(id), date: quote(date), fault })
}

function effectsFault(dataset: Dataset, { id, effects }: AddedEvent): string | null {
  for (const effect of effects) {
    const fault = effectFault(dataset, effect)
    if (fault) return t('adds {event} with {fault}', { event: quote(id), fault })
  }
  return null
}

function effectFault(dataset: Dataset, { state, material = [], destination = [], from = [] }: EventEffect) {
  const isUnknown = (things: readonly { id: string }[]) => (id: string) => !isOneOf(things, id)
  const unknownState = [state, ...from].find(isUnknown(dataset.licenseStates))
  if (unknownState !== undefined) {
    return t('{state}, which is not a license state here', { state: quote(unknownState) })
  }
  const unknownMaterial = material.find(isUnknown(dataset.materials))
  if (unknownMaterial !== undefined) {
    return t('{material}, which is not a material here', { material: quote(unknownMaterial) })
  }
  const unknownDestination = destination.find(isUnknown(dataset.destinations))
  return unknownDestination === undefined
    ? null
    : t('{destination}, which is not a destination here', { destination: quote(unknownDestination) })
}
