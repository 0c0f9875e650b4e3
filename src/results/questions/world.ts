// Questions about the world outside the page: what has happened since, what it costs in prices, and what can be done.
import { formatLongDate, formatMonth } from '../../format/dates'
import { formatBp, formatCount, formatIndex, formatShare, formatWeeks, formatWhole } from '../../format/numbers'
import { weekStart } from '../../model/calendar'
import { evaluate } from '../../model/evaluate'
import { dateOf, isEnabled } from '../../model/licenses'
import type { Outcome } from '../../model/outcome'
import type { Trade } from '../../model/trade'
import { lineStops, listNames } from '../stopPhrases'
import type { Question, QuestionInput } from './question'
import { basisOfFigure, countOf, onAssumptions, writeRange } from './words'

export function askSince({ dataset, scenario, trade }: QuestionInput): Question {
  const since = dataset.events.filter(({ chapter }) => chapter === 'since')
  const touching = since.filter(({ effects }) => effects.length > 0)
  const on = touching.filter((event) => isEnabled(event, scenario)).length
  const named = touching.map((event) => `“${event.title}” on ${formatLongDate(dateOf(event, scenario))}`)
  const switched = on === touching.length ? 'switched on' : on === 0 ? 'switched off' : `${on} of them switched on`
  const changes =
    touching.length === 0
      ? 'none of which changes a license here'
      : `of which ${listNames(named)} ${touching.length > 1 ? 'change' : 'changes'} licenses here (${switched} just now)`
  return {
    id: 'since',
    question: 'What has really happened since?',
    answer:
      since.length === 0
        ? 'The dataset records nothing after the document.'
        : `${countOf(since.length, 'later event')} ${since.length === 1 ? 'is' : 'are'} on record, ${changes}. ${trade ? lastObserved(trade) : ''}`.trim(),
    basis: 'Reported, each event with its source; which license it led to is our reading.',
    views: [
      { kind: 'part', part: 'events' },
      { kind: 'part', part: 'exports' },
    ],
  }
}

/** The last month of exports to the U.S. that customs figures tell of. */
function lastObserved({ months, normalYear }: Trade): string {
  const last = months.findLast(({ us }) => us !== null && us.basis !== 'assumption')
  if (!last?.us) return ''
  const share = last.us.tonnes / (normalYear.usTonnes.value / 12)
  return `In ${formatMonth(last.month)} China’s magnet exports to the U.S. were ${formatWhole(last.us.tonnes)} t, ${formatShare(share)} of a normal month.`
}

export function askPrices(input: QuestionInput): Question {
  const { dataset, scenario, outcome, ranges } = input
  const { peakBp, peakWeek, riskIndex } = outcome.inflation
  const month = formatMonth(weekStart(dataset.calendar, peakWeek))
  const range = ranges ? writeRange(ranges.peakBp, formatBp) : null
  const spread = range ? ` Range of our assumptions: ${range} bp.` : ''
  const scale =
    riskIndex > 99.9
      ? 'That is as much as vehicles added in December 2021, or more'
      : `That is ${formatIndex(riskIndex)} on a scale where 100 is what vehicles added in December 2021`
  const size =
    peakBp < 0.05
      ? 'next to nothing from here on'
      : `about ${formatBp(peakBp)} basis points on twelve-month inflation at its peak, in ${month}. ${scale}`
  return {
    id: 'prices',
    question: 'What does it cost in prices?',
    answer: `${onAssumptions(scenario)}, ${size}.${spread}`,
    basis: basisOfFigure(input, 'inflation-peak'),
    views: [
      { kind: 'figure', figure: 'inflation-peak' },
      { kind: 'method', section: 'inflation' },
    ],
  }
}

/** Weeks of stock that the answer tries. */
const triedWeeks = 2

export function askAct(input: QuestionInput): Question {
  return {
    id: 'act',
    question: 'What can we do about it?',
    answer: `${stockAnswer(input)} Second sources and faster transit can be tried on the page; what they cost is not in the model.`,
    basis: basisOfFigure(input, 'vehicles'),
    views: [
      { kind: 'part', part: 'measures' },
      { kind: 'method', section: 'measures' },
    ],
  }
}

/** What two more weeks of stock do for the maker that needs it most. */
function stockAnswer(input: QuestionInput): string {
  const { dataset, network, scenario, outcome } = input
  const maker = neediest(input)
  if (!maker) return 'There is no maker to act for.'
  const target = `${maker.id}/*`
  const { measures } = scenario
  const cover = { ...measures?.cover, [target]: (measures?.cover?.[target] ?? 0) + triedWeeks }
  const stocked = evaluate(network, { ...scenario, measures: { ...measures, cover } })
  const more = `${onAssumptions(scenario)}, ${formatWeeks(triedWeeks)} more of magnet stock at ${maker.name}`
  const [before, after] = [outcome, stocked].map((one) => one.automakers[maker.id]!)
  if (!before || !after) return `${more} cannot be tried.`
  const lost = (one: Outcome) => one.total.vehiclesLostAhead
  const calm = before.weeksToLineStop === null && lost(outcome) < 1
  if (calm) {
    const clause = stopClause(before.weeksToLineStopUnderStress, after.weeksToLineStopUnderStress, dataset.holdWeeks)
    const opening = `${more.charAt(0).toLowerCase()}${more.slice(1)}`
    return `Here no line stops and no vehicle is lost. Against a full stop of all lanes, ${opening} ${clause}.`
  }
  const clause = stopClause(before.weeksToLineStop, after.weeksToLineStop, dataset.holdWeeks)
  const [from, to] = [formatCount(lost(outcome)), formatCount(lost(stocked))]
  const vehicles =
    from === to ? `leave vehicles at risk at about ${to}` : `take vehicles at risk from about ${from} to ${to}`
  return `${more} ${clause}, and ${vehicles}.`
}

/** What becomes of a line stop, in weeks from now; null is none in the weeks that are looked at. */
function stopClause(before: number | null, after: number | null, holdWeeks: number): string {
  const at = (weeks: number) => (weeks === 0 ? 'now' : `in ${formatWeeks(weeks)}`)
  if (before === null)
    return `could change nothing about its line, which does not stop within ${formatWeeks(holdWeeks)}`
  if (after === null) return `could spare it the line stop ${at(before)}`
  if (before === after) return `could not put off its line stop ${at(before)}`
  return `could put off its line stop from ${before === 0 ? 'now' : formatWeeks(before)} to ${formatWeeks(after)} from now`
}

/** The first to stop, else the one with most vehicles at risk, else the first to stop if everything closes. */
function neediest({ dataset, outcome }: QuestionInput): { id: string; name: string } | undefined {
  const [first] = lineStops(dataset, outcome)
  if (first) return first
  const of = ({ id }: { id: string }) => outcome.automakers[id]!
  const byLoss = [...dataset.automakers].sort((a, b) => of(b).vehiclesLostAhead - of(a).vehiclesLostAhead)
  if (byLoss[0] && of(byLoss[0]).vehiclesLostAhead >= 1) return byLoss[0]
  const stressed = (maker: { id: string }) => of(maker).weeksToLineStopUnderStress ?? Number.POSITIVE_INFINITY
  return [...dataset.automakers].sort((a, b) => (stressed(a) < stressed(b) ? -1 : stressed(a) > stressed(b) ? 1 : 0))[0]
}
