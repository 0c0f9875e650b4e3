// Stock needed: the least cover added to a class with which no line stops in the scenario's outlook and horizon.

import { drawsInKeeping } from './keeping'
import { type LaneStep, laneHistories, stepsIn } from './licenses'
import { networkUnder } from './measures'
import type { Network } from './network'
import { centralInputs, type Inputs } from './parameters'
import { type Percentiles, percentilesOf } from './percentiles'
import { firstStop, weeksAhead } from './run'
import { drawInputs, drawnInputs } from './sampling'
import type { Scenario } from './scenario'
import { emptyPaths, fullStocks, StockRun, stockRules } from './stocks'
import { SupplyRows } from './supplyRows'

export interface PartBuffer {
  component: string
  /** Weeks of normal use held now, the lines' mean. */
  weeksHeld: number
  /** What has to be held so that no line of the maker stops for want of this class; null if no stock that is tried is enough. */
  weeksNeeded: number | null
  /** The same, were the stock evened out across the maker's lines. */
  weeksNeededEvened: number | null
  /** Tonnes and dollars of the stock needed beyond what is held, at the scenario's normal magnet price. */
  addedTonnes: number | null
  addedUsd: number | null
}

export interface MakerBuffer {
  automaker: string
  parts: PartBuffer[]
  /** Weeks of all magnets, weighted by mass. */
  weeksHeld: number
  weeksNeeded: number | null
  weeksNeededEvened: number | null
  addedTonnes: number | null
  addedUsd: number | null
  /** Class to stock first: the one whose stock falls furthest short; null if none does. */
  first: string | null
}

/** Most weeks of cover added that are tried. */
export const mostWeeks = 104

/** Weeks of stock to within which the smallest is found. */
const precision = 1e-3

/** What is the same for all parts and inputs of a question. */
interface Question {
  network: Network
  steps: readonly (readonly LaneStep[])[]
  asOfWeek: number
  end: number
}

function questionOf(network: Network, scenario: Scenario): Question {
  const { outlook = 'path' } = scenario
  const steps = laneHistories(network, scenario).map((history) => stepsIn(history, outlook))
  return { network, steps, ...weeksAhead(network, scenario) }
}

/** The least weeks of cover to add to each part, by part, each as if the lines waited for nothing else; infinite for none. */
function addedWeeks({ network, steps, asOfWeek, end }: Question, inputs: Inputs): Float64Array {
  const all = new SupplyRows(network, inputs)
  const rows = all.weeks(steps, 0, end, null)
  return Float64Array.from(network.parts, (part, p) => {
    const maker = network.makers[part.maker]!
    const works = { parts: [part], makers: [{ ...maker, firstPart: 0, endPart: 1, firstStock: 0 }] }
    const shipments = columnOf(all, network.parts.length, p)
    const holds = (added: number) => {
      const addedCover = Float64Array.of(inputs.addedCover[p]! + added)
      const rules = stockRules(works, { ...inputs, addedCover })
      const paths = emptyPaths(works, end, false)
      new StockRun(works, rules, shipments).run(fullStocks(works, rules), rows, 0, end, paths)
      return firstStop(paths, 0, asOfWeek, end) === null
    }
    if (holds(0)) return 0
    if (!holds(mostWeeks)) return Number.POSITIVE_INFINITY
    let enough = mostWeeks
    let short = 0
    while (enough - short > precision) {
      const middle = (enough + short) / 2
      if (holds(middle)) enough = middle
      else short = middle
    }
    return enough
  })
}

/** What leaves of one part alone. */
function columnOf({ supply, flown, count }: SupplyRows, parts: number, p: number) {
  const column = (values: Float64Array) => Float64Array.from({ length: count }, (_, row) => values[row * parts + p]!)
  return { supply: column(supply), flown: column(flown) }
}

/** The same with every maker's lines evened out in stock. */
function evened(inputs: Inputs): Inputs {
  return { ...inputs, evenStock: inputs.evenStock.map(() => 1) }
}

/** Weeks of each part that are held, the lines' mean. */
function heldWeeks({ parts }: Network, { parameters, coverWeeks, coverScale, addedCover }: Inputs): Float64Array {
  return Float64Array.from(
    parts,
    ({ component, maker }, p) => coverWeeks[component]! * coverScale[maker]! * parameters.coverScale + addedCover[p]!,
  )
}

/** What each maker would have to hold, per class and in all, at the central values. */
export function findBuffers(network: Network, scenario: Scenario): MakerBuffer[] {
  const measured = networkUnder(network, scenario)
  const inputs = centralInputs(measured, scenario)
  const question = questionOf(measured, scenario)
  const added = addedWeeks(question, inputs)
  const addedEvened = addedWeeks(question, evened(inputs))
  const held = heldWeeks(measured, inputs)
  const price = inputs.parameters.magnetPriceUsdPerKg
  return measured.dataset.automakers.map(({ id }, m) => {
    const own = measured.parts.flatMap((part, p) => (part.maker === m ? [{ part, p }] : []))
    const parts = own.map(({ part, p }): PartBuffer => {
      const kg = (added[p]! * part.kgPerYear) / 52
      return {
        component: measured.dataset.components[part.component]!.id,
        weeksHeld: held[p]!,
        weeksNeeded: orNone(held[p]! + added[p]!),
        weeksNeededEvened: orNone(held[p]! + addedEvened[p]!),
        addedTonnes: orNone(kg / 1000),
        addedUsd: orNone(kg * price),
      }
    })
    const kgOfAll = own.reduce((sum, { part }) => sum + part.kgPerYear, 0)
    const mean = (weeksOf: (p: number) => number) =>
      kgOfAll > 0 ? own.reduce((sum, { part, p }) => sum + part.kgPerYear * weeksOf(p), 0) / kgOfAll : 0
    const weeksNeeded = orNone(mean((p) => held[p]! + added[p]!))
    return {
      automaker: id,
      parts,
      weeksHeld: mean((p) => held[p]!),
      weeksNeeded,
      weeksNeededEvened: orNone(mean((p) => held[p]! + addedEvened[p]!)),
      addedTonnes: weeksNeeded === null ? null : sumOf(parts, ({ addedTonnes }) => addedTonnes),
      addedUsd: weeksNeeded === null ? null : sumOf(parts, ({ addedUsd }) => addedUsd),
      first: shortest(parts),
    }
  })
}

function orNone(value: number): number | null {
  return Number.isFinite(value) ? value : null
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

/** Range of the mass-weighted weeks needed by each maker, over draws in keeping with the record; null where no stock is enough. */
export function bufferRanges(
  network: Network,
  scenario: Scenario,
  seed: number,
  draws: number,
): Record<string, Percentiles> {
  const measured = networkUnder(network, scenario)
  const inputs = drawnInputs(measured, scenario)
  const question = questionOf(measured, scenario)
  const { numbers } = drawsInKeeping(network, scenario, seed, draws)
  const columns = measured.makers.map(() => new Float64Array(numbers.length))
  numbers.forEach((n, i) => {
    drawInputs(measured, scenario, seed, n, inputs)
    const added = addedWeeks(question, inputs)
    const held = heldWeeks(measured, inputs)
    measured.makers.forEach((maker, m) => {
      let weeks = 0
      for (let p = maker.firstPart; p < maker.endPart; p++) {
        weeks += measured.parts[p]!.kgPerYear * (held[p]! + added[p]!)
      }
      columns[m]![i] = maker.kgPerYear > 0 ? weeks / maker.kgPerYear : 0
    })
  })
  return Object.fromEntries(measured.dataset.automakers.map(({ id }, m) => [id, percentilesOf(columns[m]!)]))
}
