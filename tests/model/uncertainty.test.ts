// Batches of draws: the same figures and the same ranges however they are split, and those of a single run each.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { drawsInKeeping, type Keeping, matcher } from '../../src/model/keeping'
import { compile, type Network } from '../../src/model/network'
import { percentilesOf } from '../../src/model/percentiles'
import { run, weeksAhead } from '../../src/model/run'
import { drawInputs, drawnInputs } from '../../src/model/sampling'
import { outlooks, type Scenario } from '../../src/model/scenario'
import { summarize } from '../../src/model/summary'
import {
  type DrawBatch,
  drawBatch,
  figureColumns,
  makerColumns,
  makerSeries,
  rangesInKeeping,
  wholeColumns,
} from '../../src/model/uncertainty'
import { range } from './draw'
import { settings } from './generators'
import { withRanges } from './ranges'
import { dataset, documentCase, network, talksFalter } from './shipped'
import { readVectors } from './vectors'

vi.setConfig({ testTimeout: 60_000 })

const seed = 4
const total = 600

/** All numbers, as if every draw were in keeping. */
const all: Keeping = { numbers: range(total), tried: total, kept: total, ignored: false }

/** Numbers of draws in batches of one size. */
function inBatches(of: Network, scenario: Scenario, numbers: number[], size: number, withPaths = true): DrawBatch[] {
  return range(Math.ceil(numbers.length / size)).map((b) =>
    drawBatch(of, { scenario, seed, numbers: numbers.slice(b * size, (b + 1) * size), withPaths }),
  )
}

/** The figures and paths of each draw, one row after another. */
function rows(batches: readonly DrawBatch[]): number[][] {
  return batches.flatMap(({ count, figures, paths }) =>
    range(count).map((i) => {
      const row: number[] = []
      for (let at = i; at < figures.length; at += count) row.push(figures[at]!)
      for (let at = i; at < paths.length; at += count) row.push(paths[at]!)
      return row
    }),
  )
}

describe('any split into batches', () => {
  const whole = inBatches(network, talksFalter, all.numbers, total)
  const wholeRows = rows(whole)
  const ranges = summarize(dataset, seed, all, whole)

  test.each([1, 7, 500])('of %i gives bitwise the same draws and the same ranges', (size) => {
    const batches = inBatches(network, talksFalter, all.numbers, size)
    expect(rows(batches)).toEqual(wholeRows)
    expect(summarize(dataset, seed, all, batches)).toEqual(ranges)
  })

  test('drawn backwards and laid side by side in another order gives the same ranges', () => {
    const batches = inBatches(network, talksFalter, all.numbers.toReversed(), 130)
    expect(summarize(dataset, seed, all, batches)).toEqual(ranges)
    expect(summarize(dataset, seed, all, batches.toReversed())).toEqual(ranges)
  })

  test('any numbers may be drawn: each is the draw of its number', () => {
    const numbers = [599, 3, 17]
    const picked = rows([drawBatch(network, { scenario: talksFalter, seed, numbers, withPaths: true })])
    expect(picked).toEqual(numbers.map((n) => wholeRows[n]))
  })

  test('leaves what is not asked for out: without paths the figures are the same', () => {
    const bare = inBatches(network, talksFalter, all.numbers, 200, false)
    expect(bare.every(({ paths, weeks }) => paths.length === 0 && weeks === 0)).toBe(true)
    expect(summarize(dataset, seed, all, bare)).toEqual({ ...ranges, bands: null })
  })

  test('on any network', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 1, max: 9 }), ({ dataset: drawn, scenario }, size) => {
        const generated = withRanges(drawn)
        const of = compile(generated)
        const [one, other] = [20, size].map((each) => inBatches(of, scenario, range(20), each))
        expect(rows(other!)).toEqual(rows(one!))
        expect(summarize(generated, seed, all, other!.toReversed())).toEqual(summarize(generated, seed, all, one!))
      }),
      { numRuns: 30 },
    )
  })
})

describe('seeds', () => {
  const request = { scenario: documentCase, numbers: range(50), withPaths: false }

  test('repeat', () => {
    expect(drawBatch(network, { ...request, seed: 1 })).toEqual(drawBatch(network, { ...request, seed: 1 }))
  })

  test('differ from one another in every draw', () => {
    const [one, other] = [1, 2].map((of) => drawBatch(network, { ...request, seed: of }).figures)
    const exposures = (wholeColumns.length + makerColumns.indexOf('exposure')) * request.numbers.length
    for (const i of request.numbers) expect(one![exposures + i]).not.toBe(other![exposures + i])
  })
})

