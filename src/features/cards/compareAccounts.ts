// What two scenarios differ in, week by week and figure by figure, and why they may not: as one line of words.
import { formatDate } from '../../format/dates'
import { formatBp, formatCount, formatShare } from '../../format/numbers'
import type { Dataset } from '../../model/dataset'
import { judgeEvent } from '../../model/eventVerdict'
import { isEnabled, laneHistories, stateInWeek } from '../../model/licenses'
import type { Network } from '../../model/network'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'

export interface Account {
  scenario: Scenario
  outcome: Outcome
}

/** Weeks in which every lane is in the same state in both scenarios. */
export function sameWeeks(network: Network, one: Scenario, other: Scenario): number {
  const [ones, others] = [laneHistories(network, one), laneHistories(network, other)]
  let same = 0
  for (let week = 0; week < network.weeks; week++) {
    const agree = ones.every(
      ({ steps }, lane) => stateInWeek(network, steps, week) === stateInWeek(network, others[lane]!.steps, week),
    )
    if (agree) same++
  }
  return same
}

/** `Nothing differs in the numbers: …`, or what does. */
export function compareAccounts(network: Network, one: Account, other: Account): string {
  const { weeks } = network
  const same = sameWeeks(network, one.scenario, other.scenario)
  const differing = differingFigures(network.dataset, one.outcome, other.outcome)
  const reasons = idleDifferences(network, one.scenario, other.scenario)
  const lanes = same === weeks ? `all ${weeks} weeks` : `${same} of ${weeks} weeks`
  if (same === weeks && differing.length === 0) {
    return [`Nothing differs in the numbers: the lanes are the same in ${lanes}.`, ...reasons].join(' ')
  }
  const figures = differing.length > 0 ? `In the numbers: ${differing.join('; ')}.` : 'No headline figure differs.'
  return [`The lanes are the same in ${lanes}.`, figures, ...reasons].join(' ')
}

/** Headline figures that differ, as the page writes them. */
function differingFigures(dataset: Dataset, one: Outcome, other: Outcome): string[] {
  const makers = dataset.automakers.map(({ id, name }): [string, string, string] => [
    `${name}’s line stop`,
    writeStop(one.automakers[id]!.weeksToLineStop),
    writeStop(other.automakers[id]!.weeksToLineStop),
  ])
  const figures: [string, string, string][] = [
    ['supply now', formatShare(one.total.supplyIndex), formatShare(other.total.supplyIndex)],
    ...makers,
    ['vehicles at risk', formatCount(one.total.vehiclesLostAhead), formatCount(other.total.vehiclesLostAhead)],
    ['peak inflation', `${formatBp(one.inflation.peakBp)} bp`, `${formatBp(other.inflation.peakBp)} bp`],
  ]
  return figures.filter(([, a, b]) => a !== b).map(([name, a, b]) => `${name} ${a} against ${b}`)
}

/** `none`, `now` or `3 weeks`: a line stop while licenses are held. */
export function writeStop(weeks: number | null): string {
  if (weeks === null) return 'none'
  return weeks === 0 ? 'now' : `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`
}

/** Why an event that only one of the scenarios has on leaves no trace. */
function idleDifferences(network: Network, one: Scenario, other: Scenario): string[] {
  const { events } = network.dataset
  return events.flatMap((event) => {
    if (isEnabled(event, one) === isEnabled(event, other)) return []
    const verdict = judgeEvent(network, isEnabled(event, one) ? one : other, event.id)
    if (verdict.kind !== 'undone at once' || !verdict.cause) return []
    const cause = events.find(({ id }) => id === verdict.cause?.event)
    const by = cause ? `“${cause.title}” of ${formatDate(verdict.cause.date)}` : 'a state set by hand'
    return [`What “${event.title}” eases, ${by} takes back within the same week, and the model counts by weeks.`]
  })
}
