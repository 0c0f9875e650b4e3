// The look-ahead of the brief: what is dated after the as-of date, how long licenses run, and what to watch.
import { formatDate } from '../../format/dates'
import { formatWeeks, formatWhole } from '../../format/numbers'
import { calendarEnd } from '../../model/calendar'
import { type Basis, numberOf, type TradeEvent } from '../../model/dataset'
import { dateOf, isEnabled } from '../../model/licenses'
import { basisOf } from '../figures/basis'
import { readLicenseClocks } from '../licenseClock'
import type { BriefInput, BriefLine } from './brief'
import { evidenceOf } from './moved'

/** Most dated events that the page has room for. */
const most = 3

export function writeAhead(input: BriefInput): BriefLine[] {
  return [...datedLines(input), ...clockLines(input), ...watchLines(input), ...laterLines(input)]
}

/** Events that are on and dated after the as-of date, soonest first; what ends no calendar. */
function eventsAhead({ network: { dataset }, choices: { scenario } }: BriefInput, on: boolean): TradeEvent[] {
  const end = calendarEnd(dataset.calendar)
  return dataset.events
    .filter((event) => isEnabled(event, scenario) === on)
    .filter((event) => dateOf(event, scenario) > scenario.asOf && dateOf(event, scenario) <= end)
    .sort((a, b) => (dateOf(a, scenario) < dateOf(b, scenario) ? -1 : 1))
}

function datedLines(input: BriefInput): BriefLine[] {
  const { scenario } = input.choices
  const ahead = eventsAhead(input, true)
  if (ahead.length === 0) return [{ lead: 'Dated events:', text: 'none that is switched on lies ahead.' }]
  const lines = ahead.slice(0, most).map((event) => {
    const moved = scenario.dates?.[event.id] !== undefined
    const basis: Basis = moved ? 'assumption' : (event.dateGrounds?.basis ?? 'assumption')
    return {
      lead: `${formatDate(dateOf(event, scenario))}:`,
      text: `${event.title} (${evidenceOf(event)}; date: ${basis}).`,
    }
  })
  const left = ahead.length - lines.length
  return left > 0
    ? [...lines, { lead: '', text: `And ${left} more dated ${left === 1 ? 'event' : 'events'} after these.` }]
    : lines
}

function clockLines({ network, choices: { scenario } }: BriefInput): BriefLine[] {
  return readLicenseClocks(network, scenario).map(({ stateId, stateName, validWeeks, weeksLeft, lanes }) => {
    const state = network.dataset.licenseStates.find(({ id }) => id === stateId)
    const basis = state?.validWeeks === undefined ? 'assumption' : basisOf(state.validWeeks)
    const left = weeksLeft === 0 ? 'past their end' : `about ${formatWeeks(weeksLeft)} left`
    const on = `${formatWhole(lanes)} ${lanes === 1 ? 'lane' : 'lanes'}`
    return {
      lead: 'License clock:',
      text: `${stateName.toLowerCase()} on ${on}, taken to run ${formatWeeks(numberOf(validWeeks))} (${basis}); ${left}.`,
    }
  })
}

/** What could come and is switched off here. */
function watchLines(input: BriefInput): BriefLine[] {
  const { scenario } = input.choices
  const off = eventsAhead(input, false).filter(({ evidence }) => evidence === 'hypothetical')
  if (off.length === 0) return []
  const names = off.slice(0, most).map((event) => `“${event.title}” (${formatDate(dateOf(event, scenario))})`)
  return [{ lead: 'To watch:', text: `${names.join('; ')}. What-ifs, switched off here; dates are assumptions.` }]
}

/** What was recorded since the document and is not in these figures. */
function laterLines({ network: { dataset }, choices: { scenario } }: BriefInput): BriefLine[] {
  const since = dataset.events.filter(({ chapter }) => chapter === 'since')
  const left = since.filter((event) => !isEnabled(event, scenario)).length
  if (left === 0) return []
  const all = left === since.length ? `The ${left}` : `${left} of ${since.length}`
  return [
    {
      lead: 'Left out:',
      text: `${all.charAt(0).toUpperCase()}${all.slice(1)} events recorded since the document (reported) are switched off.`,
    },
  ]
}
