// Batches of draws become ranges: percentiles of figures, bands of paths, the spread of first line stops (section 8).
import type { Dataset } from './dataset'
import type { Keeping } from './keeping'
import { type Percentiles, percentile, percentilesOf } from './percentiles'
import { type DrawBatch, makerColumns, wholeColumns } from './uncertainty'

/** Tenth, fiftieth and ninetieth percentile by week. */
export interface Band {
  p10: number[]
  p50: number[]
  p90: number[]
}

export interface AutomakerRanges {
  supplyIndex: Percentiles
  vehiclesLost: Percentiles
  weeksToLineStop: Percentiles
  exposureIndex: Percentiles
  revenueAtRiskUsd: Percentiles
}

/** Draws whose first line stop falls `weeks` ahead (null: none) at the same makers. */
export interface StopCount {
  weeks: number | null
  /** Makers that stop first, in the dataset's order; none where no line stops. */
  makers: string[]
  draws: number
}

export interface Ranges {
  /** Draws that the ranges are made of. */
  draws: number
  seed: number
  /** How many draws were looked through, how many are in keeping, and whether the record had to be left aside. */
  keeping: Omit<Keeping, 'numbers'>
  supplyIndex: Percentiles
  vehiclesLost: Percentiles
  revenueAtRiskUsd: Percentiles
  peakBp: Percentiles
  riskIndex: Percentiles
  weeksToFirstStop: Percentiles
  automakers: Record<string, AutomakerRanges>
  firstStops: StopCount[]
  /** Bands of the weekly paths; null where the draws kept none. */
  bands: {
    output: Record<string, Band>
    coverWeeks: { thinnest: Record<string, Band>; mean: Record<string, Band> }
    supply: Record<string, Band>
    cpiBp: Band
  } | null
}

/** Ranges over batches that together hold the draws in keeping, in any order. The order of draws does not matter to percentiles. */
export function summarize(
  dataset: Dataset,
  seed: number,
  { tried, kept, ignored }: Keeping,
  batches: readonly DrawBatch[],
): Ranges {
  const draws = batches.reduce((sum, { count }) => sum + count, 0)
  const column = (c: number) => gatherFigures(batches, draws, c)
  const whole = (name: (typeof wholeColumns)[number]) => percentilesOf(column(wholeColumns.indexOf(name)))
  const maker = (m: number, name: (typeof makerColumns)[number]) =>
    column(wholeColumns.length + m * makerColumns.length + makerColumns.indexOf(name))
  return {
    draws,
    seed,
    keeping: { tried, kept, ignored },
    supplyIndex: whole('supply'),
    vehiclesLost: whole('vehicles'),
    revenueAtRiskUsd: whole('revenue'),
    peakBp: whole('peakBp'),
    riskIndex: whole('riskIndex'),
    weeksToFirstStop: whole('firstStop'),
    automakers: Object.fromEntries(
      dataset.automakers.map(({ id }, m) => [
        id,
        {
          supplyIndex: percentilesOf(maker(m, 'supply')),
          vehiclesLost: percentilesOf(maker(m, 'vehicles')),
          weeksToLineStop: percentilesOf(maker(m, 'stop')),
          exposureIndex: percentilesOf(maker(m, 'exposure')),
          revenueAtRiskUsd: percentilesOf(maker(m, 'revenue')),
        },
      ]),
    ),
    firstStops: countFirstStops(
      dataset,
      dataset.automakers.map((_, m) => maker(m, 'stop')),
      draws,
    ),
    bands:
      batches.every(({ count, paths }) => count === 0 || paths.length > 0) && draws > 0
        ? summarizePaths(dataset, batches, draws)
        : null,
  }
}

function gatherFigures(batches: readonly DrawBatch[], draws: number, c: number): Float64Array {
  const values = new Float64Array(draws)
  let at = 0
  for (const { figures, count } of batches) {
    values.set(figures.subarray(c * count, (c + 1) * count), at)
    at += count
  }
  return values
}

function countFirstStops(dataset: Dataset, stops: Float64Array[], draws: number): StopCount[] {
  const counts = new Map<string, StopCount>()
  for (let i = 0; i < draws; i++) {
    const first = Math.min(...stops.map((column) => column[i]!))
    const makers = Number.isFinite(first)
      ? dataset.automakers.filter((_, m) => stops[m]![i] === first).map(({ id }) => id)
      : []
    const key = `${first} ${makers.join()}`
    const known = counts.get(key)
    if (known) known.draws++
    else counts.set(key, { weeks: Number.isFinite(first) ? first : null, makers, draws: 1 })
  }
  // Ties are broken by name, so that the order of the draws shows nowhere.
  return [...counts.values()].sort(
    (a, b) =>
      (a.weeks === b.weeks ? 0 : (a.weeks ?? Infinity) - (b.weeks ?? Infinity)) ||
      b.draws - a.draws ||
      (a.makers.join() < b.makers.join() ? -1 : 1),
  )
}

function summarizePaths(dataset: Dataset, batches: readonly DrawBatch[], draws: number): NonNullable<Ranges['bands']> {
  const weeks = batches.find(({ count }) => count > 0)?.weeks ?? 0
  const makers = dataset.automakers.length
  const values = new Float32Array(draws)
  const bandFrom = (first: number): Band => {
    const band: Band = { p10: [], p50: [], p90: [] }
    for (let t = 0; t < weeks; t++) {
      let at = 0
      for (const { paths, count } of batches) {
        values.set(paths.subarray((first + t) * count, (first + t + 1) * count), at)
        at += count
      }
      values.sort()
      band.p10.push(percentile(values, 0.1) ?? 0)
      band.p50.push(percentile(values, 0.5) ?? 0)
      band.p90.push(percentile(values, 0.9) ?? 0)
    }
    return band
  }
  const perMaker = (kind: number) =>
    Object.fromEntries(dataset.automakers.map(({ id }, m) => [id, bandFrom((kind * makers + m) * weeks)]))
  return {
    output: perMaker(0),
    coverWeeks: { thinnest: perMaker(1), mean: perMaker(2) },
    supply: perMaker(3),
    cpiBp: bandFrom(4 * makers * weeks),
  }
}
