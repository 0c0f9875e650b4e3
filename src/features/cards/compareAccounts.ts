// What two scenarios differ in, week by week and figure by figure, and why they may not: as one line of words.
import { formatDate } from '../../format/dates'
import { formatWeeks } from '../../format/numbers'
import { joinClauses, joinSentences } from '../../format/sentences'
import type { Dataset } from '../../model/dataset'
import { judgeEvent } from '../../model/eventVerdict'
import { eventsOf, isEnabled, laneHistories, stateInWeek } from '../../model/licenses'
import type { Network } from '../../model/network'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import { inflationPeak } from '../../results/metrics/inflation'
import { lineStopOf } from '../../results/metrics/lineStop'
import type { Metric } from '../../results/metrics/metric'
import { supply } from '../../results/metrics/supply'
import { vehicles } from '../../results/metrics/vehicles'
import { t } from '../../texts/translate'

export interface Account {
  scenario: Scenario
  outcome: Outcome
}

/** Weeks in which every lane is in the same state in both scenarios. */
export function sameWeeks(network: Network, one: Scenario, other: Scenario): number {
  const [ones, others] = [laneHistories(network, one), laneHistories(network, other)]
  let same = 0
  for (let week = 0; week < network.dataset.calendar.weeks; week++) {
    const agree = ones.every(
      ({ steps }, lane) => stateInWeek(network, steps, week) === stateInWeek(network, others[lane]!.steps, week),
    )
    if (agree) same++
  }
  return same
}

/** `Nothing differs in the numbers: …`, or what does. */
export function compareAccounts(network: Network, one: Account, other: Account): string {
  const { weeks } = network.dataset.calendar
  const same = sameWeeks(network, one.scenario, other.scenario)
  const differing = differingFigures(network.dataset, one.outcome, other.outcome)
  const reasons = idleDifferences(network, one.scenario, other.scenario)
  if (same === weeks && differing.length === 0) {
    const nothing = t('Nothing differs in the numbers: the lanes are the same in all {weeks} weeks.', { weeks })
    return joinSentences(nothing, ...reasons)
  }
  const lanes =
    same === weeks
      ? t('The lanes are the same in all {weeks} weeks.', { weeks })
      : t('The lanes are the same in {same} of {weeks} weeks.', { same, weeks })
  const figures =
    differing.length > 0
      ? t('In the numbers: {figures}.', { figures: joinClauses(differing) })
      : t('No headline figure differs.')
  return joinSentences(lanes, figures, ...reasons)
}

/** Headline figures that differ, as the page writes them. */
function differingFigures(dataset: Dataset, one: Outcome, other: Outcome): string[] {
  const stops = dataset.automakers.map((maker) => {
    const metric = lineStopOf(maker)
    return { figure: metric.name, write: (outcome: Outcome) => writeStop(metric.valueIn(outcome)) }
  })
  const written = (figure: string, { write, valueIn }: Metric) => ({
    figure,
    write: (outcome: Outcome) => write(valueIn(outcome)),
  })
  const figures = [
    written(t('supply now'), supply),
    ...stops,
    written(vehicles.nameInside, vehicles),
    written(inflationPeak.nameInside, inflationPeak),
  ]
  return figures
    .map(({ figure, write }) => ({ figure, one: write(one), other: write(other) }))
    .filter(({ one: own, other: another }) => own !== another)
    .map((values) => t('{figure} {one} against {other}', values))
}

/** `none`, `now` or `3 weeks`: a line stop in the outlook. */
export function writeStop(weeks: number | null): string {
  if (weeks === null) return t('none')
  return weeks === 0 ? t('now') : formatWeeks(weeks)
}

/** Why an event that only one of the scenarios has on leaves no trace. */
function idleDifferences(network: Network, one: Scenario, other: Scenario): string[] {
  const events = eventsOf(network, one)
  return events.flatMap((event) => {
    if (isEnabled(event, one) === isEnabled(event, other)) return []
    const verdict = judgeEvent(network, isEnabled(event, one) ? one : other, event.id)
    if (verdict.kind !== 'undone at once' || !verdict.cause) return []
    const cause = events.find(({ id }) => id === verdict.cause?.event)
    const by = cause
      ? t('“{event}” of {date}', { event: cause.title, date: formatDate(verdict.cause.date) })
      : t('a state set by hand')
    return [
      t('What “{event}” eases, {cause} takes back within the same week, and the model counts by weeks.', {
        event: event.title,
        cause: by,
      }),
    ]
  })
}
