// One run of the model: licenses -> flows -> stocks and output -> inflation and exposure, in arrays.
import { weekOf } from './calendar'
import { type Exposure, exposureOf } from './exposure'
import { fillSupplyIndexes, supplyIndexes } from './flows'
import { type InflationPaths, type InflationRisk, inflationRisk, runInflation } from './inflation'
import { fillClearance, type LaneHistory, laneHistories, phased, stateInWeek } from './licenses'
import type { Network } from './network'
import type { Inputs } from './parameters'
import type { Scenario } from './scenario'
import { type PartOutlook, type PartSupply, runStocks, type StockPaths, stockRules, weeksToLineStop } from './stocks'

/** The numbers of one run, in arrays. Paths are by week; those of makers, lanes and parts are laid one after another. */
export interface Run {
  asOfWeek: number
  histories: LaneHistory[]
  /** Share of the normal flow that passes each lane, lane-major. */
  clearance: Float64Array
  partSupply: PartSupply
  /** Supply index of each maker, maker-major. */
  makerSupply: Float64Array
  stocks: StockPaths
  inflation: InflationPaths
  risk: InflationRisk
  heldStop: (number | null)[]
  stressStop: (number | null)[]
  exposure: Exposure[]
  /** Supply of all makers together in the as-of week, each by its tonnes (1 without any magnets). */
  totalSupply: number
  /** Vehicles that each maker loses from the as-of week to the end of the calendar. */
  vehiclesLostAhead: Float64Array
}

/** One run of the model on the network under the scenario's measures, with given inputs. Histories depend on the scenario alone and may be shared between runs. */
export function run(
  network: Network,
  scenario: Scenario,
  inputs: Inputs,
  histories: LaneHistory[] = laneHistories(network, scenario),
): Run {
  const asOfWeek = weekOf(network.dataset.calendar, scenario.asOf)
  const clearance = runClearance(network, inputs, histories)
  const { partSupply, makerSupply, meanSupply } = runSupply(network, clearance)
  const rules = stockRules(network, inputs)
  const stocks = runStocks(network, rules, partSupply, asOfWeek)
  const inflation = runInflation(network, inputs, stocks.output, meanSupply)
  const stopsUnder = (states: number[]) => {
    const outlook = outlookUnder(network, inputs, histories, clearance, asOfWeek, states)
    return weeksToLineStop(network, rules, partSupply, outlook, stocks.atAsOf)
  }
  const heldStop = stopsUnder(histories.map(({ steps }) => stateInWeek(network, steps, asOfWeek)))
  const stressState = network.stateIndex.get(network.dataset.stressState)!
  const stressStop = stopsUnder(histories.map(() => stressState))
  return {
    asOfWeek,
    histories,
    clearance,
    partSupply,
    makerSupply,
    stocks,
    inflation,
    risk: inflationRisk(inflation.cpiBp, asOfWeek, inputs.parameters.referenceShockBp),
    heldStop,
    stressStop,
    exposure: exposures(network, inputs, histories, asOfWeek, stressStop),
    totalSupply: meanOfMakers(network, makerSupply, asOfWeek),
    vehiclesLostAhead: Float64Array.from(network.makers, (_, m) =>
      vehiclesLost(network, stocks.output, m, asOfWeek, network.weeks),
    ),
  }
}

function meanOfMakers({ makers, weeks, totalKgPerYear }: Network, makerSupply: Float64Array, week: number): number {
  let kg = 0
  for (let m = 0; m < makers.length; m++) kg += makers[m]!.kgPerYear * makerSupply[m * weeks + week]!
  return totalKgPerYear > 0 ? kg / totalKgPerYear : 1
}

/** Vehicles that a maker loses in the weeks from `from` up to, not including, `end`; `output` is maker-major. */
export function vehiclesLost(
  { makers, weeks }: Network,
  output: Float64Array,
  m: number,
  from: number,
  end: number,
): number {
  let lost = 0
  for (let t = from; t < end; t++) lost += 1 - output[m * weeks + t]!
  return (lost * makers[m]!.unitsPerYear) / 52
}

function runClearance(network: Network, inputs: Inputs, histories: LaneHistory[]): Float64Array {
  const { weeks } = network
  const clearance = new Float64Array(histories.length * weeks)
  const initial = inputs.clearance[network.stateIndex.get(network.dataset.initialState)!]!
  histories.forEach(({ steps }, lane) => {
    fillClearance(clearance, lane * weeks, weeks, steps, inputs.clearance, initial, inputs.parameters.phaseWeeks)
  })
  return clearance
}

