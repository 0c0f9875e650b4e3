// The engine's answer to a scenario: one run at the central values, with names put to its numbers.
import { deliveredFlows, supplyIndexes } from './flows'
import { type LaneHistory, stateInWeek, stepsIn } from './licenses'
import { networkUnder } from './measures'
import type { Network } from './network'
import type { Ahead, AutomakerOutcome, Outcome, WeeklyPaths, WeekOutcome } from './outcome'
import { centralInputs } from './parameters'
import { brokenRecords } from './records'
import { type OutlookRun, type Run, type RunAhead, roomOf, run, runAhead, totalSupply } from './run'
import type { Scenario } from './scenario'
import type { SupplyRows } from './supplyRows'

/** The result of a scenario on a compiled network, at the dataset's central values. Both must have passed the door. */
export function evaluate(network: Network, scenario: Scenario): Outcome {
  const measured = networkUnder(network, scenario)
  const { outlook: keepCover = 'path' } = scenario
  const options = { keepCover, room: roomOf(measured) }
  const result = run(measured, scenario, centralInputs(measured, scenario), options)
  return describe(measured, scenario, result, brokenRecords(network, scenario))
}

/** A run at the central values for what lies ahead in the scenario's outlook; the next run on the network writes over it. */
export function runInOutlook(
  network: Network,
  scenario: Scenario,
  histories?: LaneHistory[],
): RunAhead & { measured: Network } {
  const measured = networkUnder(network, scenario)
  const { outlook = 'path' } = scenario
  const options = { room: roomOf(measured), ...(histories ? { histories } : {}) }
  return { measured, ...runAhead(measured, scenario, centralInputs(measured, scenario), outlook, options) }
}

export interface WeekFlows {
  /** The network under the scenario's own measures: its links are those of `delivered`. */
  network: Network
  /** Tonnes a year that each link delivers at that week's licenses. */
  delivered: Float64Array
}

/** The delivered flows of a scenario in a week up to the end of its horizon, in its outlook, at central values (section 4). */
export function flowsInWeek(network: Network, scenario: Scenario, week: number): WeekFlows {
  const { measured, supply, ahead } = runInOutlook(network, scenario)
  return { network: measured, delivered: flowsOfRow(measured, supply, ahead.rows[week]!) }
}

/** Licenses and flows of a scenario in a week up to the end of its horizon, in its outlook, at central values. */
export function outcomeInWeek(network: Network, scenario: Scenario, week: number): WeekOutcome {
  const { measured, histories, supply, ahead } = runInOutlook(network, scenario)
  const stepsOf = (lane: number) => stepsIn(histories[lane]!, scenario.outlook ?? 'path')
  return describeWeek(measured, supply, ahead.rows[week]!, (lane) => stateInWeek(measured, stepsOf(lane), week))
}

/** The first week ahead with the lowest total supply, in the scenario's outlook. */
export function worstWeekAhead(network: Network, scenario: Scenario): number {
  const { measured, asOfWeek, end, supply, ahead } = runInOutlook(network, scenario)
  const { rows } = ahead
  let worst = asOfWeek
  for (let t = worst + 1; t < end; t++) {
    if (rows[t] === rows[t - 1]) continue
    const gain = totalSupply(measured, supply, rows[worst]!) - totalSupply(measured, supply, rows[t]!)
    if (gain > 1e-12) worst = t
  }
  return worst
}

function flowsOfRow(network: Network, supply: SupplyRows, row: number): Float64Array {
  const lanes = { values: supply.clearance, stride: 1, at: row * network.dataset.lanes.length }
  return deliveredFlows(network, lanes, supplyIndexes(network, lanes))
}

/** Puts names to the numbers of a run. */
function describe(network: Network, scenario: Scenario, result: Run, records: string[]): Outcome {
  const { dataset } = network
  const { outlook = 'path' } = scenario
  const { asOfWeek, histories, supply, nowRow } = result
  const outlooks = {
    path: describeAhead(network, result.outlooks.path),
    held: describeAhead(network, result.outlooks.held),
    stress: describeAhead(network, result.outlooks.stress),
  }
  return {
    asOfWeek,
    horizonWeeks: result.horizon,
    ...describeWeek(network, supply, nowRow, (lane) => stateInWeek(network, histories[lane]!.held, asOfWeek)),
    automakers: Object.fromEntries(dataset.automakers.map(({ id }, m) => [id, describeMaker(network, result, m)])),
    total: { supplyIndex: totalSupply(network, supply, nowRow) },
    inflationNowBp: result.inflationNowBp,
    outlooks,
    paths: describePaths(network, result, result.outlooks[outlook]),
    records,
    outlook,
    ahead: outlooks[outlook],
  }
}

