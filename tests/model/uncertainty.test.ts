// Batches of draws: the same figures and the same ranges however they are split, and those of a single run each.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { evaluate } from '../../src/model/evaluate'
import { compile, type Network } from '../../src/model/network'
import { centralInputs } from '../../src/model/parameters'
import { run } from '../../src/model/run'
import { drawInputs } from '../../src/model/sampling'
import type { Scenario } from '../../src/model/scenario'
import { summarize } from '../../src/model/summary'
import {
  type DrawBatch,
  drawBatch,
  figureColumns,
  makerColumns,
  pathSeries,
  wholeColumns,
} from '../../src/model/uncertainty'
import { settings } from './generators'
import { withRanges } from './ranges'
import { dataset, documentCase, network, talksFalter } from './shipped'

vi.setConfig({ testTimeout: 60_000 })

const seed = 4
const total = 600

/** All draws up to `count` in batches of one size. */
function inBatches(of: Network, scenario: Scenario, count: number, size: number, withPaths = true): DrawBatch[] {
  const batches: DrawBatch[] = []
  for (let from = 0; from < count; from += size) {
    batches.push(drawBatch(of, { scenario, seed, from, count: Math.min(size, count - from), withPaths }))
  }
  return batches
}

/** The figures and paths of each draw, by its number. */
function rows(batches: readonly DrawBatch[]): Map<number, number[]> {
  return new Map(
    batches.flatMap(({ from, count, figures, paths }) =>
      Array.from({ length: count }, (_, i) => {
        const row: number[] = []
        for (let at = i; at < figures.length; at += count) row.push(figures[at]!)
        for (let at = i; at < paths.length; at += count) row.push(paths[at]!)
        return [from + i, row] as const
      }),
    ),
  )
}

describe('any split into batches', () => {
  const whole = inBatches(network, talksFalter, total, total)
  const wholeRows = rows(whole)
  const ranges = summarize(dataset, seed, whole)

  test.each([1, 7, 500])('of %i gives bitwise the same draws and the same ranges', (size) => {
    const batches = inBatches(network, talksFalter, total, size)
    expect(rows(batches)).toEqual(wholeRows)
    expect(summarize(dataset, seed, batches)).toEqual(ranges)
  })

  test('drawn backwards and laid side by side in another order gives the same ranges', () => {
    const starts = [500, 0, 450, 7, 207]
    const ends = [600, 7, 500, 207, 450]
    const batches = starts.map((from, i) =>
      drawBatch(network, { scenario: talksFalter, seed, from, count: ends[i]! - from, withPaths: true }),
    )
    expect(summarize(dataset, seed, batches)).toEqual(ranges)
    expect(summarize(dataset, seed, batches.toReversed())).toEqual(ranges)
  })

  test('leaves what is not asked for out: without paths the figures are the same', () => {
    const bare = inBatches(network, talksFalter, total, 200, false)
    expect(bare.every(({ paths }) => paths.length === 0)).toBe(true)
    expect(summarize(dataset, seed, bare)).toEqual({ ...ranges, bands: null })
  })

  test('on any network', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 1, max: 9 }), ({ dataset: drawn, scenario }, size) => {
        const generated = withRanges(drawn)
        const of = compile(generated)
        const [one, other] = [inBatches(of, scenario, 20, 20), inBatches(of, scenario, 20, size)]
        expect(rows(other)).toEqual(rows(one))
        expect(summarize(generated, seed, other.toReversed())).toEqual(summarize(generated, seed, one))
      }),
      { numRuns: 30 },
    )
  })
})

describe('seeds', () => {
  const request = { scenario: documentCase, from: 0, count: 50, withPaths: false }

  test('repeat', () => {
    expect(drawBatch(network, { ...request, seed: 1 })).toEqual(drawBatch(network, { ...request, seed: 1 }))
  })

  test('differ from one another in every draw', () => {
    const [one, other] = [1, 2].map((of) => drawBatch(network, { ...request, seed: of }).figures)
    const exposures = (wholeColumns.length + makerColumns.indexOf('exposure')) * request.count
    for (let i = 0; i < request.count; i++) expect(one![exposures + i]).not.toBe(other![exposures + i])
  })
})

