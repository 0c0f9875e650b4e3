// Questions about the world outside the page: what has happened since, what it costs in prices, and what can be done.
import { formatLongDate, formatMonth } from '../../format/dates'
import { formatList } from '../../format/lists'
import {
  formatCount,
  formatIndex,
  formatInflationBare,
  formatShare,
  formatWeeks,
  isNextToNone,
} from '../../format/numbers'
import { formatRangeInUnit } from '../../format/ranges'
import { joinSentences, lowerFirst } from '../../format/sentences'
import { formatTonnes } from '../../format/units'
import { weekStart } from '../../model/calendar'
import type { TradeEvent } from '../../model/dataset'
import { horizonEnd } from '../../model/horizon'
import { dateOf, isEnabled } from '../../model/licenses'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import type { Trade } from '../../model/trade'
import { isStillRising } from '../../results/metrics/inflation'
import { neediest, triedWeeks } from '../../results/whatIfs'
import { t, type Written } from '../../texts/translate'
import { sayAhead, sayBy, sayOutlook } from '../outlook'
import type { Question, QuestionInput } from './question'
import { basisOfFigure, onAssumptions } from './words'

export function askSince({ dataset, scenario, trade }: QuestionInput): Question {
  const since = dataset.events.filter(({ chapter }) => chapter === 'since')
  return {
    id: 'since',
    question: t('What has really happened since?'),
    answer:
      since.length === 0
        ? t('The dataset records nothing after the document.')
        : joinSentences(writeLater(since, scenario), trade ? lastObserved(trade) : null),
    basis: t('Reported, each event with its source; which license it led to is our reading.'),
    views: [
      { kind: 'part', part: 'events' },
      { kind: 'part', part: 'exports' },
    ],
  }
}

/** How many events came later, and which of them change licenses. */
function writeLater(since: readonly TradeEvent[], scenario: Scenario): Written {
  const count = since.length
  const touching = since.filter(({ effects }) => effects.length > 0)
  if (touching.length === 0) {
    return t(
      '{count, plural, one {# later event is} other {# later events are}} on record, none of which changes a license here.',
      { count },
    )
  }
  const on = touching.filter((event) => isEnabled(event, scenario)).length
  const switched =
    on === touching.length
      ? t('switched on')
      : on === 0
        ? t('switched off')
        : t('{count} of them switched on', { count: on })
  const events = touching.map((event) =>
    t('“{event}” on {date}', { event: event.title, date: formatLongDate(dateOf(event, scenario)) }),
  )
  return t(
    '{count, plural, one {# later event is} other {# later events are}} on record, of which {events} {touching, plural, one {changes} other {change}} licenses here ({switched} just now).',
    { count, events: formatList(events), touching: touching.length, switched },
  )
}

/** The last month of exports to the U.S. that customs figures tell of. */
function lastObserved({ months, normalYear }: Trade): Written | null {
  const last = months.findLast(({ us }) => us !== null && us.basis !== 'assumption')
  if (!last?.us) return null
  const share = last.us.tonnes / (normalYear.usTonnes.value / 12)
  return t('In {month} China’s magnet exports to the U.S. were {tonnes}, {share} of a normal month.', {
    month: formatMonth(last.month),
    tonnes: formatTonnes(last.us.tonnes),
    share: formatShare(share),
  })
}

