// What the model says of the past: one run of what is taken for what happened, read by the page's checks.

import { weekOf, weekStart } from '../../model/calendar'
import { type Dataset, type IsoDate, numberOf, type PastRecord } from '../../model/dataset'
import { evaluate } from '../../model/evaluate'
import type { Network } from '../../model/network'
import { centralInputs } from '../../model/parameters'
import { pastOf, readRecords } from '../../model/records'
import { firstStop, run, vehiclesLost } from '../../model/run'
import type { Scenario } from '../../model/scenario'
import type { StockPaths } from '../../model/stocks'

export interface PastRun {
  network: Network
  scenario: Scenario
  stocks: StockPaths
}

/** The past under the parameters that a scenario sets by hand; null where the dataset does not say what happened. */
export function runPast(network: Network, { parameters }: Scenario): PastRun | null {
  const { calendar, history } = network.dataset
  if (!history) return null
  const past = { asOf: calendar.start, horizonWeeks: calendar.weeks, ...history, ...(parameters ? { parameters } : {}) }
  const { outlooks } = run(network, past, centralInputs(network, past), { only: 'path' })
  return { network, scenario: past, stocks: outlooks.path.stocks }
}

/** First day of the first week with a stopped line of a maker; null for none. */
export function firstStopOf({ network, stocks }: PastRun, maker: string): IsoDate | null {
  const week = firstStop(stocks, indexOf(network.dataset, maker), 0, stocks.end)
  return week === null ? null : weekStart(network.dataset.calendar, week)
}

/** First day of the last week up to a date with a stopped line of any maker; null for none. */
export function lastStopBefore({ network, stocks }: PastRun, until: IsoDate): IsoDate | null {
  const { calendar, automakers } = network.dataset
  for (let week = Math.min(stocks.end - 1, weekOf(calendar, until)); week >= 0; week--) {
    if (automakers.some((_, m) => stocks.stopped[m * stocks.end + week]! >= 0)) return weekStart(calendar, week)
  }
  return null
}

/** Vehicles that a maker loses up to a date, and its lowest output (0 to 1) until then. */
export function lossesOf({ network, stocks }: PastRun, maker: string, from: IsoDate, until: IsoDate) {
  const { calendar } = network.dataset
  const m = indexOf(network.dataset, maker)
  const [first, end] = [Math.max(0, weekOf(calendar, from)), Math.min(stocks.end, weekOf(calendar, until) + 1)]
  const output = Array.from(stocks.output.subarray(m * stocks.end + first, m * stocks.end + end))
  return { vehicles: vehiclesLost(network, stocks, m, first, end), lowest: Math.min(1, ...output) }
}

function indexOf({ automakers }: Dataset, maker: string): number {
  return automakers.findIndex(({ id }) => id === maker)
}

/** What the run has in the place of a record: a share, a week or vehicles; null is a first stop that never comes. */
export function findFor(past: PastRun, record: PastRecord): number | null {
  const { network, scenario, stocks } = past
  if (record.kind === 'firstStop') return firstStop(stocks, indexOf(network.dataset, record.automaker), 0, stocks.end)
  const told = pastOf(network, scenario)
  const readings = readRecords(network, told, centralInputs(network, scenario))
  return readings[told.records.findIndex(({ id }) => id === record.id)] ?? Number.NaN
}

/** What a restriction that goes on would cost the makers. */
export interface HeldRestriction {
  weeks: number
  /** Vehicles that all makers lose, of those planned. */
  vehicles: number
  planned: number
  /** Output of all makers together in the last week (0 to 1). */
  outputAtEnd: number
  /** U.S. value added of the vehicles lost, in USD; null where the dataset gives none. */
  valueAddedUsd: number | null
}

/** The licenses that were in force on a date held for so many weeks from the week of `start` on; null outside the calendar. */
export function holdRestriction(
  { network, scenario }: PastRun,
  start: IsoDate,
  asOf: IsoDate,
  weeks: number,
): HeldRestriction | null {
  const { dataset, makers } = network
  const [first, now] = [weekOf(dataset.calendar, start), weekOf(dataset.calendar, asOf)]
  const horizonWeeks = weeks - (now - first)
  if (first < 0 || now >= dataset.calendar.weeks || horizonWeeks < 1) return null
  const { ahead, automakers, paths } = evaluate(network, { ...scenario, asOf, horizonWeeks, outlook: 'held' })
  const perVehicle = dataset.valueAddedPerVehicleUsd
  const units = makers.reduce((sum, { unitsPerYear }) => sum + unitsPerYear, 0)
  let vehicles = 0
  let builtHere = 0
  let atEnd = 0
  dataset.automakers.forEach(({ id, usAssemblyShare }, m) => {
    const lost = automakers[id]!.vehiclesLostToDate + ahead.automakers[id]!.vehiclesLost
    vehicles += lost
    builtHere += lost * numberOf(usAssemblyShare ?? 0)
    atEnd += (paths.output[id]!.at(-1) ?? 1) * makers[m]!.unitsPerYear
  })
  return {
    weeks,
    vehicles,
    planned: (units * weeks) / 52,
    outputAtEnd: units > 0 ? atEnd / units : 1,
    valueAddedUsd: perVehicle === undefined ? null : builtHere * numberOf(perVehicle),
  }
}
