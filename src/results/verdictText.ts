// In plain words: what an event leads to, and why a switch changes nothing.
import { formatDate, formatDay } from '../format/dates'
import type { Dataset } from '../model/dataset'
import type { Cause, EventVerdict } from '../model/eventVerdict'

/** Why the event changes nothing, or until when it stood; null where it simply works. */
export function explainVerdict(dataset: Dataset, verdict: EventVerdict, on: boolean): string | null {
  switch (verdict.kind) {
    case 'works':
      if (!on || !verdict.overtakenBy) return null
      return `until ${dayOf(dataset, verdict.overtakenBy.date)}${verdict.inPart ? ', in part longer' : ''}`
    case 'no effect listed':
      return 'no effect on licenses'
    case 'past the calendar':
      return 'changes nothing: the calendar ends before it'
    case 'set by hand':
      return 'changes nothing: its lanes are set by hand'
    case 'same state':
    case 'not from this state':
      return `changes nothing: ${standing(dataset, verdict.state, verdict.cause)}`
    case 'undone at once':
      return `overtaken ${byCause(dataset, verdict.cause)}`
    case 'doubled':
      return 'changes nothing: another event does the same'
  }
}

function standing(dataset: Dataset, stateId: string, cause: Cause | null): string {
  const state = dataset.licenseStates.find(({ id }) => id === stateId)?.name.toLowerCase() ?? stateId
  return cause ? `${state} ${byCause(dataset, cause)}` : `${state} from the start`
}

function byCause(dataset: Dataset, cause: Cause | null): string {
  if (!cause) return 'at once'
  const title = dataset.events.find(({ id }) => id === cause.event)?.title
  return `on ${dayOf(dataset, cause.date)} by ${title ? `“${title}”` : 'a state set by hand'}`
}

/** A date without its year where that is the calendar's first. */
function dayOf({ calendar }: Dataset, date: string): string {
  return date.slice(0, 4) === calendar.start.slice(0, 4) ? formatDay(date) : formatDate(date)
}
