// The engine's answer to a scenario: one run at the central values, with names put to its numbers.
import { deliveredFlows, supplyIndexes } from './flows'
import { stateInWeek } from './licenses'
import { networkUnder } from './measures'
import type { Network } from './network'
import type { AutomakerOutcome, Outcome } from './outcome'
import { centralInputs } from './parameters'
import { type Run, run, vehiclesLost } from './run'
import type { Scenario } from './scenario'

/** The result of a scenario on a compiled network, at the dataset's central values. Both must have passed the door. */
export function evaluate(network: Network, scenario: Scenario): Outcome {
  const measured = networkUnder(network, scenario)
  return describe(measured, run(measured, scenario, centralInputs(measured, scenario)))
}

export interface WeekFlows {
  /** The network under the scenario's own measures: its links are those of `delivered`. */
  network: Network
  /** Tonnes a year that each link delivers at that week's licenses. */
  delivered: Float64Array
}

/** The delivered flows of a scenario in a week of the calendar, at central values (section 4). */
export function flowsInWeek(network: Network, scenario: Scenario, week: number): WeekFlows {
  const measured = networkUnder(network, scenario)
  const { clearance } = run(measured, scenario, centralInputs(measured, scenario))
  const then = { values: clearance, stride: measured.weeks, at: week }
  return { network: measured, delivered: deliveredFlows(measured, then, supplyIndexes(measured, then)) }
}

/** Puts names to the numbers of a run. */
function describe(network: Network, result: Run): Outcome {
  const { dataset, weeks } = network
  const { asOfWeek, clearance, histories, stocks, inflation } = result
  const now = { values: clearance, stride: weeks, at: asOfWeek }
  const delivered = deliveredFlows(network, now, supplyIndexes(network, now))
  const byMaker = <T>(pick: (maker: number) => T): Record<string, T> =>
    Object.fromEntries(dataset.automakers.map(({ id }, m) => [id, pick(m)]))
  const automakers = byMaker((m) => describeMaker(network, result, m))
  const pathsOf = (values: Float64Array) => byMaker((m) => toList(values, m * weeks, (m + 1) * weeks))
  const sumOf = (pick: (maker: AutomakerOutcome) => number) =>
    Object.values(automakers).reduce((sum, maker) => sum + pick(maker), 0)
  return {
    asOfWeek,
    lanes: Object.fromEntries(
      dataset.lanes.map(({ id }, l) => [
        id,
        {
          state: dataset.licenseStates[stateInWeek(network, histories[l]!.steps, asOfWeek)]!.id,
          clearance: clearance[l * weeks + asOfWeek]!,
        },
      ]),
    ),
    automakers,
    inflation: result.risk,
    total: {
      supplyIndex: result.totalSupply,
      vehiclesLostAhead: sumOf((maker) => maker.vehiclesLostAhead),
      revenueAtRiskUsd: sumOf((maker) => maker.revenueAtRiskUsd),
    },
    paths: {
      output: pathsOf(stocks.output),
      supply: pathsOf(result.makerSupply),
      cpiBp: toList(inflation.cpiBp, 0, weeks),
      priceLevelBp: toList(inflation.priceLevelBp, 0, weeks),
      dealerStockWeeks: toList(inflation.dealerStockWeeks, 0, weeks),
    },
    flows: dataset.links.map(({ source, target }, l) => ({
      source,
      target,
      baseline: network.baseline[l]!,
      delivered: delivered[l]!,
    })),
    coverWeeks: pathsOf(stocks.coverWeeks),
  }
}

/** A plain list of a stretch of values; a loop, since `Array.from` on typed arrays takes ten times as long. */
function toList(values: Float64Array, from: number, end: number): number[] {
  const list = new Array<number>(end - from)
  for (let i = from; i < end; i++) list[i - from] = values[i]!
  return list
}

function describeMaker(network: Network, result: Run, m: number): AutomakerOutcome {
  const { weeks } = network
  const maker = network.makers[m]!
  const vehiclesLostAhead = result.vehiclesLostAhead[m]!
  const { unassuredSupply, vulnerability, exposureIndex } = result.exposure[m]!
  return {
    magnetTonnesPerYear: maker.kgPerYear / 1000,
    directChinaShare: maker.directChinaShare,
    chinaDependency: maker.chinaDependency,
    supplyIndex: result.makerSupply[m * weeks + result.asOfWeek]!,
    unassuredSupply,
    vulnerability,
    weeksToLineStop: result.heldStop[m]!,
    weeksToLineStopUnderStress: result.stressStop[m]!,
    vehiclesLostToDate: vehiclesLost(network, result.stocks.output, m, 0, result.asOfWeek),
    vehiclesLostAhead,
    revenueAtRiskUsd: vehiclesLostAhead * maker.revenuePerVehicleUsd,
    exposureIndex,
  }
}
