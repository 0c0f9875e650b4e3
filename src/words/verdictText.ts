// In plain words: what an event leads to, and why a switch changes nothing.
import { formatDateAfter } from '../format/dates'
import type { Cause, EventVerdict } from '../model/eventVerdict'
import { eventsOf } from '../model/licenses'
import type { Evaluated } from '../results/case'
import { t, type Written } from '../texts/translate'

/** Where what an event does is told: titles are the dataset's, or the reader's own. */
type Place = Pick<Evaluated, 'dataset' | 'scenario'>

/** Why the event changes nothing, or until when it stood; null where it simply works. */
export function explainVerdict(place: Place, verdict: EventVerdict, on: boolean): Written | null {
  return explain(place, verdict, on, titleOf)
}

/** The same for one line beside others: the event behind it goes by its date. */
export function explainVerdictShortly(place: Place, verdict: EventVerdict, on: boolean): Written | null {
  return explain(place, verdict, on, () => undefined)
}

/** Gives the title of the event behind a cause; none where a state was set by hand, or where titles are left out. */
type Naming = (place: Place, cause: Cause) => string | undefined

function explain(place: Place, verdict: EventVerdict, on: boolean, nameOf: Naming): Written | null {
  switch (verdict.kind) {
    case 'works':
      if (!on || !verdict.overtakenBy) return null
      return t(verdict.inPart ? 'until {date}, in part longer' : 'until {date}', {
        date: writeDay(place, verdict.overtakenBy),
      })
    case 'no effect listed':
      return t('no effect on licenses')
    case 'past the horizon':
      return t('changes nothing: the horizon ends before it')
    case 'set by hand':
      return t('changes nothing: its lanes are set by hand')
    case 'same state':
    case 'not from this state':
      return standing(place, verdict.state, verdict.cause, nameOf)
    case 'undone at once':
      return overtaken(place, verdict.cause, nameOf)
    case 'doubled':
      return t('changes nothing: another event does the same')
  }
}

function standing(place: Place, stateId: string, cause: Cause | null, nameOf: Naming): Written {
  const state = place.dataset.licenseStates.find(({ id }) => id === stateId)?.name.toLowerCase() ?? stateId
  if (!cause) return t('changes nothing: {state} from the start', { state })
  const [date, event] = [writeDay(place, cause), nameOf(place, cause)]
  if (event) return t('changes nothing: {state} on {date} by “{event}”', { state, date, event })
  return cause.event === null
    ? t('changes nothing: {state} on {date} by a state set by hand', { state, date })
    : t('already {state} since {date}', { state, date })
}

function overtaken(place: Place, cause: Cause | null, nameOf: Naming): Written {
  if (!cause) return t('overtaken at once')
  const [date, event] = [writeDay(place, cause), nameOf(place, cause)]
  if (event) return t('overtaken on {date} by “{event}”', { date, event })
  return cause.event === null
    ? t('overtaken on {date} by a state set by hand', { date })
    : t('overtaken on {date}', { date })
}

function titleOf({ dataset, scenario }: Place, cause: Cause): string | undefined {
  return eventsOf({ dataset }, scenario).find(({ id }) => id === cause.event)?.title
}

function writeDay({ dataset: { calendar } }: Place, { date }: Cause): string {
  return formatDateAfter(date, calendar.start)
}
