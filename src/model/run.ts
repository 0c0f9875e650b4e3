// One run of the model: licenses -> flows -> stocks and output -> inflation and exposure, in arrays.
import { weekOf } from './calendar'
import { type Exposure, exposureOf } from './exposure'
import { fillSupplyIndexes } from './flows'
import { type InflationPaths, type InflationRisk, inflationRisk, runInflation } from './inflation'
import { type LaneHistory, laneHistories, sameSteps, stateInWeek, stepsIn } from './licenses'
import { independenceOfChina } from './makers'
import type { Network } from './network'
import type { Inputs } from './parameters'
import { Room } from './room'
import type { Outlook, Scenario } from './scenario'
import {
  copyStocks,
  emptyPaths,
  fullStocks,
  type StockPaths,
  type StockRules,
  StockRun,
  type StockState,
  stockRules,
  withoutCover,
} from './stocks'
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
  /** The outlook in which stock cover is written down week by week. */
  keepCover?: Outlook
  /** The only outlook that is read: the others are run as far as figures of now need them. */
  only?: Outlook
  /** What the last run in it gave is written over. */
  room?: RunRoom
}

/** Room for runs in a row on one network. */
export class RunRoom extends Room {
  #supply: SupplyRows | null = null

  /** The rows of supply, empty, for a run with these inputs. */
  supply(network: Network, inputs: Inputs): SupplyRows {
    this.#supply ??= new SupplyRows(network, inputs)
    this.#supply.restart(inputs)
    return this.#supply
  }
}

const rooms = new WeakMap<Network, RunRoom>()

