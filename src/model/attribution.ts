// How much each event that is on contributes to an indicator, free of order: Shapley values, exact where all states were run.
import type { Dataset } from './dataset'
import { dateOf, eventsOf } from './licenses'
import type { OrderSample } from './orderSample'
import type { Scenario } from './scenario'
import { type StateSpace, valueIn } from './stateSpace'

export interface Attribution {
  /** Indicator with none of the events on. */
  without: number
  /** Indicator as the scenario stands. */
  now: number
  /** Contribution of each event that is on; they add up to `now - without`. */
  contributions: { event: string; value: number }[]
  /** Random orders of the events over which they are means; null where they are exact. */
  sampled: number | null
}

/** A contribution as a step of a stair: from the level that those before it lead to, to its own. */
export interface Step {
  event: string
  from: number
  to: number
}

/** The contributions one after another by the dates of their events, from `without` to `now`. */
export function stepsByDate(dataset: Dataset, scenario: Scenario, { without, contributions }: Attribution): Step[] {
  const events = eventsOf({ dataset }, scenario)
  const dated = contributions
    .flatMap(({ event: id, value }) => {
      const event = events.find((one) => one.id === id)
      return event ? [{ id, value, date: dateOf(event, scenario) }] : []
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  let level = without
  return dated.map(({ id, value }) => {
    const from = level
    level += value
    return { event: id, from, to: level }
  })
}

/** Bits set in a number. */
export function countBits(n: number): number {
  let bits = 0
  for (let rest = n; rest !== 0; rest &= rest - 1) bits++
  return bits
}

/** Shapley values of the events that are on (Shapley 1953): over all subsets of them, or as sampled where these are too many. */
export function attribute(space: StateSpace, k: number): Attribution {
  const { contributing } = space
  if (!contributing) return attributeExactly(space, k)
  return 'orders' in contributing ? readSample(contributing, k) : attributeExactly(contributing, k)
}

function readSample({ orders, events, without, now, means }: OrderSample, k: number): Attribution {
  const indicators = without.length
  return {
    without: without[k]!,
    now: now[k]!,
    contributions: events.map((event, i) => ({ event, value: means[i * indicators + k]! })),
    sampled: orders,
  }
}

function attributeExactly(space: StateSpace, k: number): Attribution {
  const { events, here } = space
  const on = events.map((_, i) => i).filter((i) => here & (1 << i))
  const weights = shapleyWeights(on.length)
  const sums = events.map(() => 0)
  // Subsets of the events that are on, from all of them down to none.
  for (let subset = here; ; subset = (subset - 1) & here) {
    const size = countBits(subset)
    const value = valueIn(space, subset, k)
    for (const i of on) {
      const inside = (subset & (1 << i)) !== 0
      sums[i]! += inside ? weights[size - 1]! * value : -weights[size]! * value
    }
    if (subset === 0) break
  }
  return {
    without: valueIn(space, 0, k),
    now: valueIn(space, here, k),
    contributions: on.map((i) => ({ event: events[i]!, value: sums[i]! })),
    sampled: null,
  }
}

/** `weights[s] = s! (n - s - 1)! / n!`: the chance that exactly s given others come before one of n. */
function shapleyWeights(n: number): number[] {
  const weights: number[] = []
  let choices = 1
  for (let s = 0; s < n; s++) {
    weights.push(1 / (n * choices))
    choices = (choices * (n - 1 - s)) / (s + 1)
  }
  // A subset of all events never lacks one, so its weight is asked for only where it is multiplied by nothing.
  weights.push(0)
  return weights
}
