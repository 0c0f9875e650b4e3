// Where the scenario stands among all states, and which states are near: best and worst, and those past a threshold.
import { countBits } from './attribution'
import { type Indicator, indicatorsOf, readIndicators } from './indicators'
import { networkUnder } from './measures'
import type { Network } from './network'
import { centralInputs } from './parameters'
import { roomOf, run } from './run'
import type { Scenario } from './scenario'
import { type StateSpace, valueIn } from './stateSpace'

/** A switch of one event. */
export interface Switch {
  event: string
  on: boolean
}

export interface NearState {
  switches: Switch[]
  value: number
}

/** The switches that lead from where the scenario stands to a state. */
export function switchesTo({ events, here }: StateSpace, state: number): Switch[] {
  return events.flatMap((event, i) => {
    const bit = 1 << i
    return (here & bit) === (state & bit) ? [] : [{ event, on: (state & bit) !== 0 }]
  })
}

/** Which way is worse. */
type Worse = Pick<Indicator, 'moreIsWorse'>

/** How much worse one value of an indicator is than another; below 0 where it is better. */
function worseBy({ moreIsWorse }: Worse, value: number, than: number): number {
  return moreIsWorse ? value - than : than - value
}

/** Share (0 to 1) of all other states that are better than where the scenario stands. */
export function worseThanShare(space: StateSpace, indicator: Worse, k: number): number {
  const states = 1 << space.events.length
  const now = valueIn(space, space.here, k)
  let better = 0
  for (let s = 0; s < states; s++) if (worseBy(indicator, now, valueIn(space, s, k)) > 1e-9) better++
  return states > 1 ? better / (states - 1) : 0
}

/** The best and the worst state within `most` switches, the nearest of equals; null where none is better, or worse. */
export function reachable(
  space: StateSpace,
  indicator: Worse,
  k: number,
  most = 2,
): { best: NearState | null; worst: NearState | null } {
  return {
    best: furthest(space, k, most, (value, than) => worseBy(indicator, than, value)),
    worst: furthest(space, k, most, (value, than) => worseBy(indicator, value, than)),
  }
}

/** The state within `most` switches that lies furthest by a measure, the nearest of equals; null if none lies beyond here. */
function furthest(
  space: StateSpace,
  k: number,
  most: number,
  beyond: (value: number, than: number) => number,
): NearState | null {
  let found = space.here
  for (let s = 0; s < 1 << space.events.length; s++) {
    const switches = countBits(s ^ space.here)
    if (switches > most) continue
    const gain = beyond(valueIn(space, s, k), valueIn(space, found, k))
    if (gain > 1e-9 || (gain > -1e-9 && switches < countBits(found ^ space.here))) found = s
  }
  if (beyond(valueIn(space, found, k), valueIn(space, space.here, k)) <= 1e-9) return null
  return { switches: switchesTo(space, found), value: valueIn(space, found, k) }
}

/**
 * The smallest sets of switches that carry an indicator over a threshold from here, worst first: all of one size, the
 * smallest that does it. Empty if the scenario is past the threshold already or no state is.
 */
export function crossingSwitches(space: StateSpace, indicator: Worse, k: number, threshold: number): NearState[] {
  const crosses = (state: number) => worseBy(indicator, valueIn(space, state, k), threshold) >= -1e-9
  if (crosses(space.here)) return []
  let size = Number.POSITIVE_INFINITY
  let found: number[] = []
  for (let s = 0; s < 1 << space.events.length; s++) {
    const switches = countBits(s ^ space.here)
    if (switches > size || !crosses(s)) continue
    if (switches < size) {
      size = switches
      found = []
    }
    found.push(s)
  }
  return found
    .sort((a, b) => worseBy(indicator, valueIn(space, b, k), valueIn(space, a, k)))
    .map((state) => ({ switches: switchesTo(space, state), value: valueIn(space, state, k) }))
}

/** Lanes set by hand to one state, and what an indicator comes to then. */
export interface LaneSet {
  lanes: string[]
  state: string
  value: number
}

/** Most lanes of a set that is tried. */
const mostLanes = 3

/**
 * The smallest sets of lanes that, put into the stress state by hand, carry an indicator over a threshold from here,
 * worst first. Empty if the scenario is past it already, or no set of up to three lanes is enough.
 */
export function crossingLanes(network: Network, scenario: Scenario, indicatorId: string, threshold: number): LaneSet[] {
  const { dataset } = network
  const indicators = indicatorsOf(dataset)
  const k = indicators.findIndex(({ id }) => id === indicatorId)
  const indicator = indicators[k]
  if (!indicator) return []
  const measured = networkUnder(network, scenario)
  const inputs = centralInputs(measured, scenario)
  const { outlook = 'path' } = scenario
  const values = new Float64Array(indicators.length)
  const valueWith = (lanes: readonly string[]) => {
    const held = Object.fromEntries(lanes.map((lane) => [lane, dataset.stressState]))
    const tried = { ...scenario, overrides: { ...scenario.overrides, ...held } }
    readIndicators(measured, run(measured, tried, inputs, { only: outlook, room: roomOf(measured) }), outlook, values)
    return values[k]!
  }
  const crosses = (value: number) => worseBy(indicator, value, threshold) >= -1e-9
  if (crosses(valueWith([]))) return []
  for (let size = 1; size <= mostLanes; size++) {
    const found = subsetsOf(
      dataset.lanes.map(({ id }) => id),
      size,
    )
      .map((lanes) => ({ lanes, state: dataset.stressState, value: valueWith(lanes) }))
      .filter(({ value }) => crosses(value))
    if (found.length > 0) return found.sort((a, b) => worseBy(indicator, b.value, a.value))
  }
  return []
}

function subsetsOf(items: readonly string[], size: number): string[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, i) => subsetsOf(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]))
}
