// Does the sentence hold? Who stops a line first, tested over draws, states and each assumption's range.
import type { Dataset, ParameterId } from './dataset'
import { laneHistories } from './licenses'
import { networkUnder } from './measures'
import type { Network } from './network'
import { centralInputs } from './parameters'
import { roomOf, run } from './run'
import type { Scenario } from './scenario'
import type { StateSpace } from './stateSpace'
import type { Ranges } from './summary'

/** Ids of the makers that stop a line first, in the dataset's order; none if no line stops. */
export type Claim = string[]

/** The makers with the smallest number of weeks; infinite is never. */
export function firstToStop(dataset: Dataset, stops: ArrayLike<number>, at = 0): Claim {
  let first = Number.POSITIVE_INFINITY
  for (let m = 0; m < dataset.automakers.length; m++) first = Math.min(first, stops[at + m]!)
  if (!Number.isFinite(first)) return []
  return dataset.automakers.filter((_, m) => stops[at + m] === first).map(({ id }) => id)
}

function sameClaim(a: Claim, b: Claim): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i])
}

/** Share (0 to 1) of draws in which exactly these makers stop first, or none does. */
export function holdsInDraws({ firstStops, draws }: Ranges, claim: Claim): number {
  const holding = firstStops.filter(({ makers }) => sameClaim(makers, claim))
  return draws > 0 ? holding.reduce((sum, count) => sum + count.draws, 0) / draws : 0
}

/** Share (0 to 1) of all event states in which the claim holds. */
export function holdsInStates(dataset: Dataset, { events, stops }: StateSpace, claim: Claim): number {
  const states = 1 << events.length
  const makers = dataset.automakers.length
  let holding = 0
  for (let s = 0; s < states; s++) if (sameClaim(firstToStop(dataset, stops, s * makers), claim)) holding++
  return holding / states
}

export interface Flip {
  parameter: ParameterId
  /** The nearest value at which the claim no longer holds, in the parameter's unit; null if it holds over all of its range. */
  value: number | null
  /** What holds there instead. */
  instead: Claim | null
}

/** Steps in which each side of a range is searched: a flip and back within one step stays unseen. */
const steps = 60

/** For each parameter with a range, the value nearest to the scenario's at which the claim flips, by steps and bisection. */
export function findFlips(network: Network, scenario: Scenario): Flip[] {
  const { dataset } = network
  const measured = networkUnder(network, scenario)
  const histories = laneHistories(measured, scenario)
  const { outlook = 'path' } = scenario
  const claimAt = (id: ParameterId, value: number): Claim => {
    const inputs = centralInputs(measured, { ...scenario, parameters: { ...scenario.parameters, [id]: value } })
    const { stop } = run(measured, scenario, inputs, { histories, only: outlook, room: roomOf(measured) }).outlooks[
      outlook
    ]
    const stops = stop.map((week) => week ?? Number.POSITIVE_INFINITY)
    return firstToStop(dataset, stops)
  }
  return dataset.parameters
    .filter(({ low, high }) => low < high)
    .map(({ id, low, high, value: central }) => {
      const now = scenario.parameters?.[id] ?? central
      const claim = claimAt(id, now)
      const flips = [low, high].flatMap((end) => nearestFlip((value) => sameClaim(claimAt(id, value), claim), now, end))
      const value = flips.sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0] ?? null
      return { parameter: id, value, instead: value === null ? null : claimAt(id, value) }
    })
}

/** The value nearest to `from`, on the way to `end`, at which something stops to hold; empty if it holds all the way. */
function nearestFlip(holds: (value: number) => boolean, from: number, end: number): number[] {
  let kept = from
  for (let i = 1; i <= steps; i++) {
    const tried = from + ((end - from) * i) / steps
    if (holds(tried)) {
      kept = tried
      continue
    }
    let lost = tried
    for (let b = 0; b < 20; b++) {
      const middle = (kept + lost) / 2
      if (holds(middle)) kept = middle
      else lost = middle
    }
    return [lost]
  }
  return []
}
