// Stocks and output worked out by hand on the small reference network: one maker, one part, two weeks of cover.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Automaker, Dataset, ParameterId } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { compile, type Network } from '../../src/model/network'
import type { Outcome } from '../../src/model/outcome'
import { centralInputs } from '../../src/model/parameters'
import { run } from '../../src/model/run'
import type { Scenario } from '../../src/model/scenario'
import { emptyPaths, fullStocks, type Shipments, StockRun, stockRules } from '../../src/model/stocks'
import { withParameters } from './changes'
import { readVectors } from './vectors'

vi.setConfig({ testTimeout: 60_000 })

type Values = Partial<Record<ParameterId, number>>

const stopWeek: Scenario = { asOf: '2025-01-20' }

/** The stop of week 2 ends with week 4: shipments are whole again from week 5 on. */
const resumed: Scenario = { ...stopWeek, events: { resume: true }, dates: { resume: '2025-02-10' } }

/** Four fifths of the magnets stop in week 2; they travel one week, and two weeks of use are in stock. */
function outcomeWith(values: Values = {}, scenario: Scenario = stopWeek, lines?: Automaker['lines']): Outcome {
  const { dataset } = readVectors('tiny')
  const automakers = dataset.automakers.map((maker) => (lines ? { ...maker, lines } : maker))
  return evaluate(compile(withParameters({ ...dataset, automakers }, values)), scenario)
}

function expectClose(actual: number[] | undefined, expected: number[]): void {
  expected.forEach((value, i) => {
    expect(actual?.[i], `week ${i}`).toBeCloseTo(value, 12)
  })
}

describe('two weeks of cover', () => {
  test('last until the arrivals of a fifth no longer fill the gap', () => {
    const { paths } = outcomeWith()
    expectClose(paths.coverWeeks.mean.a, [2, 2, 2, 2, 1.2, 0.4, 0])
    expectClose(paths.coverWeeks.thinnest.a, [2, 2, 2, 2, 1.2, 0.4, 0])
    expectClose(paths.output.a, [1, 1, 1, 1, 1, 0.6, 0.2, 0.2])
  })

  test('the line stops in the third week from the stop', () => {
    expect(outcomeWith().ahead.automakers.a).toMatchObject({ weeksToLineStop: 3, firstLine: 'a' })
    expect(outcomeWith({ lineStopShare: 0.5 }).ahead.automakers.a!.weeksToLineStop).toBe(4)
    expect(outcomeWith({ lineStopShare: 0.8 }).ahead.automakers.a).toMatchObject({
      weeksToLineStop: null,
      firstLine: null,
    })
  })

  test('1,000 vehicles a week: 400 lost, then 800 in each of the five weeks left of nine', () => {
    const { automakers, ahead } = outcomeWith()
    const { vehiclesLost, revenueAtRiskUsd, lowestOutput } = ahead.automakers.a!
    expect(automakers.a!.vehiclesLostToDate).toBe(0)
    expect(vehiclesLost).toBeCloseTo(4400, 9)
    expect(revenueAtRiskUsd).toBeCloseTo(4400 * 40_000, 3)
    expect(lowestOutput).toBeCloseTo(0.2, 12)
  })

  test('a line that is stopped has been since the week in which it came to a stand', () => {
    // 10 February is in week 5, 24 February in week 7.
    const [before, first, later] = ['2025-02-03', '2025-02-10', '2025-02-24'].map((asOf) => outcomeWith({}, { asOf }))
    expect(before!.automakers.a!.stoppedSince).toBeNull()
    expect(first!.automakers.a).toMatchObject({ stoppedSince: 5, vehiclesLostToDate: 0 })
    expect(later!.automakers.a!.stoppedSince).toBe(5)
    expect(later!.automakers.a!.vehiclesLostToDate).toBeCloseTo(1200, 9)
    expect(later!.ahead.automakers.a!.weeksToLineStop).toBe(0)
  })

  test('a horizon past the end of the calendar is looked at to its end', () => {
    const { paths, ahead } = outcomeWith({}, { ...stopWeek, horizonWeeks: 30 })
    expect(paths.output.a).toHaveLength(32)
    expect(ahead.automakers.a!.vehiclesLost).toBeCloseTo(400 + 26 * 800, 6)
  })

  test('if shipments were suspended in week 0, it would be used up in week 3', () => {
    const { outlooks } = outcomeWith({}, { asOf: '2025-01-06', events: { stop: false } })
    expect(outlooks.stress.automakers.a!.weeksToLineStop).toBe(3)
    expect(outlooks.path.automakers.a!.weeksToLineStop).toBeNull()
  })
})

