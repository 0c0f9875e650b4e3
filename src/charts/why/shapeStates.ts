// The strip of all states before anything is drawn: states gathered in columns along the indicator, ours among them.
import type { MetricWords } from '../../format/metricWords'
import { formatShare, formatWhole } from '../../format/numbers'
import { joinClauses, joinSentences } from '../../format/sentences'
import { worseThanShare } from '../../model/standing'
import { type StateSpace, valueIn } from '../../model/stateSpace'
import { t } from '../../texts/translate'
import { metricAxis, type ValueAxis } from './axis'

export interface StatesColumn {
  /** Place of its left edge and its width, as shares (0 to 1) of the axis. */
  at: number
  count: number
  /** Lowest and highest value in it, in words. */
  from: string
  to: string
  /** Whether the scenario's own state is in it. */
  ours: boolean
}

export interface StatesStripShape {
  title: string
  summary: string
  note: string
  columns: StatesColumn[]
  /** Width of a column, as a share of the axis. */
  width: number
  axis: ValueAxis
  now: number
  nowText: string
  formatTick: (value: number) => string
  /** How many states there are. */
  states: number
}

/** Gathers the states in `bins` columns over the metric's axis; `k` is its place among the indicators. */
export function shapeStates(words: MetricWords, space: StateSpace, k: number, bins: number): StatesStripShape {
  const states = 1 << space.events.length
  const values = Array.from({ length: states }, (_, s) => valueIn(space, s, k))
  const axis = metricAxis(words, values)
  const now = valueIn(space, space.here, k)
  const columns = gather(values, axis, bins, space.here, words.value)
  const title = titleOf(words, space, k, states)
  const spread = columns.map((column) =>
    t(
      '{values}: {count}',
      { values: nameColumn(column), count: column.count },
      'values, and how many states have them',
    ),
  )
  return {
    title,
    summary: t('{title}. Now {value}. {states} states by {indicator}: {spread}.', {
      title,
      value: words.value(now),
      states: formatWhole(states),
      indicator: words.nameInside,
      spread: joinClauses(spread),
    }),
    note: joinSentences(noteOf(space), words.caveat),
    columns,
    width: 1 / bins,
    axis,
    now,
    nowText: words.value(now),
    formatTick: (tick) => words.tick(axis.valueAt(tick)),
    states,
  }
}

function gather(
  values: readonly number[],
  axis: ValueAxis,
  bins: number,
  here: number,
  format: (value: number) => string,
): StatesColumn[] {
  const [low, high] = axis.domain
  const found = new Map<number, number[]>()
  values.forEach((value, state) => {
    const share = (axis.place(value) - low) / (high - low || 1)
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(share * bins + 1e-9)))
    const inside = found.get(bin)
    if (inside) inside.push(state)
    else found.set(bin, [state])
  })
  return [...found.entries()]
    .sort(([a], [b]) => a - b)
    .map(([bin, inside]) => {
      const own = inside.map((state) => values[state]!)
      const from = format(Math.min(...own))
      const to = format(Math.max(...own))
      return { at: bin / bins, count: inside.length, from, to, ours: inside.includes(here) }
    })
}

function noteOf({ events: { length: events }, cut }: StateSpace): string {
  return cut
    ? t(
        'One mark for each on/off state of {events} events, on the scenario’s assumptions. Too many events touch a lane: only those that differ from the reference are counted.',
        { events },
      )
    : t('One mark for each on/off state of the {events} events that touch a lane, on the scenario’s assumptions.', {
        events,
      })
}

/** The values of a column in words: `31% to 35%`. */
export function nameColumn({ from, to }: StatesColumn): string {
  return from === to ? from : t('{from} to {to}', { from, to })
}

function titleOf(words: MetricWords, space: StateSpace, k: number, states: number): string {
  if (states === 1) return t('No event that touches a license: one state only')
  const all = formatWhole(states)
  const worse = worseThanShare(space, words, k)
  const percent = Math.round(worse * 100)
  if (worse > 0) {
    return percent === 0
      ? t('Worse than under 1% of {states} states', { states: all })
      : t('Worse than {share} of {states} states', { share: formatShare(percent / 100), states: all })
  }
  const now = valueIn(space, space.here, k)
  const alike = space.values.every((value, i) => i % space.indicators !== k || Math.abs(value - now) <= 1e-9)
  return alike
    ? t('By {indicator}, all {states} states are alike', { indicator: words.nameInside, states: all })
    : t('None of {states} states is better', { states: all })
}
