// The range of our assumptions: runs on the draws that are in keeping with the record, gathered into columns (section 8).
import { matcher } from './keeping'
import { laneHistories } from './licenses'
import { networkUnder } from './measures'
import type { Network } from './network'
import { type Percentiles, percentilesOf } from './percentiles'
import { type Run, roomOf, run, totalSupply, weeksAhead } from './run'
import { drawInputs, drawnInputs } from './sampling'
import { type Outlook, outlooks, type Scenario } from './scenario'

/** Which draws of which scenario. */
export interface DrawRequest {
  scenario: Scenario
  seed: number
  /** Numbers of the draws. */
  numbers: readonly number[]
  /** Whether the weekly paths are kept, for bands. */
  withPaths: boolean
}

/** Draws in a row: figures and paths in columns, so that batches can be laid side by side. */
export interface DrawBatch {
  count: number
  /** Column `c` of draw `i` of the batch at `figures[c * count + i]`; the columns are those of `figureColumns`. */
  figures: Float64Array
  /** Series `s` of draw `i` at `paths[s * count + i]`; the series are those of `pathSeries`. Empty without paths. */
  paths: Float32Array
  /** Weeks of each path. */
  weeks: number
}

/** Columns of a batch: those of the whole, then five for each maker. */
export const wholeColumns = ['supply', 'vehicles', 'revenue', 'peakBp', 'riskIndex', 'firstStop'] as const
export const makerColumns = ['supply', 'vehicles', 'stop', 'exposure', 'revenue'] as const

/** Weekly series of a maker; inflation follows after those of all makers. */
export const makerSeries = ['output', 'thinnest', 'mean', 'supply'] as const

/** Number of figure columns of a network. */
export function figureColumns({ makers }: Network): number {
  return wholeColumns.length + makers.length * makerColumns.length
}

/** Runs a batch of draws in the scenario's outlook. Pure: the same request gives the same batch anywhere. */
export function drawBatch(network: Network, request: DrawRequest): DrawBatch {
  const { scenario, seed, numbers, withPaths } = request
  const { outlook = 'path' } = scenario
  const measured = networkUnder(network, scenario)
  const histories = laneHistories(measured, scenario)
  const inputs = drawnInputs(measured, scenario)
  const options = {
    histories,
    ...(withPaths ? { keepCover: outlook } : {}),
    only: outlook,
    room: roomOf(measured),
  }
  const { end } = weeksAhead(measured, scenario)
  const series = (makerSeries.length * measured.makers.length + 1) * end
  const count = numbers.length
  const figures = new Float64Array(figureColumns(measured) * count)
  const paths = new Float32Array(withPaths ? series * count : 0)
  numbers.forEach((n, i) => {
    drawInputs(measured, scenario, seed, n, inputs)
    const result = run(measured, scenario, inputs, options)
    writeFigures(measured, result, outlook, figures, count, i)
    if (withPaths) writePaths(measured, result, outlook, paths, count, i)
  })
  return { count, figures, paths, weeks: withPaths ? end : 0 }
}

function writeFigures(
  network: Network,
  result: Run,
  outlook: Outlook,
  figures: Float64Array,
  count: number,
  i: number,
): void {
  const { makers } = network
  const { vehiclesLost, stop, risk } = result.outlooks[outlook]
  let vehicles = 0
  let revenue = 0
  let firstStop = Number.POSITIVE_INFINITY
  makers.forEach((maker, m) => {
    const own = result.supply.maker[result.nowRow * makers.length + m]!
    const lost = vehiclesLost[m]!
    const weeks = stop[m] ?? Number.POSITIVE_INFINITY
    vehicles += lost
    revenue += lost * maker.revenuePerVehicleUsd
    firstStop = Math.min(firstStop, weeks)
    const columns = [own, lost, weeks, result.exposure[m]!.exposureIndex, lost * maker.revenuePerVehicleUsd]
    const first = wholeColumns.length + m * makerColumns.length
    columns.forEach((value, c) => {
      figures[(first + c) * count + i] = value
    })
  })
  const supply = totalSupply(network, result.supply, result.nowRow)
  const whole = [supply, vehicles, revenue, risk.peakBp, risk.riskIndex, firstStop]
  whole.forEach((value, c) => {
    figures[c * count + i] = value
  })
}

