// What happened, and whether a run of the past is in keeping with it (section 8).
import { addDays, dayNumber, weekOf } from './calendar'
import type { Calendar, Dataset, ExportsRecord, FirstStopRecord, PastRecord, VehiclesLostRecord } from './dataset'
import { exportsAt, laneWeights } from './exportFlows'
import { type LaneStep, laneHistories } from './licenses'
import type { Network } from './network'
import { centralInputs, type Inputs } from './parameters'
import { Room } from './room'
import { firstStop, RunRoom, vehiclesLost } from './run'
import type { Scenario } from './scenario'
import { emptyPaths, fullStocks, type StockPaths, StockRun, stockRules } from './stocks'
import type { SupplyRows } from './supplyRows'

const almost = 1e-9

/** An exports record with the share of days that each simulated week has in each of its months. */
interface ExportsCheck {
  record: ExportsRecord
  months: { observed: number; weeks: { week: number; share: number }[] }[]
}

/** A record of one maker with the first and the last week that it speaks of. */
interface MakerCheck {
  record: FirstStopRecord | VehiclesLostRecord
  maker: number
  from: number
  until: number
}

/** The past of a dataset, made ready to hold many runs against. */
export interface Past {
  /** What is taken for what happened, with the parameters that are set by hand. */
  scenario: Scenario
  steps: LaneStep[][]
  /** The week after the last that a record speaks of. */
  end: number
  records: readonly PastRecord[]
  exports: ExportsCheck[]
  makers: MakerCheck[]
  /** One run after another writes over the last. */
  room: RunRoom
}

/** The past under the parameters that a scenario sets by hand: its events, dates, lanes and measures play no part. */
export function pastOf(network: Network, { parameters }: Scenario): Past {
  const { calendar, history = {}, records = [], automakers } = network.dataset
  const scenario: Scenario = { asOf: calendar.start, ...history, ...(parameters ? { parameters } : {}) }
  const end = Math.max(0, ...records.map((record) => weekOf(calendar, lastDay(record)) + 1))
  const exports: ExportsCheck[] = []
  const makers: MakerCheck[] = []
  for (const record of records) {
    if (record.kind === 'exports') {
      const months = Object.entries(record.months).map(([month, observed]) => {
        return { observed, weeks: weeksOfMonth(calendar, month, end) }
      })
      exports.push({ record, months })
    } else {
      const maker = automakers.findIndex(({ id }) => id === record.automaker)
      const from = record.from === undefined ? 0 : weekOf(calendar, record.from)
      makers.push({ record, maker, from, until: weekOf(calendar, record.until) })
    }
  }
  const steps = laneHistories(network, scenario).map((history) => history.steps)
  return { scenario, steps, end, records, exports, makers, room: new RunRoom() }
}

/** The last day that a record speaks of. */
function lastDay(record: PastRecord): string {
  if (record.kind !== 'exports') return record.until
  const last = Object.keys(record.months).sort().at(-1) ?? '0001-01'
  return addDays(firstOfNext(last), -1)
}

