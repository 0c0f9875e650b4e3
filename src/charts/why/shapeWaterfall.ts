// The waterfall before anything is drawn: from no events to now, by event in date order, with its finding and table.
import { formatDate } from '../../format/dates'
import { nameEvent } from '../../format/eventName'
import type { MetricWords } from '../../format/metricWords'
import { formatWhole } from '../../format/numbers'
import { joinClauses, joinSentences } from '../../format/sentences'
import { type Attribution, stepsByDate } from '../../model/attribution'
import type { Dataset } from '../../model/dataset'
import { type AnyEvent, dateOf, eventsOf, isHypothetical, isOwn } from '../../model/licenses'
import type { Scenario } from '../../model/scenario'
import { t } from '../../texts/translate'
import { type ValueAxis, valueAxis } from './axis'

export interface WaterfallRow {
  key: string
  label: string
  /** Where the bar begins and ends; a total begins at 0. */
  from: number
  to: number
  kind: 'total' | 'step'
  /** Written at the bar. */
  text: string
  /** In words, for the table. */
  date: string
  shift: string
  level: string
}

export interface Waterfall {
  title: string
  /** The picture in words. */
  summary: string
  note: string
  rows: WaterfallRow[]
  axis: ValueAxis
  formatTick: (value: number) => string
}

interface WaterfallInput {
  dataset: Dataset
  scenario: Scenario
  words: MetricWords
  attribution: Attribution
  /** Events over whose states the contributions are exact, where they are. */
  events: number
}

/** Shapes the contributions as steps from one total to the other. */
export function shapeWaterfall(input: WaterfallInput): Waterfall {
  const { words, attribution } = input
  const steps = stepRows(input)
  const rows = [
    totalRow('without', t('With none of these events'), attribution.without, words.value),
    ...steps,
    totalRow('now', t('Now'), attribution.now, words.value),
  ]
  const title = titleOf(input, steps)
  return {
    title,
    summary: t(
      '{title}. {rows}.',
      { title, rows: joinClauses(rows.map(sayRow)) },
      'finding, and the rows of the chart',
    ),
    note: noteOf(input, words.caveat),
    rows,
    axis: valueAxis([0, ...rows.flatMap(({ from, to }) => [from, to])]),
    formatTick: words.tick,
  }
}

function sayRow({ label, shift, level }: WaterfallRow): string {
  return shift
    ? t('{label}: {shift}, to {level}', { label, shift, level })
    : t('{label}: {level}', { label, level }, 'row, and its level')
}

function stepRows({ dataset, scenario, words, attribution }: WaterfallInput): WaterfallRow[] {
  const events = eventsOf({ dataset }, scenario)
  return stepsByDate(dataset, scenario, attribution).flatMap(({ event: id, from, to }): WaterfallRow[] => {
    const event = events.find((one) => one.id === id)
    if (!event) return []
    const change = words.between(to, from)
    return [
      {
        key: event.id,
        label: labelOf(event),
        from,
        to,
        kind: 'step',
        text: words.shift(change),
        date: formatDate(dateOf(event, scenario)),
        shift: words.shiftLong(change),
        level: words.value(to),
      },
    ]
  })
}

function labelOf(event: AnyEvent): string {
  return nameEvent(event.title, { own: isOwn(event), hypothetical: isHypothetical(event) })
}

function totalRow(key: string, label: string, value: number, format: (value: number) => string): WaterfallRow {
  return {
    key,
    label,
    from: 0,
    to: value,
    kind: 'total',
    text: format(value),
    date: '',
    shift: '',
    level: format(value),
  }
}

function titleOf({ dataset, scenario, words, attribution }: WaterfallInput, steps: readonly WaterfallRow[]): string {
  const largest = [...attribution.contributions].sort((a, b) => Math.abs(b.value) - Math.abs(a.value))[0]
  if (!largest) return t('No event that touches a license is on')
  const shift = steps.find(({ key }) => key === largest.event)?.text ?? words.shift(largest.value)
  if (shift === '0') return t('No event moves {indicator}', { indicator: words.nameInside })
  const title = eventsOf({ dataset }, scenario).find(({ id }) => id === largest.event)?.title ?? largest.event
  const from = words.value(attribution.without)
  const to = words.value(attribution.now)
  const values = { indicator: words.name, from, to, event: title, shift }
  return from === to
    ? t('{indicator}: {to} with and without them; “{event}” weighs most: {shift}', values)
    : t('{indicator}: from {from} to {to}; “{event}” weighs most: {shift}', values)
}

function noteOf({ events, attribution }: WaterfallInput, caveat: string | null): string {
  const { sampled, contributions } = attribution
  const base =
    sampled === null
      ? t(
          'Exact Shapley values over {states} on/off states of {events} events: free of order, and they add up. An event that changes nothing now can carry weight: it would count without the others.',
          { states: formatWhole(2 ** events), events },
        )
      : t(
          'Shapley values, sampled over {orders} random orders of {events} events, which are too many for all their states: each is a mean, and they add up. An event that changes nothing now can carry weight: it would count without the others.',
          { orders: formatWhole(sampled), events: contributions.length },
        )
  return joinSentences(base, caveat, t('On the scenario’s assumptions.'))
}
