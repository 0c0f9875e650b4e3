// In plain words: what an event leads to, and why a switch changes nothing.
import { formatDay } from '../../format/dates'
import type { Dataset } from '../../model/dataset'
import type { Cause, EventVerdict } from '../../model/eventVerdict'

/** Why the event changes nothing, or how it was overtaken; null where it simply works. */
export function explainVerdict(dataset: Dataset, verdict: EventVerdict, on: boolean): string | null {
  const stateName = (id: string) => dataset.licenseStates.find((state) => state.id === id)?.name.toLowerCase() ?? id
  switch (verdict.kind) {
    case 'works':
      return on && verdict.overtakenBy ? `overtaken ${byCause(dataset, verdict.overtakenBy)}` : null
    case 'no effect listed':
      return 'no effect on licenses'
    case 'past the calendar':
      return 'changes nothing: the calendar ends before it'
    case 'set by hand':
      return 'changes nothing: its lanes are set by hand'
    case 'same state':
      return `changes nothing: lanes already at ${stateName(verdict.state)}${causeClause(dataset, verdict.cause)}`
    case 'not from this state':
      return `changes nothing: lanes stand at ${stateName(verdict.state)}${causeClause(dataset, verdict.cause)}`
    case 'undone at once':
      return `undone in the same week${causeClause(dataset, verdict.cause)}`
    case 'doubled':
      return 'changes nothing: another event does the same'
  }
}

function titleOf(dataset: Dataset, { event }: Cause): string {
  const title = dataset.events.find(({ id }) => id === event)?.title
  return title ? `“${title}”` : 'a state set by hand'
}

function byCause(dataset: Dataset, cause: Cause): string {
  return `on ${formatDay(cause.date)} by ${titleOf(dataset, cause)}`
}

function causeClause(dataset: Dataset, cause: Cause | null): string {
  return cause ? ` since ${formatDay(cause.date)}, ${titleOf(dataset, cause)}` : ''
}