/** The room of a network, for who keeps nothing of a run when the next one begins. */
export function roomOf(network: Network): RunRoom {
  const known = rooms.get(network)
  if (known) return known
  const room = new RunRoom()
  rooms.set(network, room)
  return room
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

/** The past of a run, and what its outlooks go on from. */
class Beginning {
  readonly asOfWeek: number
  readonly horizon: number
  readonly end: number
  readonly histories: LaneHistory[]
  readonly supply: SupplyRows
  readonly rules: StockRules
  /** Whether held is the path, since nothing lies ahead. */
  readonly nothingAhead: boolean
  readonly pathRows: Int32Array
  readonly pathStocks: StockPaths
  readonly pathInflation: InflationPaths
  readonly #network: Network
  readonly #inputs: Inputs
  readonly #keepCover: Outlook | undefined
  readonly #room: Room
  readonly #stockRun: StockRun
  readonly #atAsOf: StockState

  /** Runs the past, and with `withPath` the path ahead. */
  constructor(network: Network, scenario: Scenario, inputs: Inputs, options: RunOptions, withPath: boolean) {
    const { histories = laneHistories(network, scenario), keepCover, room = new RunRoom() } = options
    const { asOfWeek, horizon, end } = weeksAhead(network, scenario)
    room.begin()
    this.asOfWeek = asOfWeek
    this.horizon = horizon
    this.end = end
    this.histories = histories
    this.supply = room.supply(network, inputs)
    this.rules = stockRules(network, inputs, room)
    this.nothingAhead = histories.every(({ steps, held }) => sameSteps(steps, held))
    this.#network = network
    this.#inputs = inputs
    this.#keepCover = keepCover
    this.#room = room
    this.#stockRun = new StockRun(network, this.rules, this.supply, room)
    this.pathRows = this.supply.weeks(this.#stepsOf('path'), 0, end, null, room.ints(end))
    this.pathStocks = emptyPaths(network, end, keepCover !== undefined, room)
    this.#atAsOf = fullStocks(network, this.rules, room)
    this.#stockRun.run(this.#atAsOf, this.pathRows, 0, asOfWeek, this.pathStocks)
    if (withPath) {
      const covered = keepCover === 'path' || (keepCover === 'held' && this.nothingAhead)
      const ahead = covered ? this.pathStocks : withoutCover(this.pathStocks)
      this.#stockRun.run(copyStocks(this.#atAsOf, room), this.pathRows, asOfWeek, end, ahead)
    }
    this.pathInflation = this.#inflationOf(this.pathStocks, this.pathRows, 0, withPath ? end : asOfWeek, null)
  }

  /** Rows of supply of an outlook. */
  rowsOf(outlook: Outlook, end = this.end): Int32Array {
    if (outlook === 'path' || (outlook === 'held' && this.nothingAhead)) return this.pathRows
    return this.supply.weeks(this.#stepsOf(outlook), this.asOfWeek, end, this.pathRows, this.#room.ints(end))
  }

  /** The path's past, and on these rows the weeks from the as-of week up to, not including, `last`. */
  goOn(outlook: Outlook, rows: Int32Array, last: number): { stocks: StockPaths; inflation: InflationPaths } {
    const stocks = emptyPaths(this.#network, rows.length, this.#keepCover === outlook, this.#room)
    copyPast(this.#network, this.pathStocks, stocks, this.asOfWeek)
    this.#stockRun.run(copyStocks(this.#atAsOf, this.#room), rows, this.asOfWeek, last, stocks)
    const until = Math.min(last, this.end)
    return { stocks, inflation: this.#inflationOf(stocks, rows, this.asOfWeek, until, this.pathInflation) }
  }

  /** Weeks of each maker to its first stopped line on these rows; null for none in the weeks that they hold. */
  stopsOn(rows: Int32Array): (number | null)[] {
    const stocks = emptyPaths(this.#network, rows.length, false, this.#room)
    this.#stockRun.run(copyStocks(this.#atAsOf, this.#room), rows, this.asOfWeek, rows.length, stocks, true)
    return this.#network.makers.map((_, m) => firstStop(stocks, m, this.asOfWeek, rows.length))
  }

  read(rows: Int32Array, stocks: StockPaths, inflation: InflationPaths): OutlookRun {
    return readAhead(this.#network, this.#inputs, this.asOfWeek, this.end, rows, stocks, inflation)
  }

  #stepsOf(outlook: Outlook) {
    return this.histories.map((history) => stepsIn(history, outlook))
  }

  #inflationOf(stocks: StockPaths, rows: Int32Array, from: number, last: number, past: InflationPaths | null) {
    const shortage = { stocks, rows, mean: this.supply.mean }
    return runInflation(this.#network, this.#inputs, shortage, from, last, past, this.#room)
  }
}

/** What lies ahead in one outlook, without the figures of now: exposure, which needs the stress outlook, and the like. */
export interface RunAhead extends Pick<Run, 'asOfWeek' | 'end' | 'histories' | 'supply'> {
  ahead: OutlookRun
}

/** A run that is read in one outlook, and for what lies ahead alone. */
export function runAhead(
  network: Network,
  scenario: Scenario,
  inputs: Inputs,
  outlook: Outlook,
  options: Omit<RunOptions, 'only'> = {},
): RunAhead {
  const begun = new Beginning(network, scenario, inputs, options, outlook === 'path')
  const { asOfWeek, end, histories, supply } = begun
  const rows = begun.rowsOf(outlook)
  const { stocks, inflation } =
    outlook === 'path' ? { stocks: begun.pathStocks, inflation: begun.pathInflation } : begun.goOn(outlook, rows, end)
  return { asOfWeek, end, histories, supply, ahead: begun.read(rows, stocks, inflation) }
}

/** One run of the model on the network under the scenario's measures, with given inputs. */
export function run(network: Network, scenario: Scenario, inputs: Inputs, options: RunOptions = {}): Run {
  const { only, room = new RunRoom() } = options
  const wanted = (outlook: Outlook) => only === undefined || only === outlook
  const begun = new Beginning(network, scenario, inputs, { ...options, room }, wanted('path'))
  const { asOfWeek, horizon, end, histories, supply, rules, pathRows, pathStocks, pathInflation } = begun

  const path = wanted('path') ? begun.read(pathRows, pathStocks, pathInflation) : null
  const heldRows = begun.rowsOf('held')
  const sharesPath = begun.nothingAhead && path !== null
  const now = sharesPath ? path : begun.goOn('held', heldRows, wanted('held') ? end : asOfWeek + 1)
  const held = sharesPath ? path : wanted('held') ? begun.read(heldRows, now.stocks, now.inflation) : null

  // Exposure looks over the dataset's horizon whatever the scenario's, so that it does not move with it.
  const looked = asOfWeek + network.dataset.horizonWeeks
  const stressEnd = wanted('stress') ? Math.max(end, looked) : looked
  const stressRows = begun.rowsOf('stress', stressEnd)
  const stressed = wanted('stress') ? begun.goOn('stress', stressRows, stressEnd) : null
  const stressStops = stressed
    ? network.makers.map((_, m) => firstStop(stressed.stocks, m, asOfWeek, looked))
    : begun.stopsOn(stressRows)
  const stress = stressed ? begun.read(stressRows.subarray(0, end), stressed.stocks, stressed.inflation) : null

  const any = path ?? held ?? stress
  if (!any) throw new Error('a run reads at least one outlook')
  return {
    asOfWeek,
    horizon,
    end,
    histories,
    supply,
    nowRow: heldRows[asOfWeek]!,
    outlooks: { path: path ?? any, held: held ?? any, stress: stress ?? any },
    exposure: exposures(
      network,
      inputs,
      histories,
      asOfWeek,
      rules.air.weeks,
      stressStops.map((weeks) => weeks ?? network.dataset.horizonWeeks),
      room,
    ),
    inflationNowBp: now.inflation.cpiBp[asOfWeek]!,
    stoppedSince: network.makers.map((_, m) => stoppedSince(now.stocks, m, asOfWeek)),
    vehiclesLostToDate: Float64Array.from(network.makers, (_, m) => vehiclesLost(network, pathStocks, m, 0, asOfWeek)),
  }
}

function copyPast({ makers }: Network, past: StockPaths, paths: StockPaths, asOfWeek: number): void {
  for (let m = 0; m < makers.length; m++) {
    const [from, to] = [m * past.end, m * paths.end]
    paths.output.set(past.output.subarray(from, from + asOfWeek), to)
    paths.stopped.set(past.stopped.subarray(from, from + asOfWeek), to)
    if (paths.thinnest.length === 0) continue
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
  room: Room,
): Exposure[] {
  const nodes = network.dataset.nodes.length
  const assurance = room.floats(histories.length)
  for (let l = 0; l < histories.length; l++) {
    assurance[l] = inputs.assurance[stateInWeek(network, histories[l]!.held, asOfWeek)]!
  }
  const alpha = room.floats(nodes).fill(1)
  fillSupplyIndexes(network, { values: assurance, stride: 1, at: 0 }, alpha, inputs.supplyShare)
  const independence =
    inputs.linkShare === network.linkShare ? null : independenceOfChina(network, inputs.linkShare, room.floats(nodes))
  return network.makers.map((maker, m) =>
    exposureOf(
      1 - alpha[maker.node]!,
      independence ? 1 - independence[maker.node]! : maker.chinaDependency,
      inputs.parameters.timeToRecoverWeeks + airWeeks,
      stressStops[m]!,
    ),
  )
}
