// What a scenario may not hold (section 2 of the model): each check gives the fault as "moves … , whose date is fixed", or null.
import { calendarEnd, isIsoDate } from '../model/calendar'
import type { Dataset, IsoDate, ParameterId } from '../model/dataset'

const divisors: ReadonlySet<ParameterId> = new Set([
  'restockWeeks',
  'dealerStockWeeks',
  'vehiclePriceUsd',
  'referenceShockBp',
  'timeToRecoverWeeks',
])

const quotedLength = 60

/** A piece of a link in quotation marks, cut to a length that fits a message. */
export function quote(text: string): string {
  return text.length > quotedLength ? `"${text.slice(0, quotedLength)}…"` : `"${text}"`
}

/** Why a date cannot be looked from. */
export function asOfFault(dataset: Dataset, date: IsoDate): string | null {
  const fault = calendarFault(dataset, date)
  return fault && `looks from ${quote(date)}, ${fault}`
}

/** Why an event cannot be switched. */
export function eventFault(dataset: Dataset, eventId: string): string | null {
  return isOneOf(dataset.events, eventId) ? null : `switches ${quote(eventId)}, which is not an event here`
}

/** Why an event cannot be moved to a date; null stands for the dataset's own date. */
export function dateFault(dataset: Dataset, eventId: string, date: IsoDate | null): string | null {
  const event = dataset.events.find(({ id }) => id === eventId)
  if (!event) return `moves ${quote(eventId)}, which is not an event here`
  if (event.evidence !== 'hypothetical') return `moves ${quote(eventId)}, whose date is fixed`
  const fault = date === null ? null : calendarFault(dataset, date)
  return fault && `moves ${quote(eventId)} to ${quote(date ?? '')}, ${fault}`
}

/** Why a lane cannot be set to a license state; null stands for releasing it. */
export function laneFault(dataset: Dataset, laneId: string, stateId: string | null): string | null {
  if (!isOneOf(dataset.lanes, laneId)) return `sets ${quote(laneId)}, which is not a lane here`
  if (stateId === null || isOneOf(dataset.licenseStates, stateId)) return null
  return `sets ${quote(laneId)} to ${quote(stateId)}, which is not a license state here`
}

/** Why a parameter cannot have a value. It may lie outside its low and high, not where the model cannot compute. */
export function parameterFault(id: ParameterId, value: number): string | null {
  if (!Number.isFinite(value)) return `sets ${quote(id)} to something that is not a number`
  if (value < 0) return `sets ${quote(id)} to ${value}, and it cannot be negative`
  if (value === 0 && divisors.has(id)) return `sets ${quote(id)} to 0, and it must be more than 0`
  return null
}

/** Whether an id names one of a list's things. */
export function isOneOf(things: readonly { id: string }[] | undefined, id: string): boolean {
  return things?.some((thing) => thing.id === id) ?? false
}

function calendarFault({ calendar }: Dataset, date: IsoDate): string | null {
  if (!isIsoDate(date)) return 'which is not a date'
  const end = calendarEnd(calendar)
  // ISO dates of four-digit years sort as text.
  return date < calendar.start || date > end ? `outside the calendar (${calendar.start} to ${end})` : null
}
