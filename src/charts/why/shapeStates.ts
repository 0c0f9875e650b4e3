// The strip of all states before anything is drawn: states gathered in columns along the indicator, ours among them.
import type { Dataset } from '../../model/dataset'
import type { Indicator } from '../../model/indicators'
import { worseThanShare } from '../../model/standing'
import { type StateSpace, valueIn } from '../../model/stateSpace'
import { indicatorAxis, type ValueAxis } from './axis'
import { nameInside, wordsOf } from './indicatorWords'

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

/** Gathers the states in `bins` columns over the indicator's axis. */
export function shapeStates(
  dataset: Dataset,
  indicator: Indicator,
  space: StateSpace,
  k: number,
  bins: number,
): StatesStripShape {
  const words = wordsOf(dataset, indicator)
  const states = 1 << space.events.length
  const values = Array.from({ length: states }, (_, s) => valueIn(space, s, k))
  const axis = indicatorAxis(indicator.id, dataset.holdWeeks, values)
  const now = valueIn(space, space.here, k)
  const columns = gather(values, axis, bins, space.here, words.value)
  const title = titleOf(indicator, space, k, states)
  const spread = columns.map(({ from, to, count }) => `${from === to ? from : `${from} to ${to}`}: ${count}`)
  return {
    title,
    summary: `${title}. Now ${words.value(now)}. ${states.toLocaleString('en-US')} states by ${nameInside(indicator)}: ${spread.join('; ')}.`,
    note: `One mark for each on/off state of the ${space.events.length} events that touch a lane, on the scenario’s assumptions.${words.caveat ? ` ${words.caveat}` : ''}`,
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

function titleOf(indicator: Indicator, space: StateSpace, k: number, states: number): string {
  if (states === 1) return 'No event that touches a license: one state only'
  const of = `${states.toLocaleString('en-US')} states`
  const worse = worseThanShare(space, indicator, k)
  const percent = Math.round(worse * 100)
  if (worse > 0) return `Worse than ${percent === 0 ? 'under 1' : percent}% of ${of}`
  const now = valueIn(space, space.here, k)
  const alike = space.values.every((value, i) => i % space.indicators !== k || Math.abs(value - now) <= 1e-9)
  return alike ? `By ${nameInside(indicator)}, all ${of} are alike` : `None of ${of} is better`
}
