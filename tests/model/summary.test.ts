// Ranges: ordered percentiles and bands, and a count of first stops that adds up.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Keeping } from '../../src/model/keeping'
import { compile } from '../../src/model/network'
import type { Percentiles } from '../../src/model/percentiles'
import { weeksAhead } from '../../src/model/run'
import { type Band, type Ranges, summarize } from '../../src/model/summary'
import { type DrawBatch, drawBatch, figureColumns, makerColumns, wholeColumns } from '../../src/model/uncertainty'
import { range } from './draw'
import { settings } from './generators'
import { withRanges } from './ranges'
import { dataset, documentCase, network, talksFalter } from './shipped'

vi.setConfig({ testTimeout: 60_000 })

const never = Number.POSITIVE_INFINITY

/** What was looked through does not change the ranges; it is passed on. */
const keeping: Keeping = { numbers: [], tried: 900, kept: 300, ignored: false }

function expectOrdered({ p10, p50, p90 }: Percentiles): void {
  expect((p10 ?? never) <= (p50 ?? never) && (p50 ?? never) <= (p90 ?? never)).toBe(true)
}

function expectBandOrdered({ p10, p50, p90 }: Band, weeks: number): void {
  for (const path of [p10, p50, p90]) expect(path).toHaveLength(weeks)
  expect(p50.every((middle, t) => p10[t]! <= middle && middle <= p90[t]!)).toBe(true)
}

function expectSound({ draws, automakers, firstStops, bands, ...whole }: Ranges, weeks: number): void {
  const { supplyIndex, vehiclesLost, revenueAtRiskUsd, peakBp, riskIndex, weeksToFirstStop } = whole
  for (const one of [supplyIndex, vehiclesLost, revenueAtRiskUsd, peakBp, riskIndex, weeksToFirstStop])
    expectOrdered(one)
  for (const maker of Object.values(automakers)) for (const one of Object.values(maker)) expectOrdered(one)
  const { output, coverWeeks, supply, cpiBp } = bands!
  for (const bySomeone of [output, coverWeeks.thinnest, coverWeeks.mean, supply]) {
    for (const band of Object.values(bySomeone)) expectBandOrdered(band, weeks)
  }
  expectBandOrdered(cpiBp, weeks)
  expect(firstStops.reduce((sum, count) => sum + count.draws, 0)).toBe(draws)
  for (const { weeks: ahead, makers } of firstStops) expect(makers.length === 0).toBe(ahead === null)
  const ahead = firstStops.map((count) => count.weeks ?? never)
  expect(ahead).toEqual(ahead.toSorted((a, b) => a - b))
}

/** A batch in which each row of `stops` is one draw: weeks to the stop of each maker. */
function batchOf(stops: number[][]): DrawBatch {
  const count = stops.length
  const figures = new Float64Array(figureColumns(network) * count)
  stops.forEach((weeks, i) => {
    weeks.forEach((week, m) => {
      figures[(wholeColumns.length + m * makerColumns.length + makerColumns.indexOf('stop')) * count + i] = week
    })
    figures[wholeColumns.indexOf('firstStop') * count + i] = Math.min(...weeks)
  })
  return { count, figures, paths: new Float32Array(), weeks: 0 }
}

describe('ranges are sound', () => {
  test.each([
    ['the document', documentCase],
    ['the talks falter', talksFalter],
  ])('%s', (_, scenario) => {
    const batch = drawBatch(network, { scenario, seed: 1, numbers: range(300), withPaths: true })
    expectSound(summarize(dataset, 1, keeping, [batch]), weeksAhead(network, scenario).end)
  })

  test('on any network', () => {
    fc.assert(
      fc.property(settings, fc.nat(), ({ dataset: drawn, scenario }, seed) => {
        const generated = withRanges(drawn)
        const of = compile(generated)
        const batch = drawBatch(of, { scenario, seed, numbers: range(25), withPaths: true })
        expectSound(summarize(generated, seed, keeping, [batch]), weeksAhead(of, scenario).end)
      }),
      { numRuns: 30 },
    )
  })
})

describe('first stops', () => {
  const draws = [
    [3, 2, never],
    [2, 2, 5],
    [never, 2, 9],
    [never, never, never],
    [2, 2, 4],
    [7, 8, 9],
    [2, 3, never],
    [2, 5, 6],
  ]

  test('are counted by week and makers, soonest first, none last', () => {
    const { firstStops, weeksToFirstStop, automakers } = summarize(dataset, 1, keeping, [batchOf(draws)])
    expect(firstStops).toEqual([
      { weeks: 2, makers: expect.any(Array), draws: 2 },
      { weeks: 2, makers: expect.any(Array), draws: 2 },
      { weeks: 2, makers: expect.any(Array), draws: 2 },
      { weeks: 7, makers: ['gm'], draws: 1 },
      { weeks: null, makers: [], draws: 1 },
    ])
    // Sorted: 2 six times, 7, never. The ninth tenth lies between 7 and never.
    expect(weeksToFirstStop).toEqual({ p10: 2, p50: 2, p90: null })
    // GM: 2, 2, 2, 2, 3, 7, never, never.
    expect(automakers.gm!.weeksToLineStop).toEqual({ p10: 2, p50: 2.5, p90: null })
  })

  test('come in the same order whatever the order of the batches', () => {
    const batches = [batchOf(draws.slice(0, 3)), batchOf(draws.slice(3, 5)), batchOf(draws.slice(5))]
    const inOrder = summarize(dataset, 1, keeping, batches)
    expect(summarize(dataset, 1, keeping, batches.toReversed())).toEqual(inOrder)
    expect(summarize(dataset, 1, keeping, [batchOf(draws.toReversed())])).toEqual(inOrder)
  })
})

test('ranges say of how many draws they are made, how many were looked through, and whether the record was left aside', () => {
  const batch = drawBatch(network, { scenario: documentCase, seed: 1, numbers: [4, 9, 11], withPaths: false })
  const ignored: Keeping = { numbers: [4, 9, 11], tried: 4000, kept: 3, ignored: true }
  expect(summarize(dataset, 1, ignored, [batch])).toMatchObject({
    draws: 3,
    seed: 1,
    keeping: { tried: 4000, kept: 3, ignored: true },
  })
})

test('no draws, no ranges', () => {
  const { draws, supplyIndex, firstStops, bands } = summarize(dataset, 1, keeping, [])
  expect({ draws, supplyIndex, firstStops, bands }).toEqual({
    draws: 0,
    supplyIndex: { p10: null, p50: null, p90: null },
    firstStops: [],
    bands: null,
  })
})

test('a batch without draws takes no bands away', () => {
  const [empty, full] = [0, 10].map((count) =>
    drawBatch(network, { scenario: documentCase, seed: 1, numbers: range(count), withPaths: true }),
  )
  expect(summarize(dataset, 1, keeping, [empty!, full!])).toEqual(summarize(dataset, 1, keeping, [full!]))
})
