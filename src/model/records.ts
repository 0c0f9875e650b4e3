// What happened, and whether a run of the past is in keeping with it (section 8).
import { addDays, dayNumber, weekOf } from './calendar'
import type { Calendar, Dataset, PastRecord } from './dataset'
import { exportsAt, laneWeights } from './exportFlows'
import { type LaneHistory, laneHistories } from './licenses'
import type { Network } from './network'
import { centralInputs, type Inputs } from './parameters'
import { firstStop, vehiclesLost } from './run'
import type { Scenario } from './scenario'
import { emptyPaths, fullStocks, type StockPaths, StockRun, stockRules } from './stocks'
import { SupplyRows } from './supplyRows'

const almost = 1e-9

/** The past of a dataset, made ready to hold many runs against. */
export interface Past {
  /** What is taken for what happened, with the parameters that are set by hand. */
  scenario: Scenario
  histories: LaneHistory[]
  /** The week after the last that a record speaks of. */
  end: number
  records: readonly PastRecord[]
  /** The same, those first that need no stocks. */
  cheapFirst: readonly PastRecord[]
  /** Of each exports record the share of days that each simulated week has in each of its months. */
  months: Map<PastRecord, { observed: number; weeks: { week: number; share: number }[] }[]>
}

/** The past under the parameters that a scenario sets by hand: its events, dates, lanes and measures play no part. */
export function pastOf(network: Network, { parameters }: Scenario): Past {
  const { calendar, history = {}, records = [] } = network.dataset
  const scenario: Scenario = { asOf: calendar.start, ...history, ...(parameters ? { parameters } : {}) }
  const end = Math.max(0, ...records.map((record) => weekOf(calendar, lastDay(record)) + 1))
  const months = new Map(
    records.flatMap((record) =>
      record.kind === 'exports'
        ? [
            [
              record,
              Object.entries(record.months).map(([month, observed]) => ({
                observed,
                weeks: weeksOfMonth(calendar, month, end),
              })),
            ] as const,
          ]
        : [],
    ),
  )
  const cheapFirst = [
    ...records.filter(({ kind }) => kind === 'exports'),
    ...records.filter(({ kind }) => kind !== 'exports'),
  ]
  return { scenario, histories: laneHistories(network, scenario), end, records, cheapFirst, months }
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

/** A run of the past: its exports at once, its stocks only if they are asked for. */
export interface Replay {
  weeklyExports: () => Float64Array
  stocks: () => StockPaths
}

/** Runs the past with some inputs, as far as it is asked for. */
export function replay(network: Network, past: Past, inputs: Inputs): Replay {
  const supply = new SupplyRows(network, inputs)
  const steps = past.histories.map((history) => history.steps)
  const rows = supply.weeks(steps, 0, past.end, null)
  let exported: Float64Array | null = null
  let stocked: StockPaths | null = null
  return {
    weeklyExports: () => {
      exported ??= weeklyExports(network, inputs, supply, rows)
      return exported
    },
    stocks: () => {
      stocked ??= runPastStocks(network, past, inputs, supply, rows)
      return stocked
    },
  }
}

function runPastStocks(
  network: Network,
  { end }: Past,
  inputs: Inputs,
  supply: SupplyRows,
  rows: Int32Array,
): StockPaths {
  const rules = stockRules(network, inputs)
  const stocks = emptyPaths(network, end, false)
  new StockRun(network, rules, supply).run(fullStocks(network, rules), rows, 0, end, stocks)
  return stocks
}

/**
 * What a run of the past has where a record has what happened: the mean absolute difference between its exports and those
 * on record (shares), the week of the first stop (infinite for none), or vehicles.
 */
export function readingOf(
  network: Network,
  past: Past,
  { weeklyExports: exports, stocks }: Replay,
  record: PastRecord,
) {
  const { calendar, automakers } = network.dataset
  if (record.kind === 'exports') return exportError(past, record, exports())
  const m = automakers.findIndex(({ id }) => id === record.automaker)
  const paths = stocks()
  if (record.kind === 'firstStop') return firstStop(paths, m, 0, paths.end) ?? Number.POSITIVE_INFINITY
  const from = record.from === undefined ? 0 : Math.max(0, weekOf(calendar, record.from))
  return vehiclesLost(network, paths, m, from, Math.max(0, weekOf(calendar, record.until) + 1))
}

/** Whether a reading keeps a record; what is no number keeps none. */
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

/**
 * Ids of the records that a run of the past with these inputs breaks, in the order of the dataset; with `first`, at most
 * one: exports are looked at before stocks, since they cost less.
 */
export function recordsBroken(network: Network, past: Past, inputs: Inputs, first = false): string[] {
  const run = replay(network, past, inputs)
  const broken = new Set<PastRecord>()
  for (const record of past.cheapFirst) {
    if (isKept(network.dataset, record, readingOf(network, past, run, record))) continue
    broken.add(record)
    if (first) break
  }
  return past.records.filter((record) => broken.has(record)).map(({ id }) => id)
}

/** Share (0 to 1) of the normal exports that passes, by week. */
export function weeklyExports(network: Network, inputs: Inputs, supply: SupplyRows, rows: Int32Array): Float64Array {
  const lanes = network.dataset.lanes.length
  const weights = new Float64Array(lanes)
  laneWeights(network.exports, inputs.linkShare, weights)
  const weekly = new Float64Array(rows.length)
  for (let t = 0; t < rows.length; t++) {
    const same = t > 0 && rows[t] === rows[t - 1]
    weekly[t] = same ? weekly[t - 1]! : exportsAt(weights, supply.clearance, rows[t]! * lanes)
  }
  return weekly
}

/** Mean absolute difference between simulated and observed months. */
function exportError(past: Past, record: PastRecord, weekly: Float64Array): number {
  const months = past.months.get(record) ?? []
  let error = 0
  for (const { observed, weeks } of months) {
    let simulated = 0
    for (const { week, share } of weeks) simulated += share * weekly[week]!
    error += Math.abs(simulated - observed)
  }
  return months.length > 0 ? error / months.length : 0
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