interface SupplyPaths {
  partSupply: PartSupply
  makerSupply: Float64Array
  /** kg-weighted mean supply of all parts, by week (1 without any magnets). */
  meanSupply: Float64Array
}

function runSupply(network: Network, clearance: Float64Array): SupplyPaths {
  const { weeks, parts, makers, dataset, totalKgPerYear } = network
  const lanes = dataset.lanes.length
  const alpha = new Float64Array(dataset.nodes.length).fill(1)
  const values = new Float64Array(parts.length * weeks)
  const rows = new Int32Array(weeks)
  const makerSupply = new Float64Array(makers.length * weeks)
  const meanSupply = new Float64Array(weeks)
  let row = -parts.length
  let mean = 1
  for (let t = 0; t < weeks; t++) {
    let moved = t === 0
    for (let l = 0; l < lanes && !moved; l++) moved = clearance[l * weeks + t] !== clearance[l * weeks + t - 1]
    if (moved) {
      fillSupplyIndexes(network, { values: clearance, stride: weeks, at: t }, alpha)
      row += parts.length
      let kg = 0
      for (let p = 0; p < parts.length; p++) {
        const supply = alpha[parts[p]!.node]!
        values[row + p] = supply
        kg += parts[p]!.kgPerYear * supply
      }
      mean = totalKgPerYear > 0 ? kg / totalKgPerYear : 1
    }
    rows[t] = Math.max(row, 0)
    meanSupply[t] = mean
    for (let m = 0; m < makers.length; m++) makerSupply[m * weeks + t] = alpha[makers[m]!.node]!
  }
  return { partSupply: { values, rows }, makerSupply, meanSupply }
}

/** Supply at the border from the as-of week on, if every lane stays in the given state (as of that week, after its changes). */
function outlookUnder(
  network: Network,
  inputs: Inputs,
  histories: LaneHistory[],
  clearance: Float64Array,
  asOfWeek: number,
  states: number[],
): PartOutlook {
  const { weeks, parts, dataset, stateIndex } = network
  const phase = Math.max(1, inputs.parameters.phaseWeeks)
  const initial = inputs.clearance[stateIndex.get(dataset.initialState)!]!
  let columns = 1
  // Per lane: the clearance it left from and goes to, and the weeks that have gone by since.
  const starts = histories.map(({ steps }, lane) => {
    const before = stateInWeek(network, steps, asOfWeek - 1)
    const state = states[lane]!
    const to = inputs.clearance[state]!
    const since = state === before ? lastStepWeek(steps, asOfWeek - 1) : asOfWeek
    if (since < 0) return { from: to, to, elapsed: 0 }
    const from = since > 0 ? clearance[lane * weeks + since - 1]! : initial
    const elapsed = asOfWeek - since
    if (from !== to) columns = Math.max(columns, Math.ceil(phase) - elapsed)
    return { from, to, elapsed }
  })
  const lanes = new Float64Array(histories.length)
  const alpha = new Float64Array(dataset.nodes.length).fill(1)
  const values = new Float64Array(parts.length * columns)
  for (let c = 0; c < columns; c++) {
    starts.forEach(({ from, to, elapsed }, lane) => {
      lanes[lane] = phased(from, to, elapsed + c, phase)
    })
    fillSupplyIndexes(network, { values: lanes, stride: 1, at: 0 }, alpha)
    for (let p = 0; p < parts.length; p++) values[c * parts.length + p] = alpha[parts[p]!.node]!
  }
  return { values, weeks: columns, from: asOfWeek }
}

/** Week of the last step up to a week; -1 if there is none. */
function lastStepWeek(steps: LaneHistory['steps'], week: number): number {
  let last = -1
  for (const step of steps) if (step.week <= week) last = step.week
  return last
}

function exposures(
  network: Network,
  inputs: Inputs,
  histories: LaneHistory[],
  asOfWeek: number,
  stressStop: (number | null)[],
): Run['exposure'] {
  const assurance = Float64Array.from(
    histories,
    ({ steps }) => inputs.assurance[stateInWeek(network, steps, asOfWeek)]!,
  )
  const alpha = supplyIndexes(network, { values: assurance, stride: 1, at: 0 })
  return network.makers.map((maker, m) =>
    exposureOf(
      1 - alpha[maker.node]!,
      maker.chinaDependency,
      inputs.parameters.timeToRecoverWeeks,
      stressStop[m]!,
      network.dataset.holdWeeks,
    ),
  )
}
