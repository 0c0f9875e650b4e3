// In plain words: what an event leads to, and why a switch changes nothing.
import { formatDate, formatDay } from '../format/dates'
import type { Dataset } from '../model/dataset'
import type { Cause, EventVerdict } from '../model/eventVerdict'
import { t } from '../texts/translate'

/** Why the event changes nothing, or until when it stood; null where it simply works. */
export function explainVerdict(dataset: Dataset, verdict: EventVerdict, on: boolean): string | null {
  switch (verdict.kind) {
    case 'works':
      if (!on || !verdict.overtakenBy) return null
      return t(verdict.inPart ? 'until {date}, in part longer' : 'until {date}', {
        date: dayOf(dataset, verdict.overtakenBy.date),
      })
    case 'no effect listed':
      return t('no effect on licenses')
    case 'past the calendar':
      return t('changes nothing: the calendar ends before it')
    case 'set by hand':
      return t('changes nothing: its lanes are set by hand')
    case 'same state':
    case 'not from this state':
      return standing(dataset, verdict.state, verdict.cause)
    case 'undone at once':
      return overtaken(dataset, verdict.cause)
    case 'doubled':
      return t('changes nothing: another event does the same')
  }
}

function standing(dataset: Dataset, stateId: string, cause: Cause | null): string {
  const state = dataset.licenseStates.find(({ id }) => id === stateId)?.name.toLowerCase() ?? stateId
  if (!cause) return t('changes nothing: {state} from the start', { state })
  const [date, event] = [dayOf(dataset, cause.date), titleOf(dataset, cause)]
  return event
    ? t('changes nothing: {state} on {date} by “{event}”', { state, date, event })
    : t('changes nothing: {state} on {date} by a state set by hand', { state, date })
}

function overtaken(dataset: Dataset, cause: Cause | null): string {
  if (!cause) return t('overtaken at once')
  const [date, event] = [dayOf(dataset, cause.date), titleOf(dataset, cause)]
  return event
    ? t('overtaken on {date} by “{event}”', { date, event })
    : t('overtaken on {date} by a state set by hand', { date })
}

/** Title of the event behind a cause; none where a state was set by hand. */
function titleOf({ events }: Dataset, cause: Cause): string | undefined {
  return events.find(({ id }) => id === cause.event)?.title
}

/** A date without its year where that is the calendar's first. */
function dayOf({ calendar }: Dataset, date: string): string {
  return date.slice(0, 4) === calendar.start.slice(0, 4) ? formatDay(date) : formatDate(date)
}
