// What each of many events contributes, over random orders of them (Castro et al. 2009): all their states would be too many.
import { indicatorsOf, readIndicators } from './indicators'
import { networkUnder } from './measures'
import type { Network } from './network'
import { centralInputs } from './parameters'
import { run } from './run'
import { randomOf } from './sampling'
import type { Scenario } from './scenario'

/** About as many runs as a sample takes; where all states of the events are no more than that, they are better. */
export const sampleRuns = 4096

/** One seed for all, so that the same scenario gives the same contributions on every screen. */
const orderSeed = 1

export interface OrderSample {
  /** Random orders of the events that were looked at. */
  orders: number
  /** Ids of the events. */
  events: string[]
  /** Every indicator with none of the events on, and with all of them, in the order of `indicatorsOf`. */
  without: Float64Array
  now: Float64Array
  /** What event `i` adds to indicator `k`, as the mean over the orders, at `means[i * indicators + k]`. */
  means: Float64Array
}

/** Orders of so many events that `sampleRuns` allow: each has states of its own, but for the first and the last. */
export function ordersOf(events: number): number {
  return events > 1 ? Math.max(1, Math.floor((sampleRuns - 2) / (events - 1))) : 1
}

/**
 * Switches the events on one after another, in one random order after another, and takes the mean of what each adds.
 * Within an order the additions lead from none of the events to all of them, so their means add up to that too.
 */
export function sampleOrders(network: Network, scenario: Scenario, events: string[]): OrderSample {
  const measured = networkUnder(network, scenario)
  const inputs = centralInputs(measured, scenario)
  const { outlook = 'path' } = scenario
  const indicators = indicatorsOf(network.dataset).length
  const valuesWith = (on: ReadonlySet<number>) => {
    const switched = Object.fromEntries(events.map((id, i) => [id, on.has(i)]))
    const tried = { ...scenario, events: { ...scenario.events, ...switched } }
    const values = new Float64Array(indicators)
    readIndicators(measured, run(measured, tried, inputs, { only: outlook }), outlook, values)
    return values
  }
  const without = valuesWith(new Set())
  const now = valuesWith(new Set(events.keys()))
  const orders = ordersOf(events.length)
  const means = new Float64Array(events.length * indicators)
  for (let n = 0; n < orders; n++) {
    const on = new Set<number>()
    let before = without
    for (const i of randomOrder(events.length, n)) {
      on.add(i)
      const after = on.size === events.length ? now : valuesWith(on)
      for (let k = 0; k < indicators; k++) means[i * indicators + k]! += (after[k]! - before[k]!) / orders
      before = after
    }
  }
  return { orders, events, without, now, means }
}

/** Order `n` of the numbers from 0 up to `count` (Fisher-Yates), each order as likely as any other. */
export function randomOrder(count: number, n: number): number[] {
  const random = randomOf(orderSeed, n)
  const order = Array.from({ length: count }, (_, i) => i)
  for (let last = count - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1))
    const picked = order[pick]!
    order[pick] = order[last]!
    order[last] = picked
  }
  return order
}
