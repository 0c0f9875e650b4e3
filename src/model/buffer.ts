// Buffer needed: the smallest stock with which each part, and so each maker, rides out the scenario without a line stop.

import { laneHistories } from './licenses'
import { networkUnder } from './measures'
import type { Network } from './network'
import { centralInputs, type Inputs } from './parameters'
import { type Percentiles, percentilesOf } from './percentiles'
import { run } from './run'
import { drawInputs } from './sampling'
import type { Scenario } from './scenario'
import { partHolds, stockRules } from './stocks'

export interface PartBuffer {
  component: string
  /** Weeks of normal use held now, and the fewest that ride out the scenario; null if no stock up to `mostWeeks` does. */
  weeksHeld: number
  weeksNeeded: number | null
  /** Tonnes and dollars of the stock needed beyond what is held, at the scenario's normal magnet price. */
  addedTonnes: number | null
  addedUsd: number | null
}

export interface MakerBuffer {
  automaker: string
  parts: PartBuffer[]
  /** Weeks of all magnets, weighted by mass: held now and needed. */
  weeksHeld: number
  weeksNeeded: number | null
  addedTonnes: number | null
  addedUsd: number | null
  /** Class to stock first: the one whose stock falls furthest short; null if none does. */
  first: string | null
}

/** Most weeks of stock that are tried. */
export const mostWeeks = 104

/** Weeks of stock to within which the smallest is found. */
const precision = 1e-3

/** The smallest stock of each part that rides out the calendar from its start, in weeks, by bisection; infinite for none. */
export function neededWeeks(network: Network, scenario: Scenario, inputs: Inputs): Float64Array {
  const { partSupply } = run(network, scenario, inputs, laneHistories(network, scenario))
  const rules = stockRules(network, inputs)
  return Float64Array.from(network.parts, (_, p) => {
    const holds = (weeks: number) => partHolds(network, rules, partSupply, p, weeks)
    if (!holds(mostWeeks)) return Number.POSITIVE_INFINITY
    let enough = mostWeeks
    let short = 0
    if (holds(0)) return 0
    while (enough - short > precision) {
      const middle = (enough + short) / 2
      if (holds(middle)) enough = middle
      else short = middle
    }
    return enough
  })
}

/** What each maker would have to hold, per class and in all, at the central values. */
export function findBuffers(network: Network, scenario: Scenario): MakerBuffer[] {
  const measured = networkUnder(network, scenario)
  const inputs = centralInputs(measured, scenario)
  const needed = neededWeeks(measured, scenario, inputs)
  const held = stockRules(measured, inputs).target
  const price = inputs.parameters.magnetPriceUsdPerKg
  return measured.dataset.automakers.map(({ id }, m) => {
    const own = measured.parts.flatMap((part, p) => (part.maker === m ? [{ part, p }] : []))
    const parts = own.map(({ part, p }): PartBuffer => {
      const weeks = needed[p]!
      const added = (Math.max(0, weeks - held[p]!) * part.kgPerYear) / 52
      const found = Number.isFinite(weeks)
      return {
        component: measured.dataset.components[part.component]!.id,
        weeksHeld: held[p]!,
        weeksNeeded: found ? weeks : null,
        addedTonnes: found ? added / 1000 : null,
        addedUsd: found ? added * price : null,
      }
    })
    const kg = own.reduce((sum, { part }) => sum + part.kgPerYear, 0)
    const mean = (weeksOf: (p: number) => number) =>
      kg > 0 ? own.reduce((sum, { part, p }) => sum + part.kgPerYear * weeksOf(p), 0) / kg : 0
    const weeksNeeded = mean((p) => needed[p]!)
    const found = Number.isFinite(weeksNeeded)
    return {
      automaker: id,
      parts,
      weeksHeld: mean((p) => held[p]!),
      weeksNeeded: found ? weeksNeeded : null,
      addedTonnes: found ? sumOf(parts, ({ addedTonnes }) => addedTonnes) : null,
      addedUsd: found ? sumOf(parts, ({ addedUsd }) => addedUsd) : null,
      first: shortest(parts),
    }
  })
}

function sumOf(parts: PartBuffer[], pick: (part: PartBuffer) => number | null): number {
  return parts.reduce((sum, part) => sum + (pick(part) ?? 0), 0)
}

function shortest(parts: PartBuffer[]): string | null {
  const gap = ({ weeksNeeded, weeksHeld }: PartBuffer) => (weeksNeeded ?? Number.POSITIVE_INFINITY) - weeksHeld
  const worst = parts.reduce<PartBuffer | null>(
    (found, part) => (!found || gap(part) > gap(found) ? part : found),
    null,
  )
  return worst && gap(worst) > precision ? worst.component : null
}

/** Range of the mass-weighted weeks needed by each maker, over draws 0 to `draws` of a seed; null where no stock is enough. */
export function bufferRanges(
  network: Network,
  scenario: Scenario,
  seed: number,
  draws: number,
): Record<string, Percentiles> {
  const measured = networkUnder(network, scenario)
  const inputs = centralInputs(measured, scenario)
  const columns = measured.makers.map(() => new Float64Array(draws))
  for (let n = 0; n < draws; n++) {
    drawInputs(measured, scenario, seed, n, inputs)
    const needed = neededWeeks(measured, scenario, inputs)
    measured.makers.forEach((maker, m) => {
      let weeks = 0
      for (let p = maker.firstPart; p < maker.endPart; p++) weeks += measured.parts[p]!.kgPerYear * needed[p]!
      columns[m]![n] = maker.kgPerYear > 0 ? weeks / maker.kgPerYear : 0
    })
  }
  return Object.fromEntries(measured.dataset.automakers.map(({ id }, m) => [id, percentilesOf(columns[m]!)]))
}