function writePaths(
  network: Network,
  { supply, outlooks: of, end }: Run,
  outlook: Outlook,
  paths: Float32Array,
  count: number,
  i: number,
): void {
  const { stocks, rows, inflation } = of[outlook]
  const makers = network.makers.length
  let series = 0
  for (const weekly of [stocks.output, stocks.thinnest, stocks.mean]) {
    for (let m = 0; m < makers; m++) {
      for (let t = 0; t < end; t++) paths[series++ * count + i] = weekly[m * stocks.end + t]!
    }
  }
  for (let m = 0; m < makers; m++) {
    for (let t = 0; t < end; t++) paths[series++ * count + i] = supply.maker[rows[t]! * makers + m]!
  }
  for (let t = 0; t < end; t++) paths[series++ * count + i] = inflation.cpiBp[t]!
}

interface OutlookRanges {
  vehiclesLost: Percentiles
  peakBp: Percentiles
  automakers: Record<string, { vehiclesLost: Percentiles; weeksToLineStop: Percentiles }>
}

/** Ranges in every outlook, as the command line prints them. */
export interface RangesInKeeping {
  /** Draws that were looked through, and those of them that are in keeping with the record. */
  draws: number
  inKeeping: number
  seed: number
  outlooks: Record<Outlook, OutlookRanges>
  automakers: Record<string, { exposureIndex: Percentiles }>
  supplyIndex: Percentiles
}

/** Ranges over every draw in keeping among the first `draws` of a seed. */
export function rangesInKeeping(network: Network, scenario: Scenario, seed: number, draws: number): RangesInKeeping {
  const keeps = matcher(network, scenario, seed)
  const numbers = Array.from({ length: draws }, (_, n) => n).filter(keeps)
  const measured = networkUnder(network, scenario)
  const options = { histories: laneHistories(measured, scenario), room: roomOf(measured) }
  const inputs = drawnInputs(measured, scenario)
  const count = numbers.length
  const noFigures = () => new Float64Array(figureColumns(measured) * count)
  const figures = { path: noFigures(), held: noFigures(), stress: noFigures() }
  numbers.forEach((n, i) => {
    drawInputs(measured, scenario, seed, n, inputs)
    const result = run(measured, scenario, inputs, options)
    for (const outlook of outlooks) writeFigures(measured, result, outlook, figures[outlook], count, i)
  })
  const readIn = (outlook: Outlook) => (c: number) => percentilesOf(figures[outlook].slice(c * count, (c + 1) * count))
  const { automakers } = network.dataset
  const columnOf = (m: number, name: (typeof makerColumns)[number]) =>
    wholeColumns.length + m * makerColumns.length + makerColumns.indexOf(name)
  const byMaker = <T>(pick: (m: number) => T): Record<string, T> =>
    Object.fromEntries(automakers.map(({ id }, m) => [id, pick(m)]))
  const columns = { path: readIn('path'), held: readIn('held'), stress: readIn('stress') }
  const describe = (outlook: Outlook): OutlookRanges => ({
    vehiclesLost: columns[outlook](wholeColumns.indexOf('vehicles')),
    peakBp: columns[outlook](wholeColumns.indexOf('peakBp')),
    automakers: byMaker((m) => ({
      vehiclesLost: columns[outlook](columnOf(m, 'vehicles')),
      weeksToLineStop: columns[outlook](columnOf(m, 'stop')),
    })),
  })
  return {
    draws,
    inKeeping: numbers.length,
    seed,
    outlooks: { path: describe('path'), held: describe('held'), stress: describe('stress') },
    automakers: byMaker((m) => ({ exposureIndex: columns.path(columnOf(m, 'exposure')) })),
    supplyIndex: columns.path(wholeColumns.indexOf('supply')),
  }
}
