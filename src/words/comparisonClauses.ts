// Clauses that say how a headline figure of one scenario stands against the same one of another.

import { formatLongDate } from '../format/dates'
import type { Difference } from '../format/differences'
import { formatList } from '../format/lists'
import { formatWeeks } from '../format/numbers'
import type { Dataset } from '../model/dataset'
import { firstStop, type StopWeek, weekOfStop } from '../results/lineStops'
import { exposureOf } from '../results/metrics/exposure'
import { inflationPeak } from '../results/metrics/inflation'
import type { Metric } from '../results/metrics/metric'
import { supply } from '../results/metrics/supply'
import { vehicles } from '../results/metrics/vehicles'
import { t, type Written } from '../texts/translate'
import type { Compared } from './comparison'

export interface ChangeClause {
  /** `supply is 52 points lower`; empty where nothing moves. */
  text: Written | ''
  /** The clause in its two halves, `supply is` and `52 points lower`, for a sentence on several scenarios. */
  subject: Written | ''
  change: Written | ''
  /** Whether “than” can follow. */
  compares: boolean
  /** Whether it tells of what lies ahead, which is counted over a horizon in an outlook. */
  ahead: boolean
}

/** How supply, vehicles, price peak and the exposure that moves most stand against the base's, always in this order. */
export function writeChanges(dataset: Dataset, { outcome }: Compared, { outcome: base }: Compared): ChangeClause[] {
  const moveOf = (metric: Metric) => metric.change(metric.valueIn(outcome), metric.valueIn(base)).moved
  const distance = (metric: Metric) => Math.abs((metric.valueIn(outcome) ?? 0) - (metric.valueIn(base) ?? 0))
  const exposure = dataset.automakers.map(exposureOf).sort((a, b) => distance(b) - distance(a))[0]
  return [
    toClause(moveOf(supply), t('supply is'), false),
    vehiclesClause(outcome.ahead.total.vehiclesLost, base.ahead.total.vehiclesLost),
    toClause(moveOf(inflationPeak), t('inflation could peak'), true),
    exposure
      ? toClause(moveOf(exposure), t('the {exposure} is', { exposure: exposure.nameInside }), false)
      : toClause(null, '', false),
  ]
}

/** `42,900 more vehicles go unbuilt`, where the clause stands alone. */
function vehiclesClause(now: number, base: number): ChangeClause {
  const move = vehicles.change(now, base).moved
  const clause = toClause(move, t('the number of vehicles unbuilt is'), true)
  if (!move) return clause
  const [count, one] = [move.size, Math.abs(vehicles.between(now, base)) === 1]
  const text = move.up
    ? t(one ? '{count} more vehicle goes unbuilt' : '{count} more vehicles go unbuilt', { count })
    : t(one ? '{count} fewer vehicle goes unbuilt' : '{count} fewer vehicles go unbuilt', { count })
  return { ...clause, text }
}

function toClause(move: Difference | null, subject: Written | '', ahead: boolean): ChangeClause {
  if (!move) return { text: '', subject, change: '', compares: true, ahead }
  const { size } = move
  return compared(subject, move.up ? t('{size} higher', { size }) : t('{size} lower', { size }), ahead)
}

function compared(subject: Written | '', change: Written, ahead: boolean): ChangeClause {
  return {
    text: t('{subject} {change}', { subject, change }, 'figure, and its change: “supply is 3 points higher”'),
    subject,
    change,
    compares: true,
    ahead,
  }
}

/** How the first line stop moves, where both are counted from one date; null where it does not. */
export function writeStopChange(dataset: Dataset, one: Compared, base: Compared): ChangeClause | null {
  const [now, was] = [firstStop(dataset, one.outcome), firstStop(dataset, base.outcome)]
  if (!was) return now ? statement(stopWords(dataset, one, now)) : null
  if (!now) return statement(t('no line stops'))
  const [makers, others] = [namesOf(now), namesOf(was)]
  if (now.weeks === was.weeks) {
    if (makers === others) return null
    return statement(t('{makers} instead of {others} could stop a line first', { makers, others }))
  }
  if (now.weeks === 0) return statement(stopWords(dataset, one, now))
  const weeks = formatWeeks(Math.abs(now.weeks - was.weeks))
  const change = now.weeks < was.weeks ? t('{weeks} sooner', { weeks }) : t('{weeks} later', { weeks })
  const subject =
    makers === others
      ? t('{makers} could stop a line', { makers })
      : t('a first line, at {makers}, could stop', { makers })
  return compared(subject, change, true)
}

function namesOf({ makers }: StopWeek): Written {
  return formatList(makers.map(({ name }) => name))
}

function stopWords(dataset: Dataset, { outcome }: Compared, stop: StopWeek): Written {
  const makers = namesOf(stop)
  const several = stop.makers.length > 1
  if (stop.weeks === 0) {
    return t(several ? '{makers} have lines stopped already' : '{makers} has lines stopped already', { makers })
  }
  return t(
    several ? '{makers} could stop lines in the week of {date}' : '{makers} could stop a line in the week of {date}',
    { makers, date: formatLongDate(weekOfStop(dataset, outcome, stop.weeks)) },
  )
}

function statement(text: Written): ChangeClause {
  return { text, subject: text, change: '', compares: false, ahead: true }
}
