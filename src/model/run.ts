// One run of the model: licenses -> flows -> stocks and output -> inflation and exposure, in arrays.
import { weekOf } from './calendar'
import { type Exposure, exposureOf } from './exposure'
import { supplyIndexes } from './flows'
import { type InflationPaths, type InflationRisk, inflationRisk, runInflation } from './inflation'
import { type LaneHistory, laneHistories, sameSteps, stateInWeek } from './licenses'
import { independenceOfChina } from './makers'
import type { Network } from './network'
import type { Inputs } from './parameters'
import type { Outlook, Scenario } from './scenario'
import { copyStocks, emptyPaths, fullStocks, type StockPaths, StockRun, stockRules } from './stocks'
import { SupplyRows } from './supplyRows'

/** What lies ahead in one outlook; its weeks before the as-of week are those of the path. Indexed by maker. */
export interface OutlookRun {
  /** Row of supply in each week up to `end`. */
  rows: Int32Array
  stocks: StockPaths
  inflation: InflationPaths
  risk: InflationRisk
  /** Weeks from the as-of week to the first with a stopped line in the horizon, and which line that is; null for none. */
  stop: (number | null)[]
  firstLine: (number | null)[]
  vehiclesLost: Float64Array
  lowestOutput: Float64Array
}

/** The numbers of one run, in arrays. */
export interface Run {
  asOfWeek: number
  horizon: number
  /** The week after the last that is looked at. */
  end: number
  histories: LaneHistory[]
  supply: SupplyRows
  /** Row of supply now: in the as-of week as held. */
  nowRow: number
  outlooks: Record<Outlook, OutlookRun>
  exposure: Exposure[]
  inflationNowBp: number
  /** First week of the unbroken run of weeks with a stopped line that holds the as-of week, by maker. */
  stoppedSince: (number | null)[]
  vehiclesLostToDate: Float64Array
}

/** What is the same in many runs, or is not wanted of one. */
export interface RunOptions {
  histories?: LaneHistory[]
  /** Whether stock cover is written down week by week. */
  keepCover?: boolean
  /** The only outlook that is read: the others are run as far as figures of now need them. */
  only?: Outlook
}

/** Where a scenario's weeks lie: the as-of week, the weeks ahead, and the week after the last. */
export function weeksAhead(
  { dataset }: Network,
  scenario: Scenario,
): { asOfWeek: number; horizon: number; end: number } {
  const asOfWeek = weekOf(dataset.calendar, scenario.asOf)
  const horizon = scenario.horizonWeeks ?? dataset.horizonWeeks
  return { asOfWeek, horizon, end: asOfWeek + horizon }
}

/** One run of the model on the network under the scenario's measures, with given inputs. */
export function run(network: Network, scenario: Scenario, inputs: Inputs, options: RunOptions = {}): Run {
  const histories = options.histories ?? laneHistories(network, scenario)
  const { asOfWeek, horizon, end } = weeksAhead(network, scenario)
  const supply = new SupplyRows(network, inputs)
  const rules = stockRules(network, inputs)
  const stockRun = new StockRun(network, rules, supply)
  const state = fullStocks(network, rules)

  const pathRows = supply.weeks(
    histories.map(({ steps }) => steps),
    0,
    end,
    null,
  )
  const pathStocks = emptyPaths(network, end, options.keepCover ?? false)
  stockRun.run(state, pathRows, 0, asOfWeek, pathStocks)
  const atAsOf = copyStocks(state)
  const wanted = (outlook: Outlook) => options.only === undefined || options.only === outlook
  if (wanted('path')) stockRun.run(state, pathRows, asOfWeek, end, pathStocks)
  const meanOf = (rows: Int32Array) => (week: number) => supply.mean[rows[week]!]!
  const pathEnd = wanted('path') ? end : asOfWeek
  const pathInflation = runInflation(network, inputs, pathStocks, meanOf(pathRows), 0, pathEnd, null)

  const read = (rows: Int32Array, stocks: StockPaths, inflation: InflationPaths) =>
    readAhead(network, inputs, asOfWeek, end, rows, stocks, inflation)
  const branch = (rows: Int32Array): OutlookRun => {
    const stocks = continuePaths(network, pathStocks, asOfWeek)
    stockRun.run(copyStocks(atAsOf), rows, asOfWeek, end, stocks)
    const inflation = runInflation(network, inputs, stocks, meanOf(rows), asOfWeek, end, pathInflation)
    return read(rows, stocks, inflation)
  }

  const path = wanted('path') ? read(pathRows, pathStocks, pathInflation) : null
  const nothingAhead = histories.every(({ steps, held }) => sameSteps(steps, held))
  const heldSteps = histories.map(({ held }) => held)
  const heldRows = nothingAhead ? pathRows : supply.weeks(heldSteps, asOfWeek, end, pathRows)
  const held = nothingAhead && path ? path : wanted('held') ? branch(heldRows) : null
  const now = held ?? branchOfOneWeek()
  const { stress, stressStops } = runStress()

  function branchOfOneWeek(): Pick<OutlookRun, 'stocks' | 'inflation'> {
    const stocks = continuePaths(network, pathStocks, asOfWeek)
    stockRun.run(copyStocks(atAsOf), heldRows, asOfWeek, asOfWeek + 1, stocks)
    return {
      stocks,
      inflation: runInflation(network, inputs, stocks, meanOf(heldRows), asOfWeek, asOfWeek + 1, pathInflation),
    }
  }

  // Exposure looks over the dataset's horizon whatever the scenario's, so that it does not move with it.
  function runStress(): { stress: OutlookRun | null; stressStops: number[] } {
    const looked = asOfWeek + network.dataset.horizonWeeks
    const last = Math.max(end, looked)
    const steps = histories.map((history) => history.stress)
    const rows = supply.weeks(steps, asOfWeek, last, pathRows)
    const stocks = emptyPaths(network, last, options.keepCover ?? false)
    copyPast(network, pathStocks, stocks, asOfWeek)
    stockRun.run(copyStocks(atAsOf), rows, asOfWeek, last, stocks, !wanted('stress'))
    const stops = network.makers.map((_, m) => firstStop(stocks, m, asOfWeek, looked) ?? network.dataset.horizonWeeks)
    if (!wanted('stress')) return { stress: null, stressStops: stops }
    const inflation = runInflation(network, inputs, stocks, meanOf(rows), asOfWeek, end, pathInflation)
    return { stress: read(rows.subarray(0, end), stocks, inflation), stressStops: stops }
  }

  const only = path ?? held ?? stress
  if (!only) throw new Error('a run reads at least one outlook')
  const nowRow = heldRows[asOfWeek]!
  return {
    asOfWeek,
    horizon,
    end,
    histories,
    supply,
    nowRow,
    outlooks: { path: path ?? only, held: held ?? only, stress: stress ?? only },
    exposure: exposures(network, inputs, histories, asOfWeek, rules.air.weeks, stressStops),
    inflationNowBp: now.inflation.cpiBp[asOfWeek]!,
    stoppedSince: network.makers.map((_, m) => stoppedSince(now.stocks, m, asOfWeek)),
    vehiclesLostToDate: Float64Array.from(network.makers, (_, m) => vehiclesLost(network, pathStocks, m, 0, asOfWeek)),
  }
}