describe('a batch', () => {
  const count = 12
  const batch = drawBatch(network, { scenario: talksFalter, seed, from: 5, count, withPaths: true })

  test('has a column for every figure and every week of every path', () => {
    expect(figureColumns(network)).toBe(6 + 3 * 5)
    expect(pathSeries(network)).toBe((3 * 3 + 1) * 104)
    expect(batch.figures).toHaveLength(figureColumns(network) * count)
    expect(batch.paths).toHaveLength(pathSeries(network) * count)
  })

  test('holds what a run on the drawn inputs gives', () => {
    const inputs = centralInputs(network, talksFalter)
    const { weeks, makers } = network
    for (let i = 0; i < count; i++) {
      drawInputs(network, talksFalter, seed, 5 + i, inputs)
      const result = run(network, talksFalter, inputs)
      const figure = (c: number) => batch.figures[c * count + i]
      const path = (series: number) => batch.paths[series * count + i]
      expect(figure(wholeColumns.indexOf('peakBp'))).toBe(result.risk.peakBp)
      makers.forEach((_, m) => {
        const column = (name: (typeof makerColumns)[number]) =>
          figure(wholeColumns.length + m * makerColumns.length + makerColumns.indexOf(name))
        expect(column('supply')).toBe(result.makerSupply[m * weeks + result.asOfWeek])
        expect(column('stop')).toBe(result.heldStop[m] ?? Number.POSITIVE_INFINITY)
        expect(column('exposure')).toBe(result.exposure[m]!.exposureIndex)
        for (const t of [0, 30, weeks - 1]) {
          const at = m * weeks + t
          expect(path(at)).toBe(Math.fround(result.stocks.output[at]!))
          expect(path(makers.length * weeks + at)).toBe(Math.fround(result.stocks.coverWeeks[at]!))
          expect(path(2 * makers.length * weeks + at)).toBe(Math.fround(result.makerSupply[at]!))
        }
      })
      expect(path(3 * makers.length * weeks + 60)).toBe(Math.fround(result.inflation.cpiBp[60]!))
    }
  })

  test('whose quantities are all fixed repeats the evaluation', () => {
    const parameters = dataset.parameters.map((one) => ({ ...one, low: one.value, high: one.value }))
    const fix = <T>(quantity: T): T | number =>
      typeof quantity === 'object' && quantity && 'value' in quantity ? Number(quantity.value) : quantity
    const fixed = compile({
      ...dataset,
      parameters,
      licenseStates: dataset.licenseStates.map((state) => ({
        ...state,
        clearance: fix(state.clearance),
        assurance: fix(state.assurance),
      })),
      components: dataset.components.map((one) => ({
        ...one,
        criticality: fix(one.criticality),
        coverWeeks: fix(one.coverWeeks),
      })),
      automakers: dataset.automakers.map((one) => ({ ...one, coverScale: fix(one.coverScale) })),
    })
    const outcome = evaluate(network, talksFalter)
    const { automakers, ...ranges } = summarize(dataset, seed, [
      drawBatch(fixed, { scenario: talksFalter, seed, from: 0, count: 3, withPaths: true }),
    ])
    const all = (value: number | null) => ({ p10: value, p50: value, p90: value })
    const near = (value: number) => ({
      p10: expect.closeTo(value, 6),
      p50: expect.closeTo(value, 6),
      p90: expect.closeTo(value, 6),
    })
    expect(ranges.supplyIndex).toEqual(near(outcome.total.supplyIndex))
    expect(ranges.vehiclesLostAhead).toEqual(near(outcome.total.vehiclesLostAhead))
    expect(ranges.peakBp).toEqual(all(outcome.inflation.peakBp))
    expect(ranges.riskIndex).toEqual(all(outcome.inflation.riskIndex))
    for (const [id, maker] of Object.entries(outcome.automakers)) {
      expect(automakers[id]!.weeksToLineStop).toEqual(all(maker.weeksToLineStop))
      expect(automakers[id]!.exposureIndex).toEqual(all(maker.exposureIndex))
      expect(automakers[id]!.vehiclesLostAhead).toEqual(near(maker.vehiclesLostAhead))
      expect(ranges.bands!.output[id]!.p50).toEqual(outcome.paths.output[id]!.map(Math.fround))
    }
  })

  test('lies side by side with the measures: another source is drawn on too', () => {
    const shift = { '*/*>magnet-jp': 1 }
    const measured = drawBatch(network, {
      scenario: { ...talksFalter, measures: { shift } },
      seed,
      from: 5,
      count,
      withPaths: false,
    })
    const supply = wholeColumns.indexOf('supply') * count
    for (let i = 0; i < count; i++) expect(measured.figures[supply + i]!).toBeGreaterThan(batch.figures[supply + i]!)
  })
})
