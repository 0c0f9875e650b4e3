// In plain words: what an event leads to, and why a switch changes nothing.
import { formatDate, formatDay } from '../format/dates'
import type { Cause, EventVerdict } from '../model/eventVerdict'
import { eventsOf } from '../model/licenses'
import type { Evaluated } from '../results/case'
import { t, type Written } from '../texts/translate'

/** Where what an event does is told: titles are the dataset's, or the reader's own. */
type Place = Pick<Evaluated, 'dataset' | 'scenario'>

/** Why the event changes nothing, or until when it stood; null where it simply works. */
export function explainVerdict(place: Place, verdict: EventVerdict, on: boolean): Written | null {
  switch (verdict.kind) {
    case 'works':
      if (!on || !verdict.overtakenBy) return null
      return t(verdict.inPart ? 'until {date}, in part longer' : 'until {date}', {
        date: dayOf(place, verdict.overtakenBy.date),
      })
    case 'no effect listed':
      return t('no effect on licenses')
    case 'past the horizon':
      return t('changes nothing: the horizon ends before it')
    case 'set by hand':
      return t('changes nothing: its lanes are set by hand')
    case 'same state':
    case 'not from this state':
      return standing(place, verdict.state, verdict.cause)
    case 'undone at once':
      return overtaken(place, verdict.cause)
    case 'doubled':
      return t('changes nothing: another event does the same')
  }
}

function standing(place: Place, stateId: string, cause: Cause | null): Written {
  const state = place.dataset.licenseStates.find(({ id }) => id === stateId)?.name.toLowerCase() ?? stateId
  if (!cause) return t('changes nothing: {state} from the start', { state })
  const [date, event] = [dayOf(place, cause.date), titleOf(place, cause)]
  return event
    ? t('changes nothing: {state} on {date} by “{event}”', { state, date, event })
    : t('changes nothing: {state} on {date} by a state set by hand', { state, date })
}

function overtaken(place: Place, cause: Cause | null): Written {
  if (!cause) return t('overtaken at once')
  const [date, event] = [dayOf(place, cause.date), titleOf(place, cause)]
  return event
    ? t('overtaken on {date} by “{event}”', { date, event })
    : t('overtaken on {date} by a state set by hand', { date })
}

/** Title of the event behind a cause; none where a state was set by hand. */
function titleOf({ dataset, scenario }: Place, cause: Cause): string | undefined {
  return eventsOf({ dataset }, scenario).find(({ id }) => id === cause.event)?.title
}

/** A date without its year where that is the calendar's first. */
function dayOf({ dataset: { calendar } }: Place, date: string): Written {
  return date.slice(0, 4) === calendar.start.slice(0, 4) ? formatDay(date) : formatDate(date)
}
