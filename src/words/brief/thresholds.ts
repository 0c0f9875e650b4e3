// What would cross a threshold: which single switch of an event, from here, crosses it or takes it back.

import { formatDate } from '../../format/dates'
import { asLead, upperFirst } from '../../format/sentences'
import type { EventSwitch } from '../../model/eventSwitches'
import { type AnyEvent, dateOf, eventsOf, isEnabled } from '../../model/licenses'
import type { Network } from '../../model/network'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import { type HeadlineFigure, readFigure } from '../../results/metrics/headlineFigures'
import type { Metric } from '../../results/metrics/metric'
import { comparedMetrics } from '../../results/metrics/metrics'
import { isPast } from '../../results/metrics/thresholds'
import { t, type Written, written } from '../../texts/translate'
import type { BriefInput, BriefLine } from './brief'

interface Test {
  /** Id of a metric. */
  indicator: string
  /** As it stands in the field on the page: percent, weeks, vehicles. */
  threshold: number
}

/** What is looked out for where the reader has set nothing. */
const usual: Test[] = [
  { indicator: 'line-stop', threshold: 4 },
  { indicator: 'supply', threshold: 50 },
  { indicator: 'vehicles', threshold: 500_000 },
]

/** Most switches that are named: of a threshold that the reader has set, and of each of the usual ones. */
const mostOfSet = 3
const mostOfUsual = 1

/** One line for the threshold that is set on the page, or one for each of three usual ones. */
export function writeThresholds({ network, choices, outcome, switches }: BriefInput): BriefLine[] {
  if (!switches) return []
  const { indicator, threshold } = choices.view
  const tests = threshold === null ? usual : [{ indicator, threshold }]
  const most = threshold === null ? mostOfUsual : mostOfSet
  return tests.map((test) => writeTest({ network, scenario: choices.scenario, now: outcome, switches, most }, test))
}

interface Standing {
  network: Network
  scenario: Scenario
  now: Outcome
  switches: EventSwitch[]
  most: number
}

function writeTest({ network, scenario, now, switches, most }: Standing, test: Test): BriefLine {
  const { dataset } = network
  const metric = comparedMetrics(dataset, now.horizonWeeks).find(({ id }) => id === test.indicator)!
  const kind = metric.threshold
  const read = (outcome: Outcome) => readFigure(metric, outcome)
  const value = (figure: HeadlineFigure) => figure.value ?? now.horizonWeeks
  const past = (figure: HeadlineFigure) => isPast(metric, value(figure), kind.toValue(test.threshold))
  const here = read(now)
  const eventOf = (id: string) => eventsOf(network, scenario).find((event) => event.id === id)!
  const crossing = switches
    .map(({ event, outcome }) => ({ event: eventOf(event), figure: read(outcome) }))
    .filter(({ figure }) => past(figure) !== past(here))
    .sort((a, b) => (past(here) ? -1 : 1) * worseBy(metric, value(b.figure), value(a.figure)))
  const named = crossing.slice(0, most).map(({ event, figure }) => writeSwitch(event, scenario, figure.text))
  const ways = named.length > 0 ? writeWays(named, crossing.length - named.length) : null
  const figure = here.detail
    ? t('{figure}, {makers}', { figure: here.text, makers: here.detail }, 'figure, and automakers')
    : here.text
  return {
    lead: asLead(upperFirst(kind.phrase(test.threshold))),
    text: past(here) ? writeBack(figure, ways) : writeOver(figure, ways),
  }
}

/** The ways across a threshold that are named, and how many are not. */
function writeWays(named: readonly string[], left: number): Written {
  const ways = written(named.join(t('; or ')))
  if (left === 0) return ways
  return t('{ways}, or by {left, plural, one {one other switch} other {one of # other switches}}', { ways, left })
}

function writeBack(figure: string, ways: string | null): Written {
  return ways === null
    ? t('already so ({figure}). No single event would undo it.', { figure })
    : t('already so ({figure}). It would not be so {ways}.', { figure, ways })
}

function writeOver(figure: string, ways: string | null): Written {
  return ways === null
    ? t('not so ({figure}). No single event, switched from here, would bring it.', { figure })
    : t('not so ({figure}). It could be so {ways}.', { figure, ways })
}

function worseBy({ moreIsWorse }: Metric, value: number, than: number): number {
  return moreIsWorse ? value - than : than - value
}

/** `without “Geneva tariff truce” of 12 May 2025 (31%)`; of what lies ahead, `if “…” came on 11 Aug 2025 (48%)`. */
function writeSwitch(event: AnyEvent, scenario: Scenario, figure: string): Written {
  const on = isEnabled(event, scenario)
  const day = dateOf(event, scenario)
  const values = { event: event.title, date: formatDate(day), figure }
  if (day > scenario.asOf) {
    return on
      ? t('if “{event}” did not come on {date} ({figure})', values)
      : t('if “{event}” came on {date} ({figure})', values)
  }
  return on ? t('without “{event}” of {date} ({figure})', values) : t('with “{event}” of {date} ({figure})', values)
}
