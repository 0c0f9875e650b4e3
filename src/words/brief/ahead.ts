// The look-ahead of the brief: what is dated after the as-of date, how long licenses run, and what to watch.

import { formatDate } from '../../format/dates'
import { formatWeeks } from '../../format/numbers'
import { asLead, joinClauses } from '../../format/sentences'
import { type Basis, numberOf } from '../../model/dataset'
import { horizonEnd } from '../../model/horizon'
import { type AnyEvent, dateOf, eventsOf, isEnabled, isHypothetical } from '../../model/licenses'
import { readLicenseClocks } from '../../results/licenseClock'
import { t } from '../../texts/translate'
import { basisName, basisOf } from '../figures/basis'
import type { BriefInput, BriefLine } from './brief'
import { evidenceWord } from './words'

/** Most dated events that the page has room for. */
const most = 3

export function writeAhead(input: BriefInput): BriefLine[] {
  return [...datedLines(input), ...clockLines(input), ...watchLines(input), ...laterLines(input)]
}

/** Events that are on and dated after the as-of date, up to the end of the horizon, soonest first. */
function eventsAhead({ dataset, choices: { scenario }, outcome }: BriefInput, on: boolean): AnyEvent[] {
  const end = horizonEnd(dataset, outcome)
  return eventsOf({ dataset }, scenario)
    .filter((event) => isEnabled(event, scenario) === on)
    .filter((event) => dateOf(event, scenario) > scenario.asOf && dateOf(event, scenario) <= end)
    .sort((a, b) => (dateOf(a, scenario) < dateOf(b, scenario) ? -1 : 1))
}

function datedLines(input: BriefInput): BriefLine[] {
  const { scenario } = input.choices
  const ahead = eventsAhead(input, true)
  if (ahead.length === 0) {
    return [
      {
        lead: t('Dated events:'),
        text: t('none that is switched on lies ahead, up to {end}.', {
          end: formatDate(horizonEnd(input.dataset, input.outcome)),
        }),
      },
    ]
  }
  const lines = ahead.slice(0, most).map((event) => {
    const moved = scenario.dates?.[event.id] !== undefined
    const basis: Basis = moved ? 'assumption' : ('dateGrounds' in event && event.dateGrounds?.basis) || 'assumption'
    return {
      lead: asLead(formatDate(dateOf(event, scenario))),
      text: t('{event} ({evidence}; date: {basis}).', {
        event: event.title,
        evidence: evidenceWord(event),
        basis: basisName(basis),
      }),
    }
  })
  const left = ahead.length - lines.length
  if (left === 0) return lines
  const more = t('And {left, plural, one {# more dated event} other {# more dated events}} after these.', { left })
  return [...lines, { lead: '', text: more }]
}

function clockLines({ network, choices: { scenario } }: BriefInput): BriefLine[] {
  return readLicenseClocks(network, scenario).map(({ stateId, stateName, validWeeks, weeksLeft, lanes }) => {
    const state = network.dataset.licenseStates.find(({ id }) => id === stateId)
    const basis = state?.validWeeks === undefined ? 'assumption' : basisOf(state.validWeeks)
    const left = weeksLeft === 0 ? t('past their end') : t('about {weeks} left', { weeks: formatWeeks(weeksLeft) })
    return {
      lead: t('License clock:'),
      text: t('{state} on {lanes, plural, one {# lane} other {# lanes}}, taken to run {weeks} ({basis}); {left}.', {
        state: stateName.toLowerCase(),
        lanes,
        weeks: formatWeeks(numberOf(validWeeks)),
        basis: basisName(basis),
        left,
      }),
    }
  })
}

/** What could come and is switched off here. */
function watchLines(input: BriefInput): BriefLine[] {
  const { scenario } = input.choices
  const off = eventsAhead(input, false).filter(isHypothetical)
  if (off.length === 0) return []
  const names = off
    .slice(0, most)
    .map((event) =>
      t('“{event}” ({date})', { event: event.title, date: formatDate(dateOf(event, scenario)) }, 'event, and its date'),
    )
  const text = t('{events}. What-ifs, switched off here; dates are assumptions.', { events: joinClauses(names) })
  return [{ lead: t('To watch:'), text }]
}

/** What was recorded since the document and is not in these figures. */
function laterLines({ network: { dataset }, choices: { scenario } }: BriefInput): BriefLine[] {
  const since = dataset.events.filter(({ chapter }) => chapter === 'since')
  const left = since.filter((event) => !isEnabled(event, scenario)).length
  if (left === 0) return []
  const text =
    left === since.length
      ? t('The {left} events recorded since the document (reported) are switched off.', { left })
      : t('{left} of {all} events recorded since the document (reported) are switched off.', {
          left,
          all: since.length,
        })
  return [{ lead: t('Left out:'), text }]
}