/** The dataset with nothing to draw: every number at its value. */
function withoutRanges(of: Dataset): Dataset {
  const fix = <T>(quantity: T): T | number =>
    typeof quantity === 'object' && quantity && 'value' in quantity ? Number(quantity.value) : quantity
  return {
    ...of,
    parameters: of.parameters.map((one) => ({ ...one, low: one.value, high: one.value })),
    licenseStates: of.licenseStates.map((state) => ({
      ...state,
      clearance: fix(state.clearance),
      assurance: fix(state.assurance),
    })),
    components: of.components.map((one) => ({
      ...one,
      criticality: fix(one.criticality),
      coverWeeks: fix(one.coverWeeks),
    })),
    automakers: of.automakers.map((one) => ({ ...one, coverScale: fix(one.coverScale) })),
    links: of.links.map((link) => (link.share === undefined ? link : { ...link, share: fix(link.share) })),
  }
}

describe.each(outlooks)('a batch in the outlook %s', (outlook) => {
  const numbers = range(12).map((i) => 5 + 3 * i)
  const count = numbers.length
  const scenario: Scenario = { ...talksFalter, outlook }
  const batch = drawBatch(network, { scenario, seed, numbers, withPaths: true })
  const { end } = weeksAhead(network, scenario)

  test('has a column for every figure and every week of every path', () => {
    expect(figureColumns(network)).toBe(6 + 3 * 5)
    expect(batch.weeks).toBe(22 + 52)
    expect(batch.figures).toHaveLength(figureColumns(network) * count)
    expect(batch.paths).toHaveLength((makerSeries.length * 3 + 1) * end * count)
  })

  test('holds what a whole run on the drawn inputs gives', () => {
    const inputs = drawnInputs(network, scenario)
    const { makers } = network
    numbers.forEach((n, i) => {
      drawInputs(network, scenario, seed, n, inputs)
      const result = run(network, scenario, inputs, { keepCover: outlook })
      const { risk, stop, vehiclesLost, stocks, rows: rowOf, inflation } = result.outlooks[outlook]
      const figure = (c: number) => batch.figures[c * count + i]
      const path = (series: number, m: number, t: number) => {
        return batch.paths[((series * makers.length + m) * end + t) * count + i]
      }
      expect(figure(wholeColumns.indexOf('peakBp'))).toBe(risk.peakBp)
      makers.forEach((_, m) => {
        const column = (name: (typeof makerColumns)[number]) =>
          figure(wholeColumns.length + m * makerColumns.length + makerColumns.indexOf(name))
        expect(column('supply')).toBe(result.supply.maker[result.nowRow * makers.length + m])
        expect(column('stop')).toBe(stop[m] ?? Number.POSITIVE_INFINITY)
        expect(column('vehicles')).toBe(vehiclesLost[m])
        expect(column('exposure')).toBe(result.exposure[m]!.exposureIndex)
        for (const t of [0, 20, 30, end - 1]) {
          expect(path(0, m, t)).toBe(Math.fround(stocks.output[m * stocks.end + t]!))
          expect(path(1, m, t)).toBe(Math.fround(stocks.thinnest[m * stocks.end + t]!))
          expect(path(2, m, t)).toBe(Math.fround(stocks.mean[m * stocks.end + t]!))
          expect(path(3, m, t)).toBe(Math.fround(result.supply.maker[rowOf[t]! * makers.length + m]!))
        }
      })
      expect(path(4, 0, 60)).toBe(Math.fround(inflation.cpiBp[60]!))
    })
  })

  test('whose quantities are all fixed repeats the evaluation', () => {
    const outcome = evaluate(network, scenario)
    const { automakers, ...ranges } = summarize(dataset, seed, all, [
      drawBatch(compile(withoutRanges(dataset)), { scenario, seed, numbers: range(3), withPaths: true }),
    ])
    const near = (value: number | null) => {
      const close = value === null ? null : expect.closeTo(value, 4)
      return { p10: close, p50: close, p90: close }
    }
    expect(ranges.supplyIndex).toEqual(near(outcome.total.supplyIndex))
    expect(ranges.vehiclesLost).toEqual(near(outcome.ahead.total.vehiclesLost))
    expect(ranges.revenueAtRiskUsd.p50! / outcome.ahead.total.revenueAtRiskUsd).toBeCloseTo(1, 9)
    expect(ranges.peakBp).toEqual(near(outcome.ahead.inflation.peakBp))
    expect(ranges.riskIndex).toEqual(near(outcome.ahead.inflation.riskIndex))
    for (const [id, maker] of Object.entries(outcome.ahead.automakers)) {
      expect(automakers[id]!.weeksToLineStop).toEqual(near(maker.weeksToLineStop))
      expect(automakers[id]!.exposureIndex).toEqual(near(outcome.automakers[id]!.exposureIndex))
      expect(automakers[id]!.vehiclesLost).toEqual(near(maker.vehiclesLost))
      expect(ranges.bands!.output[id]!.p50).toEqual(outcome.paths.output[id]!.map((y) => expect.closeTo(y, 6)))
    }
  })

  test('lies side by side with the measures: another source is drawn on too', () => {
    const shift = { '*/*>magnet-jp': 1 }
    const asked = { scenario: { ...scenario, measures: { shift } }, seed, numbers, withPaths: false }
    const measured = drawBatch(network, asked)
    const supply = wholeColumns.indexOf('supply') * count
    for (const i of range(count)) expect(measured.figures[supply + i]!).toBeGreaterThan(batch.figures[supply + i]!)
  })
})