export function askPrices(input: QuestionInput): Question {
  const { dataset, scenario, outcome, ranges } = input
  const { peakBp, peakWeek, riskIndex } = outcome.ahead.inflation
  const condition = onAssumptions(scenario)
  const spread = ranges
    ? t('Range of our assumptions in keeping with the record: {range}.', {
        range: formatRangeInUnit('bp', ranges.peakBp),
      })
    : null
  const scale =
    riskIndex > 99.9
      ? t('That is as much as vehicles added in December 2021, or more.')
      : t('That is {index} on a scale where 100 is what vehicles added in December 2021.', {
          index: formatIndex(riskIndex),
        })
  const size = t(
    isStillRising(outcome)
      ? '{condition}, and {outlook}, about {points} percentage points on twelve-month inflation by {end}, where the horizon cuts it off still rising.'
      : '{condition}, and {outlook}, about {points} percentage points on twelve-month inflation at its peak by {end}, in {month}.',
    {
      condition,
      outlook: sayOutlook(input),
      points: formatInflationBare(peakBp),
      end: formatLongDate(horizonEnd(dataset, outcome)),
      month: formatMonth(weekStart(dataset.calendar, peakWeek)),
    },
  )
  return {
    id: 'prices',
    question: t('What does it cost in prices?'),
    answer: isNextToNone(peakBp)
      ? joinSentences(t('{condition}, next to none {ahead}.', { condition, ahead: sayAhead(input) }), spread)
      : joinSentences(size, scale, spread),
    basis: basisOfFigure(input, 'inflation-peak'),
    views: [
      { kind: 'figure', figure: 'inflation-peak' },
      { kind: 'method', section: 'inflation' },
    ],
  }
}

export function askAct(input: QuestionInput): Question {
  return {
    id: 'act',
    question: t('What can we do about it?'),
    answer: joinSentences(
      stockAnswer(input),
      t('Second sources and faster transit can be tried on the page; what they cost is not in the model.'),
    ),
    basis: basisOfFigure(input, 'vehicles'),
    views: [
      { kind: 'part', part: 'measures' },
      { kind: 'method', section: 'measures' },
    ],
  }
}

/** What two more weeks of stock do for the maker that needs it most. */
function stockAnswer(input: QuestionInput): Written | null {
  const { scenario, outcome, stocked } = input
  const maker = neediest(input)
  if (!maker) return t('There is no maker to act for.')
  if (!stocked) return null
  const more = t('{condition}, {weeks} more of magnet stock at {maker}', {
    condition: onAssumptions(scenario),
    weeks: formatWeeks(triedWeeks),
    maker: maker.name,
  })
  const [before, after] = [outcome, stocked].map((one) => one.ahead.automakers[maker.id]!)
  if (!before || !after) return t('{more} cannot be tried.', { more })
  const lost = (one: Outcome) => one.ahead.total.vehiclesLost
  const calm = before.weeksToLineStop === null && lost(outcome) < 0.5
  if (calm) {
    const [now, then] = [outcome, stocked].map((one) => one.outlooks.stress.automakers[maker.id]!.weeksToLineStop)
    const effect = stopClause(now ?? null, then ?? null, outcome.horizonWeeks)
    return t('No line stops and no vehicle goes unbuilt {ahead}. If all licensed exports stopped, {more} {effect}.', {
      ahead: sayAhead(input),
      more: lowerFirst(more),
      effect,
    })
  }
  const effect = stopClause(before.weeksToLineStop, after.weeksToLineStop, outcome.horizonWeeks)
  const [from, to] = [formatCount(lost(outcome)), formatCount(lost(stocked))]
  const by = sayBy(input)
  return from === to
    ? t('{more} {effect}, and leave vehicles unbuilt {by}, at about {count}.', { more, effect, by, count: to })
    : t('{more} {effect}, and take vehicles unbuilt {by}, from about {from} to {to}.', { more, effect, by, from, to })
}

/** What becomes of a line stop, in weeks from now; null is none in the weeks that are looked at. */
function stopClause(before: number | null, after: number | null, holdWeeks: number): Written {
  if (before === null) {
    return t('could change nothing about its line, which does not stop within {weeks}', {
      weeks: formatWeeks(holdWeeks),
    })
  }
  const when = before === 0 ? t('now') : t('in {weeks}', { weeks: formatWeeks(before) })
  if (after === null) return t('could spare it the line stop {when}', { when })
  if (before === after) return t('could not put off its line stop {when}', { when })
  return t('could put off its line stop from {before} to {after} from now', {
    before: before === 0 ? t('now') : formatWeeks(before),
    after: formatWeeks(after),
  })
}
