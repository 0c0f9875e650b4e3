// The range of our assumptions: many runs on drawn inputs, gathered into percentiles (section 8).

import { laneHistories } from './licenses'
import { networkUnder } from './measures'
import type { Network } from './network'
import { centralInputs } from './parameters'
import { run } from './run'
import { drawInputs } from './sampling'
import type { Scenario } from './scenario'

/** Which draws of which scenario. */
export interface DrawRequest {
  scenario: Scenario
  seed: number
  /** First draw, and how many from it on. */
  from: number
  count: number
  /** Whether the weekly paths are kept, for bands. */
  withPaths: boolean
}

/** Draws in a row: figures and paths in columns, so that batches can be laid side by side. */
export interface DrawBatch {
  from: number
  count: number
  /** Column `c` of draw `i` of the batch at `figures[c * count + i]`; the columns are those of `figureColumns`. */
  figures: Float64Array
  /** Series `s` of draw `i` at `paths[s * count + i]`; the series are those of `pathSeries`. Empty without paths. */
  paths: Float32Array
}

/** Columns of a batch: those of the whole, then five for each maker. */
export const wholeColumns = ['supply', 'vehicles', 'revenue', 'peakBp', 'riskIndex', 'firstStop'] as const
export const makerColumns = ['supply', 'vehicles', 'stop', 'exposure', 'revenue'] as const

/** Number of figure columns of a network. */
export function figureColumns({ makers }: Network): number {
  return wholeColumns.length + makers.length * makerColumns.length
}

/** Weekly series of a network: output, cover and supply of each maker, then inflation; one series a week each. */
export function pathSeries({ makers, weeks }: Network): number {
  return (3 * makers.length + 1) * weeks
}

/** Runs a batch of draws. Pure: the same request gives the same batch anywhere. */
export function drawBatch(network: Network, request: DrawRequest): DrawBatch {
  const { scenario, seed, from, count, withPaths } = request
  const measured = networkUnder(network, scenario)
  const histories = laneHistories(measured, scenario)
  const inputs = centralInputs(measured, scenario)
  const figures = new Float64Array(figureColumns(measured) * count)
  const paths = new Float32Array(withPaths ? pathSeries(measured) * count : 0)
  for (let i = 0; i < count; i++) {
    drawInputs(measured, scenario, seed, from + i, inputs)
    const result = run(measured, scenario, inputs, histories)
    writeFigures(measured, result, figures, count, i)
    if (withPaths) writePaths(measured, result, paths, count, i)
  }
  return { from, count, figures, paths }
}

type Run = ReturnType<typeof run>

function writeFigures(network: Network, result: Run, figures: Float64Array, count: number, i: number): void {
  const { makers, weeks } = network
  let vehicles = 0
  let revenue = 0
  let firstStop = Number.POSITIVE_INFINITY
  makers.forEach((maker, m) => {
    const own = result.makerSupply[m * weeks + result.asOfWeek]!
    const lost = result.vehiclesLostAhead[m]!
    const stop = result.heldStop[m] ?? Number.POSITIVE_INFINITY
    vehicles += lost
    revenue += lost * maker.revenuePerVehicleUsd
    firstStop = Math.min(firstStop, stop)
    const columns = [own, lost, stop, result.exposure[m]!.exposureIndex, lost * maker.revenuePerVehicleUsd]
    const first = wholeColumns.length + m * makerColumns.length
    columns.forEach((value, c) => {
      figures[(first + c) * count + i] = value
    })
  })
  const whole = [result.totalSupply, vehicles, revenue, result.risk.peakBp, result.risk.riskIndex, firstStop]
  whole.forEach((value, c) => {
    figures[c * count + i] = value
  })
}

function writePaths(network: Network, result: Run, paths: Float32Array, count: number, i: number): void {
  const length = network.makers.length * network.weeks
  let series = 0
  for (const source of [result.stocks.output, result.stocks.coverWeeks, result.makerSupply]) {
    for (let s = 0; s < length; s++) paths[(series + s) * count + i] = source[s]!
    series += length
  }
  for (let t = 0; t < network.weeks; t++) paths[(series + t) * count + i] = result.inflation.cpiBp[t]!
}
