// The bottom line: what follows from the choices, in one to three hedged sentences whose numbers know their figure.
import { formatLongDate } from '../format/dates'
import { formatBp, formatCount, formatShare, formatWeeks } from '../format/numbers'
import type { Dataset, IsoDate } from '../model/dataset'
import { numberOf } from '../model/dataset'
import type { Network } from '../model/network'
import type { Outcome } from '../model/outcome'
import type { Scenario } from '../model/scenario'

/** A piece of the sentence; one with a figure opens that figure's provenance. */
export interface Phrase {
  text: string
  figure?: string
}

export interface BottomLineInput {
  dataset: Dataset
  network: Network
  scenario: Scenario
  outcome: Outcome
  /** The reader's own date: an as-of date after it is spoken of as ahead. */
  today: IsoDate
}

/** The bottom line as phrases to be set one after another. */
export function writeBottomLine(input: BottomLineInput): Phrase[] {
  return [...openingPhrases(input), ...supplyPhrases(input), ...stopPhrases(input), ...pricePhrases(input)]
}

/** Ids of the lanes through which China's magnets reach the component makers. */
export function magnetLanes({ dataset, nodeIndex }: Network): string[] {
  const lanes = dataset.links.filter(({ source, target, lane }) => {
    const from = dataset.nodes[nodeIndex.get(source)!]
    const to = dataset.nodes[nodeIndex.get(target)!]
    return lane != null && from?.country === 'CHN' && to?.stage === 'component'
  })
  return [...new Set(lanes.map(({ lane }) => lane!))]
}

function openingPhrases({ scenario, today }: BottomLineInput): Phrase[] {
  const assumptions = scenario.parameters ? 'On assumptions set by hand' : 'On central assumptions'
  const ahead = scenario.asOf > today ? `, looking ahead to ${formatLongDate(scenario.asOf)}` : ''
  return [{ text: `${assumptions}${ahead}, ` }]
}

function supplyPhrases({ dataset, network, scenario, outcome, today }: BottomLineInput): Phrase[] {
  const lanes = magnetLanes(network)
  const states = new Set(lanes.map((lane) => outcome.lanes[lane]?.state ?? dataset.initialState))
  const [only] = states
  const state = dataset.licenseStates.find(({ id }) => id === only)
  const on = scenario.asOf > today ? '' : ` on ${formatLongDate(scenario.asOf)}`
  const supply: Phrase[] = [
    { text: formatShare(outcome.total.supplyIndex), figure: 'supply' },
    { text: ' of normal magnet supply gets through. ' },
  ]
  if (states.size > 1) {
    return [
      { text: 'with ' },
      { text: 'licenses that differ by maker or magnet', figure: `lane/${lanes[0]}` },
      { text: `${on}, ` },
      ...supply,
    ]
  }
  if (!state || state.id === dataset.initialState) {
    const othersRestricted = Object.values(outcome.lanes).some((lane) => lane.state !== dataset.initialState)
    const free = othersRestricted ? 'with magnets free of licenses but not their raw materials' : 'with no restrictions'
    return [{ text: `${free}${on}, ` }, ...supply]
  }
  const phasingIn = lanes.some((lane) => Math.abs(outcome.lanes[lane]!.clearance - numberOf(state.clearance)) > 1e-9)
  const since = phasingIn ? 'just in force' : 'in force'
  return [
    { text: 'with ' },
    { text: state.phrase ?? `“${state.name}”`, figure: `state/${state.id}` },
    { text: ` ${since}${on}, ` },
    ...supply,
  ]
}

interface Stop {
  id: string
  name: string
  weeks: number
}

/** Makers that would stop a line if licenses stayed as they are, soonest first. */
export function lineStops(dataset: Dataset, outcome: Outcome): Stop[] {
  return dataset.automakers
    .flatMap(({ id, name }) => {
      const weeks = outcome.automakers[id]!.weeksToLineStop
      return weeks === null ? [] : [{ id, name, weeks }]
    })
    .sort((a, b) => a.weeks - b.weeks)
}

/** `GM`, `GM and Ford`, `GM, Ford and Stellantis`. */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function stopPhrases({ dataset, outcome }: BottomLineInput): Phrase[] {
  const stops = lineStops(dataset, outcome)
  const first = stops[0]
  if (!first) return nobodyStops(outcome)
  const tied = stops.filter(({ weeks }) => weeks === first.weeks)
  const next = stops.filter(({ weeks }) => weeks > first.weeks)
  const names: Phrase = {
    text: listNames(tied.map(({ name }) => name)),
    figure: tied.length > 1 ? 'line-stop' : `line-stop/${first.id}`,
  }
  const after = nextPhrases(next)
  if (first.weeks === 0) {
    return [names, { text: ` ${tied.length > 1 ? 'have' : 'has'} lines short of magnets now` }, ...after]
  }
  const everyone = tied.length === dataset.automakers.length && tied.length > 1
  return [
    names,
    { text: everyone ? ' could stop lines together, in ' : ' could stop a line first, in ' },
    { text: formatWeeks(first.weeks), figure: 'line-stop' },
    ...after,
  ]
}

function nextPhrases(next: Stop[]): Phrase[] {
  const second = next[0]
  if (!second) return [{ text: '. ' }]
  const together = next.filter(({ weeks }) => weeks === second.weeks)
  return [
    { text: '; ' },
    { text: listNames(together.map(({ name }) => name)), figure: `line-stop/${second.id}` },
    { text: ' next. ' },
  ]
}

function nobodyStops(outcome: Outcome): Phrase[] {
  const lost = outcome.total.vehiclesLostAhead
  if (lost < 1) return [{ text: 'No line stops. ' }]
  return [
    { text: 'No line stops while licenses stay as they are, but what lies ahead could cost ' },
    { text: lost < 1.5 ? '1 vehicle' : `${formatCount(lost)} vehicles`, figure: 'vehicles' },
    { text: '. ' },
  ]
}

function pricePhrases({ outcome }: BottomLineInput): Phrase[] {
  const { peakBp, peakWeek } = outcome.inflation
  const { cpiBp } = outcome.paths
  // Looked at from the last week, the peak ahead lies there even where prices fall.
  const atEnd = peakWeek === cpiBp.length - 1 && peakBp > (cpiBp.at(-2) ?? 0)
  const peak: Phrase = { text: `${formatBp(peakBp)} bp`, figure: 'inflation-peak' }
  const end = atEnd ? ', and still rising when the calendar ends.' : '.'
  if (peakBp < 0.05) return [{ text: 'Prices do not move.' }]
  if (peakBp < 1) return [{ text: 'Prices barely move: ' }, peak, { text: ` at most from here on${end}` }]
  if (peakBp < 20) return [{ text: 'Prices move a little: ' }, peak, { text: ` at the peak${end}` }]
  return [{ text: 'Inflation could gain ' }, peak, { text: ` at the peak${end}` }]
}