describe('ranges as the command line prints them', () => {
  const looked = 400
  const ranges = rangesInKeeping(network, documentCase, seed, looked)

  test('have the shape of the model page, and nothing else', () => {
    const percentiles = { p10: expect.anything(), p50: expect.anything(), p90: expect.anything() }
    const ids = dataset.automakers.map(({ id }) => id)
    expect(Object.keys(ranges)).toEqual(['draws', 'inKeeping', 'seed', 'outlooks', 'automakers', 'supplyIndex'])
    expect(Object.keys(ranges.outlooks)).toEqual(['path', 'held', 'stress'])
    expect(ranges.supplyIndex).toEqual(percentiles)
    expect(Object.keys(ranges.automakers)).toEqual(ids)
    for (const maker of Object.values(ranges.automakers)) expect(maker).toEqual({ exposureIndex: percentiles })
    for (const { vehiclesLost, peakBp, automakers, ...others } of Object.values(ranges.outlooks)) {
      expect(others).toEqual({})
      expect([vehiclesLost, peakBp]).toEqual([percentiles, percentiles])
      expect(Object.keys(automakers)).toEqual(ids)
      for (const maker of Object.values(automakers)) {
        expect(Object.keys(maker)).toEqual(['vehiclesLost', 'weeksToLineStop'])
        expect(maker.vehiclesLost).toEqual(percentiles)
      }
    }
  })

  test('use every draw in keeping among those looked through', () => {
    const keeps = matcher(network, documentCase, seed)
    const numbers = range(looked).filter(keeps)
    expect(ranges).toMatchObject({ draws: looked, inKeeping: numbers.length, seed })
    for (const outlook of outlooks) {
      const scenario = { ...documentCase, outlook }
      const { figures } = drawBatch(network, { scenario, seed, numbers, withPaths: false })
      const column = (c: number) => percentilesOf(figures.slice(c * numbers.length, (c + 1) * numbers.length))
      expect(ranges.outlooks[outlook].vehiclesLost).toEqual(column(wholeColumns.indexOf('vehicles')))
      expect(ranges.outlooks[outlook].peakBp).toEqual(column(wholeColumns.indexOf('peakBp')))
    }
  })

  test('begin with the draws that the page uses', () => {
    const { numbers } = drawsInKeeping(network, documentCase, seed, 100)
    const last = numbers.at(-1)!
    expect(rangesInKeeping(network, documentCase, seed, last + 1).inKeeping).toBe(100)
    expect(rangesInKeeping(network, documentCase, seed, last).inKeeping).toBe(99)
  })

  test('do not hang on the outlook that is looked at', () => {
    const tiny = compile(withRanges(readVectors('tiny').dataset))
    const [path, held] = (['path', 'held'] as const).map((outlook) =>
      rangesInKeeping(tiny, { asOf: '2025-01-19', outlook }, 1, 60),
    )
    expect(held).toEqual(path)
    expect(path!.outlooks.held.vehiclesLost).not.toEqual(path!.outlooks.path.vehiclesLost)
  })

  test('are null where no draw is in keeping', () => {
    const impossible = { id: 'r', kind: 'firstStop', automaker: 'a', from: '2025-01-06', until: '2025-01-12' } as const
    const none = compile({ ...readVectors('tiny').dataset, records: [impossible] })
    const empty = rangesInKeeping(none, { asOf: '2025-01-20' }, 1, 20)
    expect(empty).toMatchObject({ draws: 20, inKeeping: 0, supplyIndex: { p10: null, p50: null, p90: null } })
  })
})
