// What the figures ahead hang on most, in words: a what-if as the condition under which they are told, anything else as what they would be without.
import { formatDateAfter, formatLongDateAfter } from '../format/dates'
import { writeInUnit } from '../format/exact'
import { formatCountInWords } from '../format/numbers'
import { lowerFirst } from '../format/sentences'
import type { Counterfactual, Departure } from '../model/cause'
import { type Dataset, type IsoDate, numberOf } from '../model/dataset'
import { horizonEnd } from '../model/horizon'
import { type AnyEvent, dateOf, eventsOf, isEnabled, isHypothetical, isOwn } from '../model/licenses'
import type { Scenario } from '../model/scenario'
import type { Evaluated } from '../results/case'
import { laneName } from '../results/networkNames'
import { t, tParts } from '../texts/translate'
import { nameOutlook, sayOutlookAgain } from './outlook'
import { type Phrase, toPhrases } from './phrase'

/** Dates in a sentence are written out, those of a title cut short. */
type Style = 'sentence' | 'title'

/** A cause that changes less than this share of the vehicles is not worth its words. */
const leastShare = 0.1

/**
 * What the figures ahead hang on, unless it changes next to nothing, or nothing that shows. Where all exports stop, that
 * they do is what matters, whatever event came before.
 */
export function causeThatShows({ cause, outcome }: Evaluated): Counterfactual | null {
  if (!cause || (outcome.outlook === 'stress' && cause.departure.kind === 'event')) return null
  const [now, without] = [outcome.ahead.total.vehiclesLost, cause.vehiclesLost]
  const alike = formatCountInWords(now) === formatCountInWords(without)
  return alike || Math.abs(now - without) < leastShare * Math.max(now, without) ? null : cause
}

/** Whether an event is one that might as well not be: hypothetical, the reader's own, or not on record yet. */
export function isWhatIf({ dataset, scenario }: Evaluated, event: AnyEvent, today: IsoDate): boolean {
  if (isHypothetical(event)) return true
  const date = dateOf(event, scenario)
  return date > scenario.asOf && (date > today || date > dataset.dataThrough)
}

/** The cause as the condition of what follows: `if talks falter on 11 August`. Null for what is no what-if, and outside the path: the other outlooks have an if of their own. */
export function ifCause(
  told: Evaluated,
  cause: Counterfactual,
  today: IsoDate,
  style: Style = 'sentence',
): string | null {
  const { dataset, scenario, outcome } = told
  if (outcome.outlook !== 'path') return null
  const { departure } = cause
  if (departure.kind === 'lane') {
    return t('if {lane} stays as set by hand', { lane: lowerFirst(laneName(dataset, departure.id)) })
  }
  const event = eventOf(dataset, scenario, departure)
  if (!event || !isWhatIf(told, event, today)) return null
  const date = dayOf(event, scenario, style)
  const phrase = phraseOf(dataset, event)
  if (phrase !== null && isHypothetical(event)) return t('if {event} on {date}', { event: phrase, date })
  const values = { event: event.title, date }
  return dateOf(event, scenario) > scenario.asOf
    ? t('if “{event}” comes on {date}', values)
    : t('if “{event}” came on {date}', values)
}

/**
 * Under which if what lies ahead is told: its outlook's, or on the path the what-if on which it hangs most, or that
 * events go as switched where any other what-if is among them. Null where all of it is on record.
 */
export function conditionAhead(told: Evaluated, today: IsoDate, style: Style = 'sentence'): string | null {
  const { scenario, outcome } = told
  if (outcome.outlook !== 'path') return style === 'sentence' ? sayOutlookAgain(told) : nameOutlook(told)
  const cause = causeThatShows(told)
  const own = cause && ifCause(told, cause, today, style)
  if (own) return own
  const byHand = Object.keys(scenario.overrides ?? {}).length > 0
  return byHand || hasWhatIf(told, today) ? sayOutlookAgain(told) : null
}

/** Whether a what-if that changes licenses is on, up to the end of the horizon. */
function hasWhatIf(told: Evaluated, today: IsoDate): boolean {
  const { dataset, scenario, outcome } = told
  const end = horizonEnd(dataset, outcome)
  return eventsOf({ dataset }, scenario).some(
    (event) =>
      event.effects.length > 0 &&
      isEnabled(event, scenario) &&
      dateOf(event, scenario) <= end &&
      isWhatIf(told, event, today),
  )
}

/** What is taken away where the cause was not the condition: `without the temporary licenses`, `unless talks falter on 11 August`. */
export function withoutCause(told: Evaluated, { departure }: Counterfactual, today: IsoDate): Phrase[] {
  const { dataset, scenario } = told
  switch (departure.kind) {
    case 'event': {
      const event = eventOf(dataset, scenario, departure)
      if (!event) return [{ text: t('without that') }]
      const phrase = phraseOf(dataset, event)
      const values = { event: event.title, date: dayOf(event, scenario, 'sentence') }
      if (phrase !== null) {
        if (!isHypothetical(event)) return [{ text: t('without {event}', { event: phrase }, 'what came in fact') }]
        return [{ text: t('unless {event} on {date}', { ...values, event: phrase }) }]
      }
      const whatIf = isWhatIf(told, event, today)
      return [{ text: t(whatIf ? 'without the what-if “{event}” of {date}' : 'without “{event}” of {date}', values) }]
    }
    case 'lane':
      return [{ text: t('without {lane} as set by hand', { lane: lowerFirst(laneName(dataset, departure.id)) }) }]
    case 'parameter':
      return withoutParameter(dataset, departure.id)
    case 'measures':
      return [{ text: t('without the makers’ own levers') }]
  }
}

/** The same in a tight place, where the sentence above has named it: `unless talks falter`, `without your event`. */
export function withoutCauseBriefly({ dataset, scenario }: Evaluated, { departure }: Counterfactual): string {
  switch (departure.kind) {
    case 'event': {
      const event = eventOf(dataset, scenario, departure)
      const phrase = event && phraseOf(dataset, event)
      if (!event || !phrase) return event && isOwn(event) ? t('without your event') : t('without that event')
      return isHypothetical(event)
        ? t('unless {event}', { event: phrase })
        : t('without {event}', { event: phrase }, 'what came in fact')
    }
    case 'lane':
      return t('without the lane set by hand')
    case 'parameter':
      return t('on our assumption')
    case 'measures':
      return t('without the makers’ levers')
  }
}

/** How a sentence speaks of an event; null where the dataset does not say. */
function phraseOf({ events }: Dataset, { id }: AnyEvent): string | null {
  return events.find((event) => event.id === id)?.phrase ?? null
}

function withoutParameter({ parameters }: Dataset, id: string): Phrase[] {
  const parameter = parameters.find((one) => one.id === id)
  if (!parameter) return [{ text: t('without that') }]
  const value = { text: writeInUnit(numberOf(parameter), parameter.unit), figure: `parameter/${id}` }
  return toPhrases(tParts('with “{assumption}” at our {value}', { assumption: parameter.label, value }))
}

function eventOf(dataset: Dataset, scenario: Scenario, departure: Departure): AnyEvent | undefined {
  if (departure.kind !== 'event') return undefined
  return eventsOf({ dataset }, scenario).find(({ id }) => id === departure.id)
}

function dayOf(event: AnyEvent, scenario: Scenario, style: Style): string {
  const date = dateOf(event, scenario)
  return style === 'sentence' ? formatLongDateAfter(date, scenario.asOf) : formatDateAfter(date, scenario.asOf)
}
