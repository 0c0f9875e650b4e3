// The part of the bottom line that says who could stop a line, and when.
import { formatCount, formatWeeks } from '../format/numbers'
import type { Dataset } from '../model/dataset'
import type { Outcome } from '../model/outcome'
import type { LaneNews } from './laneNews'
import type { BottomLineInput, Phrase } from './phrase'

export interface Stop {
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

/** Who stops first, who next, and who has most at risk where that is another. */
export function stopPhrases(input: BottomLineInput, news: LaneNews): Phrase[] {
  const { dataset, outcome } = input
  const stops = lineStops(dataset, outcome)
  const first = stops[0]
  if (!first) return nobodyStops(outcome)
  const tied = stops.filter(({ weeks }) => weeks === first.weeks)
  const next = stops.filter(({ weeks }) => weeks > first.weeks)
  const second = next.filter(({ weeks }) => weeks === next[0]?.weeks)
  return [
    ...firstPhrases(input, news, tied),
    ...nextPhrases(second),
    ...mostAtRisk(
      input,
      [...tied, ...second].map(({ id }) => id),
    ),
  ]
}

function firstPhrases({ dataset, scenario, today }: BottomLineInput, news: LaneNews, tied: Stop[]): Phrase[] {
  const weeks = tied[0]!.weeks
  const several = tied.length > 1
  const names: Phrase = {
    text: listNames(tied.map(({ name }) => name)),
    figure: several ? 'line-stop' : `line-stop/${tied[0]!.id}`,
  }
  if (weeks === 0) {
    const short = scenario.asOf > today ? 'would by then have' : several ? 'have' : 'has'
    return [names, { text: ` ${short} lines short of magnets${scenario.asOf > today ? '' : ' now'}` }]
  }
  const together = several && tied.length === dataset.automakers.length
  return [
    // With changes ahead, the test of held licenses and the figures to come are not of one story.
    ...(news.next ? [{ text: 'If licenses stayed as they are, ' }] : []),
    names,
    { text: together ? ' could stop lines together, in ' : ' could stop a line first, in ' },
    { text: formatWeeks(weeks), figure: 'line-stop' },
  ]
}

function nextPhrases(second: Stop[]): Phrase[] {
  if (second.length === 0) return [{ text: '. ' }]
  return [
    { text: '; ' },
    { text: listNames(second.map(({ name }) => name)), figure: `line-stop/${second[0]!.id}` },
    { text: ' next. ' },
  ]
}

/** The maker with the most vehicles at risk, unless the sentence has named it. */
function mostAtRisk({ dataset, outcome }: BottomLineInput, named: readonly string[]): Phrase[] {
  const worst = dataset.automakers
    .map(({ id, name }) => ({ id, name, lost: outcome.automakers[id]!.vehiclesLostAhead }))
    .sort((a, b) => b.lost - a.lost)[0]
  if (!worst || worst.lost < 1 || named.includes(worst.id)) return []
  return [
    { text: `${worst.name} has most at risk, ` },
    { text: `${formatCount(worst.lost)} vehicles`, figure: `vehicles/${worst.id}` },
    { text: '. ' },
  ]
}

function nobodyStops(outcome: Outcome): Phrase[] {
  const lost = outcome.total.vehiclesLostAhead
  if (lost < 1) return [{ text: 'No line stops. ' }]
  const vehicles = Math.round(lost) === 1 ? '1 vehicle' : `${formatCount(lost)} vehicles`
  return [
    { text: 'No line stops while licenses stay as they are, but what lies ahead could cost ' },
    { text: vehicles, figure: 'vehicles' },
    { text: '. ' },
  ]
}