function firstOfNext(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  const next = number === 12 ? [year + 1, 1] : [year, number + 1]
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`
}

/** The weeks of which days lie in a month, of those simulated, each with its share of these days. */
function weeksOfMonth(calendar: Calendar, month: string, end: number): { week: number; share: number }[] {
  const days = new Map<number, number>()
  for (let day = dayNumber(`${month}-01`); day < dayNumber(firstOfNext(month)); day++) {
    const week = Math.floor((day - dayNumber(calendar.start)) / 7)
    if (week >= 0 && week < end) days.set(week, (days.get(week) ?? 0) + 1)
  }
  const all = [...days.values()].reduce((sum, count) => sum + count, 0)
  return Array.from(days, ([week, count]) => ({ week, share: count / all }))
}

/**
 * Ids of the records that a run of the past with these inputs breaks, in the order of the dataset; with `first`, at most
 * one: exports are looked at before stocks, since they cost less, and only makers of which a record speaks are run.
 */
export function recordsBroken(network: Network, past: Past, inputs: Inputs, first = false): string[] {
  const { records, exports, makers, end, room } = past
  if (records.length === 0) return []
  room.begin()
  const supply = room.supply(network, inputs)
  const rows = supply.clearanceWeeks(past.steps, 0, end, null, room.ints(end))
  const broken: PastRecord[] = []
  if (exports.length > 0) {
    const weekly = weeklyExports(network, inputs, supply, rows, room)
    for (const check of exports) {
      if (!isKept(network.dataset, check.record, readExports(check, weekly))) broken.push(check.record)
      if (first && broken.length > 0) return broken.map(({ id }) => id)
    }
  }
  if (makers.length > 0) {
    supply.fill()
    const rules = stockRules(network, inputs, room)
    const stocks = emptyPaths(network, end, false, room)
    const state = fullStocks(network, rules, room)
    const stockRun = new StockRun(network, rules, supply, room)
    const done = new Set<number>()
    for (const check of makers) {
      if (!done.has(check.maker)) stockRun.runMaker(check.maker, state, rows, 0, end, stocks)
      done.add(check.maker)
      if (!isKept(network.dataset, check.record, readMaker(network, check, stocks))) broken.push(check.record)
      if (first && broken.length > 0) return broken.map(({ id }) => id)
    }
  }
  return records.flatMap((record) => (broken.includes(record) ? [record.id] : []))
}

/** Share (0 to 1) of the normal exports that passes, by week. */
export function weeklyExports(
  network: Network,
  inputs: Inputs,
  supply: SupplyRows,
  rows: Int32Array,
  room = new Room(),
): Float64Array {
  const lanes = network.dataset.lanes.length
  const weights = room.floats(lanes)
  laneWeights(network.exports, inputs.linkShare, weights)
  const weekly = room.floats(rows.length)
  for (let t = 0; t < rows.length; t++) {
    const same = t > 0 && rows[t] === rows[t - 1]
    weekly[t] = same ? weekly[t - 1]! : exportsAt(weights, supply.clearance, rows[t]! * lanes)
  }
  return weekly
}

/** What a run of the past has in the place of each record, in the order of the dataset: see `isKept`. */
export function readRecords(network: Network, past: Past, inputs: Inputs): number[] {
  const { records, exports, makers, end, room } = past
  room.begin()
  const supply = room.supply(network, inputs)
  const rows = supply.clearanceWeeks(past.steps, 0, end, null, room.ints(end))
  const weekly = weeklyExports(network, inputs, supply, rows, room)
  const readings = new Map<PastRecord, number>(exports.map((check) => [check.record, readExports(check, weekly)]))
  supply.fill()
  const rules = stockRules(network, inputs, room)
  const stocks = emptyPaths(network, end, false, room)
  new StockRun(network, rules, supply, room).run(fullStocks(network, rules, room), rows, 0, end, stocks)
  for (const check of makers) readings.set(check.record, readMaker(network, check, stocks))
  return records.map((record) => readings.get(record) ?? Number.NaN)
}

/**
 * Whether a reading keeps a record: the mean absolute difference between simulated and observed exports (shares), the week
 * of the first stop (infinite for none), or vehicles lost. What is no number keeps none.
 */
export function isKept({ calendar }: Dataset, record: PastRecord, reading: number): boolean {
  switch (record.kind) {
    case 'exports':
      return reading <= record.within + almost
    case 'firstStop':
      return reading >= weekOf(calendar, record.from) && reading <= weekOf(calendar, record.until)
    case 'vehiclesLost':
      return reading >= record.low - almost && reading <= record.high + almost
  }
}

/** Mean absolute difference between simulated and observed months. */
function readExports({ months }: ExportsCheck, weekly: Float64Array): number {
  if (months.length === 0) return 0
  let error = 0
  for (const { observed, weeks } of months) {
    let simulated = 0
    for (const { week, share } of weeks) simulated += share * weekly[week]!
    error += Math.abs(simulated - observed)
  }
  return error / months.length
}

function readMaker(network: Network, { record, maker, from, until }: MakerCheck, stocks: StockPaths): number {
  if (record.kind === 'firstStop') return firstStop(stocks, maker, 0, stocks.end) ?? Number.POSITIVE_INFINITY
  return vehiclesLost(network, stocks, maker, Math.max(0, from), Math.max(0, until + 1))
}

const centrally = new WeakMap<Network, Map<string, string[]>>()

/** Ids of the records that the run at the central values breaks, with the parameters that a scenario sets by hand. */
export function brokenRecords(network: Network, scenario: Scenario): string[] {
  const known = centrally.get(network) ?? new Map<string, string[]>()
  centrally.set(network, known)
  const key = JSON.stringify(scenario.parameters ?? {})
  const found = known.get(key)
  if (found) return found
  const past = pastOf(network, scenario)
  const broken = recordsBroken(network, past, centralInputs(network, past.scenario))
  // A slider passes through many values: keep the last few only.
  const oldest = known.keys().next().value
  if (known.size >= 8 && oldest !== undefined) known.delete(oldest)
  known.set(key, broken)
  return broken
}
