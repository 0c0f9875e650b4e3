// What a scenario may not hold (section 2 of the model): each check gives the fault as "moves … , whose date is fixed", or null.
import { bounds, breachOf, parameterBounds } from '../model/bounds'
import { calendarEnd, isIsoDate } from '../model/calendar'
import type { AddedEvent, Dataset, IsoDate, ParameterId } from '../model/dataset'
import { t } from '../texts/translate'

const quotedLength = 60

/** A piece of a link in quotation marks, cut to a length that fits a message. */
export function quote(text: string): string {
  return text.length > quotedLength ? `"${text.slice(0, quotedLength)}…"` : `"${text}"`
}

/** Why a date cannot be looked from. */
export function asOfFault(dataset: Dataset, date: IsoDate): string | null {
  const fault = calendarFault(dataset, date)
  return fault && t('looks from {date}, {fault}', { date: quote(date), fault })
}

/** Why the figures cannot look ahead by some weeks. */
export function horizonFault(weeks: number): string | null {
  const { least, most } = bounds.horizonWeeks
  const breach = breachOf(weeks, bounds.horizonWeeks)
  if (breach === null) return null
  return breach === 'none'
    ? t('looks ahead by something that is not a number of weeks')
    : t('looks {weeks} weeks ahead, and it must be a whole number from {least} to {most}', { weeks, least, most })
}

/** Why an event cannot be switched, among those of the dataset and those that the scenario adds. */
export function eventFault(dataset: Dataset, eventId: string, added: readonly AddedEvent[] = []): string | null {
  return isOneOf(dataset.events, eventId) || isOneOf(added, eventId)
    ? null
    : t('switches {event}, which is not an event here', { event: quote(eventId) })
}

/** Why an event cannot be moved to a date; null stands for the dataset's own date. */
export function dateFault(dataset: Dataset, eventId: string, date: IsoDate | null): string | null {
  const event = dataset.events.find(({ id }) => id === eventId)
  const name = quote(eventId)
  if (!event) return t('moves {event}, which is not an event here', { event: name })
  if (event.evidence !== 'hypothetical') return t('moves {event}, whose date is fixed', { event: name })
  const fault = date === null ? null : calendarFault(dataset, date)
  return fault && t('moves {event} to {date}, {fault}', { event: name, date: quote(date ?? ''), fault })
}

/** Why a lane cannot be set to a license state; null stands for releasing it. */
export function laneFault(dataset: Dataset, laneId: string, stateId: string | null): string | null {
  if (!isOneOf(dataset.lanes, laneId)) return t('sets {lane}, which is not a lane here', { lane: quote(laneId) })
  if (stateId === null || isOneOf(dataset.licenseStates, stateId)) return null
  return t('sets {lane} to {state}, which is not a license state here', { lane: quote(laneId), state: quote(stateId) })
}

/** Why a parameter cannot have a value. It may lie outside its low and high, not outside its bounds. */
export function parameterFault(id: ParameterId, value: number): string | null {
  const limits = parameterBounds(id)
  const breach = breachOf(value, limits)
  if (breach === null) return null
  const name = quote(id)
  switch (breach) {
    case 'none':
      return t('sets {name} to something that is not a number', { name })
    case 'negative':
      return t('sets {name} to {value}, and it cannot be negative', { name, value })
    case 'zero':
      return t('sets {name} to 0, and it must be more than 0', { name })
    default:
      return t('sets {name} to {value}, and it must be from {least, number} to {most, number}', {
        name,
        value,
        least: limits.least,
        most: limits.most,
      })
  }
}

/** Whether an id names one of a list's things. */
export function isOneOf(things: readonly { id: string }[] | undefined, id: string): boolean {
  return things?.some((thing) => thing.id === id) ?? false
}

function calendarFault({ calendar }: Dataset, date: IsoDate): string | null {
  if (!isIsoDate(date)) return t('which is not a date')
  const end = calendarEnd(calendar)
  // ISO dates of four-digit years sort as text.
  return date < calendar.start || date > end
    ? t('outside the calendar ({start} to {end})', { start: calendar.start, end })
    : null
}
