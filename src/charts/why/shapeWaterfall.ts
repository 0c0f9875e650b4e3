// The waterfall before anything is drawn: from no events to now, by event in date order, with its finding and table.
import { formatDate } from '../../format/dates'
import type { Attribution } from '../../model/attribution'
import type { Dataset } from '../../model/dataset'
import type { Indicator } from '../../model/indicators'
import { dateOf } from '../../model/licenses'
import type { Scenario } from '../../model/scenario'
import { type ValueAxis, valueAxis } from './axis'
import { nameInside, wordsOf } from './indicatorWords'

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

export interface WaterfallInput {
  dataset: Dataset
  scenario: Scenario
  indicator: Indicator
  attribution: Attribution
  /** Events whose states were run. */
  events: number
  /** Whether events were left out. */
  cut: boolean
}

/** Shapes the contributions as steps from one total to the other. */
export function shapeWaterfall(input: WaterfallInput): Waterfall {
  const { dataset, indicator, attribution } = input
  const words = wordsOf(dataset, indicator)
  const steps = stepRows(input)
  const rows = [
    totalRow('without', 'With none of these events', attribution.without, words.value),
    ...steps,
    totalRow('now', 'Now', attribution.now, words.value),
  ]
  const title = titleOf(input)
  return {
    title,
    summary: `${title}. ${rows.map(({ label, shift, level }) => `${label}: ${shift ? `${shift}, to ` : ''}${level}`).join('; ')}.`,
    note: noteOf(input, words.caveat),
    rows,
    axis: valueAxis([0, ...rows.flatMap(({ from, to }) => [from, to])]),
    formatTick: words.tick,
  }
}

function stepRows({ dataset, scenario, indicator, attribution }: WaterfallInput): WaterfallRow[] {
  const words = wordsOf(dataset, indicator)
  const dated = attribution.contributions
    .flatMap(({ event: id, value }) => {
      const event = dataset.events.find((one) => one.id === id)
      return event ? [{ event, value, date: dateOf(event, scenario) }] : []
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  let level = attribution.without
  return dated.map(({ event, value, date }) => {
    const from = level
    level += value
    return {
      key: event.id,
      label: event.evidence === 'hypothetical' ? `What if: ${event.title}` : event.title,
      from,
      to: level,
      kind: 'step',
      text: words.shift(value),
      date: formatDate(date),
      shift: words.shiftLong(value),
      level: words.value(level),
    }
  })
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

function titleOf({ dataset, indicator, attribution }: WaterfallInput): string {
  const words = wordsOf(dataset, indicator)
  const largest = [...attribution.contributions].sort((a, b) => Math.abs(b.value) - Math.abs(a.value))[0]
  if (!largest) return 'No event that touches a license is on'
  if (words.shift(largest.value) === '0') return `No event moves ${nameInside(indicator)}`
  const title = dataset.events.find(({ id }) => id === largest.event)?.title ?? largest.event
  const from = words.value(attribution.without)
  const to = words.value(attribution.now)
  const course = from === to ? `${to} with and without them` : `from ${from} to ${to}`
  return `${indicator.name}: ${course}; “${title}” weighs most: ${words.shift(largest.value)}`
}

function noteOf({ events, cut }: WaterfallInput, caveat: string | null): string {
  const states = (2 ** events).toLocaleString('en-US')
  const base = `Exact Shapley values over ${states} on/off states of ${events} events: free of order, and they add up. An event that changes nothing now can carry weight: it would count without the others.`
  const left = cut ? ' Too many events touch a lane: only those that differ from the reference are counted.' : ''
  return `${base}${left}${caveat ? ` ${caveat}` : ''} On the scenario’s assumptions.`
}