describe('the way by sea', () => {
  test('is the time after which a cut arrives', () => {
    expectClose(outcomeWith({ coverScale: 0 }).paths.output.a, [1, 1, 1, 0.2, 0.2])
    expectClose(outcomeWith({ coverScale: 0, transitWeeks: 0 }).paths.output.a, [1, 1, 0.2, 0.2])
  })

  test('is read between whole weeks: after a week and a half, half of a week’s goods come a week later', () => {
    expectClose(outcomeWith({ coverScale: 0, transitWeeks: 1.5 }).paths.output.a, [1, 1, 1, 0.6, 0.2])
    expectClose(outcomeWith({ coverScale: 0, transitWeeks: 1.25 }).paths.output.a, [1, 1, 1, 0.4, 0.2])
  })
})

describe('workarounds', () => {
  const oneWeek = { coverScale: 0.5, transitWeeks: 0, rampPerWeek: 0.1 }

  test('grow with the gap, from the week after it shows, up to their cap', () => {
    // A tenth of the four fifths that are missing, each week: 0.08, 0.16, then 0.2. One week of stock goes first.
    const { paths } = outcomeWith({ ...oneWeek, rampCap: 0.2 })
    expectClose(paths.coverWeeks.mean.a, [1, 1, 1, 0.2, 0, 0])
    expectClose(paths.output.a, [1, 1, 1, 0.48, 0.36, 0.4, 0.4])
  })

  test('stay as they are while nothing is missing, and are there at once in a second cut', () => {
    const effects = [{ state: 'suspended' }]
    const again = { id: 'again', date: '2025-02-24', title: 'Again', by: 'CN' as const, effects }
    const { paths } = outcomeWith({ ...oneWeek, rampCap: 0.5 }, { ...resumed, added: [again] })
    // Weeks 2 to 4 leave 0.24 behind; weeks 5 and 6 are whole; week 7 is cut again.
    expectClose(paths.output.a, [1, 1, 1, 0.48, 0.36, 1, 1, 0.44, 0.52])
  })
})

describe('stocks are rebuilt', () => {
  const brief: Scenario = { ...resumed, dates: { resume: '2025-01-27' } }

  test('with what supply offers beyond a week’s need, and no further than to their target', () => {
    expectClose(outcomeWith({ headroom: 0.5 }, brief).paths.coverWeeks.mean.a, [2, 2, 2, 2, 1.2, 1.7, 2, 2])
    expectClose(outcomeWith({ headroom: 0 }, brief).paths.coverWeeks.mean.a, [2, 2, 2, 2, 1.2, 1.2, 1.2, 1.2])
  })

  test('only once supply is whole: while lanes are shut, no more comes than they let through', () => {
    const [none, much] = [0, 9].map((headroom) => outcomeWith({ headroom }).paths)
    expect(much!.output).toEqual(none!.output)
    expect(much!.coverWeeks).toEqual(none!.coverWeeks)
  })
})

