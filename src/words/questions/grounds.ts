// Questions about the page itself: where it is from, whether it is a forecast, why to believe it, and how sure it is.
import { formatLongDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import { formatShare, formatWhole } from '../../format/numbers'
import { formatRange, formatRangeInUnit } from '../../format/ranges'
import { joinSentences } from '../../format/sentences'
import { checkAgainstObserved, type SimulatedMonth } from '../../model/backtest'
import { firstToStop, holdsInDraws } from '../../model/claim'
import type { HealthCheck } from '../../model/health'
import { scarcityPriceRise } from '../../model/inflation'
import { type AnyEvent, eventsOf, isEnabled, isHypothetical, isTold } from '../../model/licenses'
import type { Trade } from '../../model/trade'
import { inflationQuantities } from '../../results/grounding'
import { t, type Written } from '../../texts/translate'
import { restsOn } from '../figures/basis'
import { parameterNow } from '../figures/inputs'
import { sayBy } from '../outlook'
import type { Question, QuestionInput } from './question'
import { basisOfRange, onAssumptions } from './words'

export function askSource(input: QuestionInput): Question {
  const named = t(
    'The chain and the trade history follow {count, plural, one {# named source} other {# named sources}}; most other numbers are our judgment, each with a range.',
    { count: input.dataset.sources?.length ?? 0 },
  )
  const grounds = restsOn(inflationQuantities(input)) ?? t('rests on no figure')
  return {
    id: 'source',
    question: t('Where is this from?'),
    answer: joinSentences(countEvents(input), named),
    basis: t('This result {grounds}.', { grounds }),
    views: [
      { kind: 'method', section: 'sources' },
      { kind: 'method', section: 'document' },
    ],
  }
}

/** How many events are on, and by what they are known. */
function countEvents({ dataset, scenario }: QuestionInput): Written {
  const on = eventsOf({ dataset }, scenario).filter((event) => isEnabled(event, scenario))
  if (on.length === 0) return t('No event is switched on.')
  const counted = origins
    .map((origin) => ({ origin, count: on.filter((event) => originOf(event) === origin).length }))
    .filter(({ count }) => count > 0)
  const [first, ...others] = counted
  const kinds =
    first && others.length === 0
      ? allOfKind(first.origin)
      : formatList(counted.map(({ origin, count }) => someOfKind(origin, count)))
  return t('{count, plural, one {# event switched on: {kinds}.} other {# events switched on: {kinds}.}}', {
    count: on.length,
    kinds,
  })
}

const origins = ['document', 'reported', 'hypothetical', 'own'] as const

/** How an event is known; `own` of one that the reader added. */
type Origin = (typeof origins)[number]

function originOf(event: AnyEvent): Origin {
  return isTold(event) ? event.evidence : 'own'
}

function allOfKind(origin: Origin): Written {
  switch (origin) {
    case 'document':
      return t('all of the document')
    case 'reported':
      return t('all reported since')
    case 'hypothetical':
      return t('all what-ifs of this page')
    case 'own':
      return t('all added by the reader')
  }
}

function someOfKind(origin: Origin, count: number): Written {
  switch (origin) {
    case 'document':
      return t('{count} of the document', { count })
    case 'reported':
      return t('{count} reported since', { count })
    case 'hypothetical':
      return t('{count, plural, one {# what-if of this page} other {# what-ifs of this page}}', { count })
    case 'own':
      return t('{count} added by the reader', { count })
  }
}

export function askForecast({ dataset, scenario }: QuestionInput): Question {
  const whatIfs = eventsOf({ dataset }, scenario).filter((event) => isHypothetical(event) && isEnabled(event, scenario))
  const events = formatList(
    whatIfs.map(({ title }) => t('“{name}”', { name: title }, 'title of an event in a sentence')),
  )
  const caution = t(
    whatIfs.length > 1 ? '{events} are what-ifs, not expectations.' : '{events} is a what-if, not an expectation.',
    { events },
  )
  return {
    id: 'forecast',
    question: t('Is it a forecast?'),
    answer: joinSentences(
      t(
        'No. It works out what could follow if licenses went as they are switched here, seen from {date}. It does not say how likely that is.',
        { date: formatLongDate(scenario.asOf) },
      ),
      whatIfs.length > 0 ? caution : null,
      scenario.parameters ? t('Some assumptions were set by hand.') : null,
    ),
    basis: t('Everything here is illustrative. Ranges are ranges of our assumptions, not chances.'),
    views: [{ kind: 'method', section: 'about' }],
  }
}

export function askBelieve(input: QuestionInput): Question {
  const { checks, exports, trade } = input
  const sums = checks ? writeSums(checks) : null
  const miss = exports && trade ? exportsMiss(exports, trade) : null
  return {
    id: 'believe',
    question: t('Why believe this?'),
    answer: joinSentences(sums, keptRecords(input), heldOutShock(input), miss),
    basis: t('Checks against observed prices and customs figures; the past shortage’s depth is itself an assumption.'),
    views: [
      { kind: 'part', part: 'exports' },
      { kind: 'method', section: 'shocks' },
    ],
  }
}

/** Whether the central run agrees with what is on record. */
function keptRecords({ dataset, outcome }: QuestionInput): Written | null {
  const [count, broken] = [dataset.records?.length ?? 0, outcome.records.length]
  if (count === 0) return null
  return broken === 0
    ? t('It agrees with all {count} records of what happened.', { count })
    : t('As set here it contradicts {broken} of {count} records of what happened.', { broken, count })
}

/** The shortage that the price rule was not fitted to. */
function heldOutShock(input: QuestionInput): Written | null {
  const shock = input.dataset.pastShocks?.find(({ role }) => role === 'held out')
  if (!shock) return null
  const [response, threshold] = [parameterNow(input, 'newPriceResponse'), parameterNow(input, 'priceThreshold')]
  const predicted = scarcityPriceRise(shock.depletion.value, response, threshold)
  return t(
    'For the {shock}, which it was not fitted to, the price rule gives {predicted} where about {observed} was observed.',
    { shock: shock.name, predicted: formatShare(predicted, 1), observed: formatShare(shock.observed.value, 1) },
  )
}

function writeSums(checks: readonly HealthCheck[]): Written {
  const [count, broken] = [checks.length, checks.filter(({ ok }) => !ok).length]
  return broken === 0
    ? t('Trust the direction more than the digits. The sums hold to all {count} of the model’s own rules.', { count })
    : t('Not as it stands: {broken} of {count} of the model’s own rules broken here.', { broken, count })
}

/** How far the simulated exports miss the observed ones, with the events as they happened. */
function exportsMiss(simulated: readonly SimulatedMonth[], trade: Trade): Written | null {
  const { laterError } = checkAgainstObserved(trade, simulated)
  if (laterError === null) return null
  return t(
    'China’s magnet exports to the U.S. after the months of the fit are missed by {error} of a normal month on average.',
    { error: formatShare(laterError) },
  )
}

export function askSure(input: QuestionInput): Question {
  return {
    id: 'sure',
    question: t('How sure are you?'),
    answer: sureAnswer(input),
    basis: basisOfRange(input, 'vehicles'),
    views: [
      { kind: 'part', part: 'ranges' },
      { kind: 'part', part: 'why' },
    ],
  }
}

function sureAnswer(input: QuestionInput): Written {
  const { dataset, scenario, outcome, ranges } = input
  if (!ranges) {
    return t(
      '{condition} there is one central figure for everything. How far our own doubts carry it is not drawn yet; no figure here is surer than its assumptions.',
      { condition: onAssumptions(scenario) },
    )
  }
  const stops = dataset.automakers.map(
    ({ id }) => outcome.ahead.automakers[id]!.weeksToLineStop ?? Number.POSITIVE_INFINITY,
  )
  const claim = firstToStop(dataset, stops)
  const names = dataset.automakers.filter(({ id }) => claim.includes(id)).map(({ name }) => name)
  const { tried, kept, ignored } = ranges.keeping
  const drawn = t(
    ignored
      ? 'As sure as our assumptions: of {tried} draws from their ranges only {kept} are in keeping with the record, so that it is left aside and {draws} draws count.'
      : 'As sure as our assumptions: of {tried} draws from their ranges {kept} are in keeping with the record.',
    { tried: formatWhole(tried), kept: formatWhole(kept), draws: formatWhole(ranges.draws) },
  )
  const spread = t(
    'The middle eighty percent give {supply} of normal supply on {date}, and {vehicles} vehicles unbuilt {by}. “{claim}” holds in about {share} of the draws.',
    {
      date: formatLongDate(scenario.asOf),
      by: sayBy(input),
      supply: formatRangeInUnit('share', ranges.supplyIndex),
      vehicles: formatRange('count', ranges.vehiclesLost),
      claim: writeClaim(names),
      share: formatShare(holdsInDraws(ranges, claim)),
    },
  )
  return joinSentences(drawn, spread)
}

function writeClaim(names: readonly string[]): Written {
  if (names.length === 0) return t('No line stops')
  return t(names.length > 1 ? '{makers} stop first together' : '{makers} stops first', { makers: formatList(names) })
}
