// What happened, and whether a run of the past is in keeping with it (section 8).
import { addDays, dayNumber, weekOf } from './calendar'
import type { Calendar, PastRecord } from './dataset'
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
  return { scenario, histories: laneHistories(network, scenario), end, records, months }
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
 * one: exports are looked at before stocks, since they cost less.
 */
export function recordsBroken(network: Network, past: Past, inputs: Inputs, first = false): string[] {
  const { records, end } = past
  if (records.length === 0) return []
  const supply = new SupplyRows(network, inputs)
  const rows = supply.weeks(
    past.histories.map(({ steps }) => steps),
    0,
    end,
    null,
  )
  const broken = new Set<PastRecord>()
  const found = () => records.filter((record) => broken.has(record)).map(({ id }) => id)
  let weekly: Float64Array | null = null
  for (const record of records) {
    if (record.kind !== 'exports') continue
    weekly ??= weeklyExports(network, inputs, supply, rows)
    if (exportError(past, record, weekly) > record.within + almost) broken.add(record)
    if (first && broken.size > 0) return found()
  }
  if (records.every(({ kind }) => kind === 'exports')) return found()
  const rules = stockRules(network, inputs)
  const stocks = emptyPaths(network, end, false)
  new StockRun(network, rules, supply).run(fullStocks(network, rules), rows, 0, end, stocks)
  for (const record of records) {
    if (record.kind === 'exports' || keeps(network, stocks, record)) continue
    broken.add(record)
    if (first) return found()
  }
  return found()
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

/** Mean absolute difference between simulated and observed months; what is no number breaks any bound. */
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

function keeps(network: Network, stocks: StockPaths, record: Exclude<PastRecord, { kind: 'exports' }>): boolean {
  const { calendar, automakers } = network.dataset
  const m = automakers.findIndex(({ id }) => id === record.automaker)
  if (record.kind === 'firstStop') {
    const stop = firstStop(stocks, m, 0, stocks.end)
    return stop !== null && stop >= weekOf(calendar, record.from) && stop <= weekOf(calendar, record.until)
  }
  const from = record.from === undefined ? 0 : Math.max(0, weekOf(calendar, record.from))
  const lost = vehiclesLost(network, stocks, m, from, Math.max(0, weekOf(calendar, record.until) + 1))
  return lost >= record.low - almost && lost <= record.high + almost
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