describe('by sea and by air', () => {
  // Of a supply of a fifth, half is flown: (0.2 + 0.1 - 0.2) / 0.2. By sea it takes three weeks, by air one.
  const halfFlown = { transitWeeks: 3, airWeeks: 1, expediteBelow: 0.2 }

  test('for two weeks what was shipped before the cut and what is flown arrive together', () => {
    // Shipped by sea: 1, 1, then 0.1 in weeks 2 to 4, then 0.5; flown: 0, 0, then 0.1, then 0.5. What arrives:
    // week      0  1  2  3    4    5    6    7    8
    //           1  1  1  1.1  1.1  0.2  0.6  0.6  1
    const { paths } = outcomeWith(halfFlown, resumed)
    expectClose(paths.coverWeeks.mean.a, [2, 2, 2, 2, 2.1, 2.2, 1.4, 1, 0.6, 0.6, 0.6])
    expectClose(paths.output.a, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
  })

  test('with one week of cover the line loses two fifths of a week', () => {
    const { paths, ahead } = outcomeWith({ ...halfFlown, coverScale: 0.5 }, resumed)
    expectClose(paths.coverWeeks.mean.a, [1, 1, 1, 1, 1.1, 1.2, 0.4, 0, 0, 0, 0])
    expectClose(paths.output.a, [1, 1, 1, 1, 1, 1, 1, 0.6, 1, 1, 1])
    expect(ahead.automakers.a!.weeksToLineStop).toBe(5)
    expect(ahead.automakers.a!.vehiclesLost).toBeCloseTo(400, 9)
  })

  test('what no longer floats is to be kept in store: half of the goods, for the two weeks that they save', () => {
    const { paths } = outcomeWith({ ...halfFlown, coverScale: 0.5, headroom: 0.25 }, { ...resumed, horizonWeeks: 20 })
    // Orders go up with the first flight, in week 3; from week 8 on a quarter of a week is added each week.
    expectClose(
      paths.coverWeeks.mean.a,
      [1, 1, 1, 1, 1.25, 1.5, 0.7, 0.3, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2],
    )
    expectClose(paths.output.a, [1, 1, 1, 1, 1, 1, 1, 0.9, 1])
  })

  test('all of a dearth is flown, and once goods fly they keep flying', () => {
    // (0.9 + 0.1 - 0.2) / 0.2 is more than all; whole supply alone would fly nothing.
    const { paths } = outcomeWith({ transitWeeks: 3, airWeeks: 1, expediteBelow: 0.9 }, resumed)
    // Arrivals: weeks 3 and 4 bring 1 by sea and 0.2 by air, week 5 0.2 by air alone, then 1 by air.
    expectClose(paths.coverWeeks.mean.a, [2, 2, 2, 2, 2.2, 2.4, 1.6, 1.6, 1.6])
  })

  test('nothing is flown where supply is far from short, or where the airplane is not thought of', () => {
    const bySea = outcomeWith({ transitWeeks: 3 }, resumed).paths
    expectClose(bySea.coverWeeks.mean.a, [2, 2, 2, 2, 2, 2, 1.2, 0.4, 0])
    expect(outcomeWith({ ...halfFlown, expediteBelow: 0.1 }, resumed).paths.output).toEqual(bySea.output)
  })

  test('no way by air is slower than by sea', () => {
    const values = { transitWeeks: 1, expediteBelow: 0.9 }
    expect(outcomeWith({ ...values, airWeeks: 9 }).paths).toEqual(outcomeWith({ ...values, airWeeks: 1 }).paths)
  })

  test('the lever takes its weeks off the way by sea alone', () => {
    const measured = outcomeWith(halfFlown, { ...resumed, measures: { transitWeeks: 1 } })
    expect(measured.paths).toEqual(outcomeWith({ ...halfFlown, transitWeeks: 2 }, resumed).paths)
  })
})

describe('lines with unequal stocks', () => {
  const lines = [
    { id: 'thick', share: 0.75, coverFactor: 3 },
    { id: 'thin', share: 0.25, coverFactor: 1 },
  ]

  test('the mean stays what it is; the thin line stops first, and takes its share of the output with it', () => {
    // The mean factor is 2.5: two weeks become 0.8 and 2.4.
    const { paths, ahead } = outcomeWith({}, stopWeek, lines)
    expectClose(paths.coverWeeks.thinnest.a, [0.8, 0.8, 0.8, 0.8, 0, 0, 0])
    expectClose(paths.coverWeeks.mean.a, [2, 2, 2, 2, 0.75 * 1.6, 0.75 * 0.8, 0])
    expectClose(paths.output.a, [1, 1, 1, 1, 0.8, 0.8, 0.2])
    expect(ahead.automakers.a).toMatchObject({ weeksToLineStop: 2, firstLine: 'thin' })
  })

  test('of lines that stop in the same week the first of the file is named', () => {
    const equal = lines.map((line) => ({ ...line, coverFactor: 2 }))
    expect(outcomeWith({}, stopWeek, equal).ahead.automakers.a).toMatchObject({
      weeksToLineStop: 3,
      firstLine: 'thick',
    })
  })

  test('the spread brings them together or drives them apart', () => {
    const start = (coverSpread: number) => {
      const { thinnest, mean } = outcomeWith({ coverSpread }, stopWeek, lines).paths.coverWeeks
      return [thinnest.a![0], mean.a![0]]
    }
    expect(start(0)).toEqual([2, 2])
    // 1 and 9, whose mean is 7.
    expect(start(2)).toEqual([expect.closeTo(2 / 7, 12), expect.closeTo(2, 12)])
  })

  test('evened out by half they stand halfway', () => {
    const scenario = { ...stopWeek, measures: { evenStock: { a: 0.5 } } }
    const { thinnest, mean } = outcomeWith({}, scenario, lines).paths.coverWeeks
    expect(thinnest.a![0]).toBeCloseTo(1.4, 12)
    expect(mean.a![0]).toBeCloseTo(2, 12)
  })

  test('added cover is spread like the rest of it', () => {
    const scenario = { ...stopWeek, measures: { cover: { 'a/motor': 3 } } }
    expect(outcomeWith({}, scenario, lines).paths.coverWeeks.thinnest.a![0]).toBeCloseTo(5 * 0.4, 12)
  })

  test('factors of nothing are no stock, however much of it there is', () => {
    const none = lines.map((line) => ({ ...line, coverFactor: 0 }))
    const { paths } = outcomeWith({}, stopWeek, none)
    expectClose(paths.coverWeeks.mean.a, [0, 0, 0, 0])
    expectClose(paths.output.a, [1, 1, 1, 0.2])
    // A factor of 0 stays one even where the spread makes all others equal.
    const one = [{ ...lines[0]!, coverFactor: 0 }, lines[1]!]
    expect(outcomeWith({ coverSpread: 0 }, stopWeek, one).paths.coverWeeks.thinnest.a![0]).toBe(0)
  })

  test('shares count by their sum', () => {
    const shy = lines.map((line) => ({ ...line, share: line.share * (1 - 5e-7) }))
    expectClose(outcomeWith({}, stopWeek, shy).paths.output.a, [1, 1, 1, 1, 0.8, 0.8, 0.2])
  })
})

/** The small network with a second class that is never short, of which two weeks are in stock too. */
function withSensors(): Network {
  const { dataset } = readVectors('tiny')
  const sensors = { ...dataset.components[0]!, id: 'sensors', name: 'Sensors' }
  const node = { id: 'a/sensors', name: 'Sensors', stage: 'component', automaker: 'a', component: 'sensors' }
  return compile({
    ...dataset,
    components: [...dataset.components, sensors],
    nodes: [...dataset.nodes, node],
    links: [
      ...dataset.links,
      { source: 'magnet-jp', target: 'a/sensors', share: 1, lane: null },
      { source: 'a/sensors', target: 'a', lane: null },
    ],
  })
}

/** The stocks of all parts at the start of each week, worked through week by week. */
function stocksByWeek(network: Network, weeks: number): number[][] {
  const inputs = centralInputs(network, stopWeek)
  const { supply, outlooks } = run(network, { ...stopWeek, horizonWeeks: weeks }, inputs)
  const rules = stockRules(network, inputs)
  const state = fullStocks(network, rules)
  const paths = emptyPaths(network, weeks, false)
  const stocks = new StockRun(network, rules, supply)
  return Array.from({ length: weeks }, (_, t) => {
    const before = Array.from(state.stock)
    stocks.run(state, outlooks.path.rows, t, t + 1, paths)
    return before
  })
}

test('a line that stands still orders what it uses: parts that are not short do not heap up', () => {
  const stocks = stocksByWeek(withSensors(), 11)
  expectClose(
    stocks.map(([motor]) => motor!),
    [2, 2, 2, 2, 1.2, 0.4, 0, 0, 0, 0, 0],
  )
  // Week 5 still orders a whole week's sensors, and uses 0.6 of them; then the store goes back to its target.
  expectClose(
    stocks.map(([, sensors]) => sensors!),
    [2, 2, 2, 2, 2, 2, 2.4, 2.4, 2.2, 2, 2],
  )
})

describe('mass is kept', () => {
  const tiny: Dataset = readVectors('tiny').dataset
  const share = fc.integer({ min: 0, max: 20 }).map((n) => n / 20)
  const lag = fc.integer({ min: 0, max: 24 }).map((n) => n / 4)
  const journeys = fc.record({
    sent: fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 30 }),
    sea: lag,
    air: lag,
    cover: fc.integer({ min: 0, max: 40 }).map((n) => n / 4),
  })

  /** Runs what is sent through the only part of the small network, then whole supply for as long as the longest way. */
  function follow({ sent, sea, air }: { sent: [number, number][]; sea: number; air: number }, cover: number) {
    const network = compile(withParameters(tiny, { transitWeeks: sea, airWeeks: air }))
    const whole = Array.from({ length: 10 }, (): [number, number] => [1, 0])
    const weeks = [...sent, ...whole]
    let flown = 0
    const rows = weeks.map(([supply, more]) => {
      flown = Math.max(flown, more)
      return { supply, flown }
    })
    // Row 0 is the time before: all comes by sea.
    const shipments: Shipments = {
      supply: Float64Array.of(1, ...rows.map((row) => row.supply)),
      flown: Float64Array.of(0, ...rows.map((row) => row.flown)),
    }
    const inputs = { ...centralInputs(network, stopWeek), coverWeeks: Float64Array.of(cover) }
    const rules = stockRules(network, inputs)
    const end = weeks.length
    const paths = emptyPaths(network, end, true)
    const state = fullStocks(network, rules)
    const rowOfWeek = Int32Array.from(weeks, (_, t) => t + 1)
    new StockRun(network, rules, shipments).run(state, rowOfWeek, 0, end, paths)
    const stocks = [...paths.mean, state.stock[0]!]
    const arrivals = weeks.map((_, t) => stocks[t + 1]! - stocks[t]! + paths.output[t]!)
    return { rows, arrivals, stocks, output: Array.from(paths.output), flown }
  }

  test('what was sent by sea and by air arrives whole; in the end less floats, and that much more is in store', () => {
    fc.assert(
      fc.property(journeys, ({ cover: _, ...journey }) => {
        // So much stock that the line never waits.
        const { rows, arrivals, stocks, output, flown } = follow(journey, 400)
        expect(output.every((y) => y === 1)).toBe(true)
        const sum = (values: number[]) => values.reduce((done, value) => done + value, 0)
        const sent = sum(rows.map(({ supply }) => supply))
        const air = Math.min(journey.air, journey.sea)
        const afloat = (1 - flown) * journey.sea + flown * air
        expect(sum(arrivals)).toBeCloseTo(journey.sea + sent - afloat, 9)
        expect(stocks.at(-1)! - stocks[0]!).toBeCloseTo(sum(arrivals) - rows.length, 9)
      }),
      { numRuns: 200 },
    )
  })

  test('stock changes by what arrives less what is used, and no more arrives than was sent and is not yet there', () => {
    fc.assert(
      fc.property(journeys, ({ cover, ...journey }) => {
        const { arrivals, stocks, output } = follow(journey, cover)
        const { arrivals: offered } = follow(journey, 400)
        arrivals.forEach((arrived, t) => {
          expect(arrived).toBeGreaterThanOrEqual(-1e-9)
          expect(arrived).toBeLessThanOrEqual(offered[t]! + 1e-9)
          expect(stocks[t + 1]!).toBeGreaterThanOrEqual(0)
          expect(output[t]!).toBeLessThanOrEqual(stocks[t]! + arrived + 1e-9)
        })
      }),
      { numRuns: 200 },
    )
  })
})