/** Licenses and flows at a row of supply; `stateOf` gives the state of a lane. */
function describeWeek(
  network: Network,
  supply: SupplyRows,
  row: number,
  stateOf: (lane: number) => number,
): WeekOutcome {
  const { dataset, baseline } = network
  const delivered = flowsOfRow(network, supply, row)
  return {
    lanes: Object.fromEntries(
      dataset.lanes.map(({ id }, l) => [
        id,
        {
          state: dataset.licenseStates[stateOf(l)]!.id,
          clearance: supply.clearance[row * dataset.lanes.length + l]!,
        },
      ]),
    ),
    flows: dataset.links.map(({ source, target }, l) => ({
      source,
      target,
      baseline: baseline[l]!,
      delivered: delivered[l]!,
    })),
  }
}

function describeMaker(network: Network, result: Run, m: number): AutomakerOutcome {
  const maker = network.makers[m]!
  const { unassuredSupply, chinaDependency, vulnerability, exposureIndex } = result.exposure[m]!
  return {
    magnetTonnesPerYear: maker.kgPerYear / 1000,
    directChinaShare: maker.directChinaShare,
    chinaDependency,
    supplyIndex: result.supply.maker[result.nowRow * network.makers.length + m]!,
    unassuredSupply,
    vulnerability,
    exposureIndex,
    stoppedSince: result.stoppedSince[m]!,
    vehiclesLostToDate: result.vehiclesLostToDate[m]!,
  }
}

function describeAhead(network: Network, { stop, firstLine, vehiclesLost, lowestOutput, risk }: OutlookRun): Ahead {
  const { dataset, makers } = network
  const total = { vehiclesLost: 0, revenueAtRiskUsd: 0 }
  const automakers = Object.fromEntries(
    dataset.automakers.map(({ id }, m) => {
      const { lines, revenuePerVehicleUsd } = makers[m]!
      const line = firstLine[m]!
      const lost = vehiclesLost[m]!
      total.vehiclesLost += lost
      total.revenueAtRiskUsd += lost * revenuePerVehicleUsd
      return [
        id,
        {
          weeksToLineStop: stop[m]!,
          firstLine: line === null ? null : lines[line]!.id,
          vehiclesLost: lost,
          revenueAtRiskUsd: lost * revenuePerVehicleUsd,
          lowestOutput: lowestOutput[m]!,
        },
      ]
    }),
  )
  return { automakers, total, inflation: risk }
}

function describePaths(network: Network, { supply, end }: Run, { rows, stocks, inflation }: OutlookRun): WeeklyPaths {
  const { dataset, makers } = network
  const byMaker = (pathOf: (m: number) => number[]) =>
    Object.fromEntries(dataset.automakers.map(({ id }, m) => [id, pathOf(m)]))
  const stretch = (values: Float64Array) => byMaker((m) => toList(values, m * stocks.end, end))
  return {
    output: stretch(stocks.output),
    supply: byMaker((m) => {
      const list = new Array<number>(end)
      for (let t = 0; t < end; t++) list[t] = supply.maker[rows[t]! * makers.length + m]!
      return list
    }),
    cpiBp: toList(inflation.cpiBp, 0, end),
    priceLevelBp: toList(inflation.priceLevelBp, 0, end),
    dealerStockWeeks: toList(inflation.dealerStockWeeks, 0, end),
    coverWeeks: { thinnest: stretch(stocks.thinnest), mean: stretch(stocks.mean) },
  }
}

/** A plain list of weeks; a loop, since `Array.from` on typed arrays takes ten times as long. */
function toList(values: Float64Array, from: number, count: number): number[] {
  const list = new Array<number>(count)
  for (let t = 0; t < count; t++) list[t] = values[from + t]!
  return list
}
