// The bottom line: what follows from the choices, in a few hedged sentences whose numbers know their figure.
import { formatLongDate } from '../format/dates'
import { formatBp, formatShare } from '../format/numbers'
import { numberOf } from '../model/dataset'
import { type LaneNews, magnetLanes, readLaneNews } from './laneNews'
import type { BottomLineInput, Phrase } from './phrase'
import { stopPhrases } from './stopPhrases'

/** The bottom line as phrases to be set one after another. */
export function writeBottomLine(input: BottomLineInput): Phrase[] {
  const news = readLaneNews(input.network, input.scenario, magnetLanes(input.network))
  const { vehiclesLostAhead } = input.outcome.total
  if (vehiclesLostAhead < 1 && input.outcome.inflation.peakBp < 0.05) {
    return [
      ...openingPhrases(input),
      ...supplyPhrases(input, news),
      { text: 'In the model no line stops and prices do not move.' },
    ]
  }
  return [
    ...openingPhrases(input),
    ...supplyPhrases(input, news),
    ...stopPhrases(input, news),
    ...pricePhrases(input, news),
  ]
}

function openingPhrases({ dataset, scenario, today }: BottomLineInput): Phrase[] {
  const set = scenario.parameters ?? {}
  const outside = dataset.parameters.some(({ id, low, high }) => {
    const value = set[id]
    return value !== undefined && (value < low || value > high)
  })
  const byHand = outside ? 'On assumptions set by hand, outside our range' : 'On assumptions set by hand'
  const levers = scenario.measures ? ' and with levers of the makers’ own' : ''
  const ahead = scenario.asOf > today ? `, looking ahead to ${formatLongDate(scenario.asOf)}` : ''
  return [{ text: `${scenario.parameters ? byHand : 'On central assumptions'}${levers}${ahead}, ` }]
}

function supplyPhrases(input: BottomLineInput, news: LaneNews): Phrase[] {
  return [
    ...licensePhrases(input, news),
    { text: formatShare(input.outcome.total.supplyIndex), figure: 'supply' },
    { text: ' of normal magnet supply gets through. ' },
  ]
}

/** Under which licenses, and when: the day, or its week where the event that decides falls later in it. */
function licensePhrases(
  { dataset, network, scenario, outcome, today }: BottomLineInput,
  { setBy }: LaneNews,
): Phrase[] {
  const lanes = magnetLanes(network)
  const states = new Set(lanes.map((lane) => outcome.lanes[lane]?.state ?? dataset.initialState))
  const [only] = states
  const state = dataset.licenseStates.find(({ id }) => id === only)
  const on = scenario.asOf > today ? '' : ` on ${formatLongDate(scenario.asOf)}`
  if (states.size > 1) {
    const differing: Phrase = { text: 'licenses that differ by maker or magnet', figure: `lane/${lanes[0]}` }
    return [{ text: 'with ' }, differing, { text: `${on}, ` }]
  }
  if (!state || state.id === dataset.initialState) {
    const othersRestricted = Object.values(outcome.lanes).some((lane) => lane.state !== dataset.initialState)
    const free = othersRestricted ? 'with magnets free of licenses but not their raw materials' : 'with no restrictions'
    return [{ text: `${free}${on}, ` }]
  }
  const named: Phrase = { text: state.phrase ?? `“${state.name}”`, figure: `state/${state.id}` }
  if (setBy && setBy.date > scenario.asOf) {
    const week = `in the week of ${formatLongDate(scenario.asOf)}, with `
    return [{ text: week }, named, { text: ` from ${formatLongDate(setBy.date)}, ` }]
  }
  const phasingIn = lanes.some((lane) => Math.abs(outcome.lanes[lane]!.clearance - numberOf(state.clearance)) > 1e-9)
  return [{ text: 'with ' }, named, { text: ` ${phasingIn ? 'just in force' : 'in force'}${on}, ` }]
}

function pricePhrases({ outcome }: BottomLineInput, { next }: LaneNews): Phrase[] {
  const { peakBp, peakWeek } = outcome.inflation
  const { cpiBp } = outcome.paths
  const last = cpiBp.length - 1
  const rising = peakWeek === last && peakBp > 0.05 && last > 0 && cpiBp[last]! > cpiBp[last - 1]!
  const peak: Phrase = { text: `${formatBp(peakBp)} bp`, figure: 'inflation-peak' }
  const end = rising ? ', and still rising when the calendar ends.' : '.'
  const after = next ? `After “${next.title}” on ${formatLongDate(next.date)}, ` : ''
  const say = (text: string) => (after ? `${after}${text.charAt(0).toLowerCase()}${text.slice(1)}` : text)
  if (peakBp < 0.05) return [{ text: say('Prices do not move.') }]
  if (peakBp < 1) return [{ text: say('Prices barely move: ') }, peak, { text: ` at most from here on${end}` }]
  if (peakBp < 20) return [{ text: say('Prices move a little: ') }, peak, { text: ` at the peak${end}` }]
  return [{ text: say('Inflation could gain ') }, peak, { text: ` at the peak${end}` }]
}