/** Paths for another outlook, with the past of those given. */
function continuePaths(network: Network, past: StockPaths, asOfWeek: number): StockPaths {
  const paths = emptyPaths(network, past.end, past.thinnest.length > 0)
  copyPast(network, past, paths, asOfWeek)
  return paths
}

function copyPast({ makers }: Network, past: StockPaths, paths: StockPaths, asOfWeek: number): void {
  for (let m = 0; m < makers.length; m++) {
    const [from, to] = [m * past.end, m * paths.end]
    paths.output.set(past.output.subarray(from, from + asOfWeek), to)
    paths.stopped.set(past.stopped.subarray(from, from + asOfWeek), to)
    if (past.thinnest.length === 0) continue
    paths.thinnest.set(past.thinnest.subarray(from, from + asOfWeek), to)
    paths.mean.set(past.mean.subarray(from, from + asOfWeek), to)
  }
}

function readAhead(
  network: Network,
  inputs: Inputs,
  asOfWeek: number,
  end: number,
  rows: Int32Array,
  stocks: StockPaths,
  inflation: InflationPaths,
): OutlookRun {
  const stop = network.makers.map((_, m) => firstStop(stocks, m, asOfWeek, end))
  return {
    rows,
    stocks,
    inflation,
    risk: inflationRisk(inflation.cpiBp, asOfWeek, end, inputs.parameters.referenceShockBp),
    stop,
    firstLine: stop.map((weeks, m) => (weeks === null ? null : stocks.stopped[m * stocks.end + asOfWeek + weeks]!)),
    vehiclesLost: Float64Array.from(network.makers, (_, m) => vehiclesLost(network, stocks, m, asOfWeek, end)),
    lowestOutput: Float64Array.from(network.makers, (_, m) => {
      let lowest = 1
      for (let t = asOfWeek; t < end; t++) lowest = Math.min(lowest, stocks.output[m * stocks.end + t]!)
      return lowest
    }),
  }
}

/** Weeks from `from` to the first with a stopped line of a maker, up to, not including, `end`; null for none. */
export function firstStop({ stopped, end: stride }: StockPaths, m: number, from: number, end: number): number | null {
  for (let t = from; t < end; t++) if (stopped[m * stride + t]! >= 0) return t - from
  return null
}

function stoppedSince({ stopped, end: stride }: StockPaths, m: number, asOfWeek: number): number | null {
  let since: number | null = null
  for (let t = asOfWeek; t >= 0 && stopped[m * stride + t]! >= 0; t--) since = t
  return since
}

/** Vehicles that a maker loses in the weeks from `from` up to, not including, `end`. */
export function vehiclesLost(
  { makers }: Network,
  { output, end: stride }: StockPaths,
  m: number,
  from: number,
  end: number,
): number {
  let lost = 0
  for (let t = from; t < end; t++) lost += 1 - output[m * stride + t]!
  return (lost * makers[m]!.unitsPerYear) / 52
}

/** Supply (0 to 1) of all makers together in a row, each by its tonnes (1 without any magnets). */
export function totalSupply({ makers, totalKgPerYear }: Network, { maker }: SupplyRows, row: number): number {
  let kg = 0
  for (let m = 0; m < makers.length; m++) kg += makers[m]!.kgPerYear * maker[row * makers.length + m]!
  return totalKgPerYear > 0 ? kg / totalKgPerYear : 1
}

function exposures(
  network: Network,
  inputs: Inputs,
  histories: LaneHistory[],
  asOfWeek: number,
  airWeeks: number,
  stressStops: number[],
): Exposure[] {
  const assurance = Float64Array.from(histories, ({ held }) => inputs.assurance[stateInWeek(network, held, asOfWeek)]!)
  const alpha = supplyIndexes(network, { values: assurance, stride: 1, at: 0 }, inputs.supplyShare)
  const independence = inputs.linkShare === network.linkShare ? null : independenceOfChina(network, inputs.linkShare)
  return network.makers.map((maker, m) =>
    exposureOf(
      1 - alpha[maker.node]!,
      independence ? 1 - independence[maker.node]! : maker.chinaDependency,
      inputs.parameters.timeToRecoverWeeks + airWeeks,
      stressStops[m]!,
    ),
  )
}
