// Buffers: the stock found is enough, 5% less is not, and null where none is.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { bufferRanges, findBuffers, mostWeeks, neededWeeks } from '../../src/model/buffer'
import type { Dataset, ParameterId } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { networkUnder } from '../../src/model/measures'
import { compile, type Network } from '../../src/model/network'
import { centralInputs } from '../../src/model/parameters'
import { run } from '../../src/model/run'
import type { Scenario } from '../../src/model/scenario'
import { partHolds, stockRules } from '../../src/model/stocks'
import { withParameters } from './changes'
import { settings } from './generators'
import { documentCase, network, talksFalter } from './shipped'
import { readVectors } from './vectors'

vi.setConfig({ testTimeout: 60_000 })

/** What bisection leaves open, in weeks. */
const precision = 1e-3

function nameOf({ dataset: of }: Network, part: { maker: number; component: number }): string {
  return `${of.automakers[part.maker]!.id}/${of.components[part.component]!.id}`
}

/** The scenario with no stocks but those given for each part, in weeks. */
function stockedWith(scenario: Scenario, cover: Record<string, number>): Scenario {
  return {
    ...scenario,
    parameters: { ...scenario.parameters, coverScale: 0 },
    measures: { ...scenario.measures, cover },
  }
}

/** Largest loss of a week's output of a maker, over the calendar. */
function worstWeek(of: Network, scenario: Scenario, maker: number): number {
  const path = evaluate(of, scenario).paths.output[of.dataset.automakers[maker]!.id]!
  return Math.max(...path.map((output) => 1 - output))
}

/** Stocks found for every part of a scenario; infinite for none. */
function needed(of: Network, scenario: Scenario): Float64Array {
  return neededWeeks(of, scenario, centralInputs(of, scenario))
}

function expectEnough(of: Network, scenario: Scenario): void {
  const weeks = needed(of, scenario)
  const inputs = centralInputs(of, scenario)
  const rules = stockRules(of, inputs)
  const { partSupply } = run(of, scenario, inputs)
  const broken = of.parts.flatMap((part, p) => {
    const found = weeks[p]!
    const holds = (stock: number) => partHolds(of, rules, partSupply, p, stock)
    if (!Number.isFinite(found)) return holds(mostWeeks) ? [`${nameOf(of, part)}: ${mostWeeks} weeks hold`] : []
    const tight = found * 0.05 > precision
    return [
      ...(holds(found) && holds(found + 1) ? [] : [`${nameOf(of, part)}: ${found} weeks do not hold`]),
      ...(tight && holds(found * 0.95) ? [`${nameOf(of, part)}: 5% less than ${found} weeks hold`] : []),
    ]
  })
  expect(broken).toEqual([])
}

/** Holds the stocks found against whole evaluations, maker by maker. */
function expectEnoughInEvaluation(of: Network, scenario: Scenario): void {
  const weeks = needed(of, scenario)
  const { lineStopShare } = centralInputs(of, scenario).parameters
  of.makers.forEach(({ firstPart, endPart }, m) => {
    const own = of.parts.slice(firstPart, endPart).map((part, i) => [nameOf(of, part), weeks[firstPart + i]!] as const)
    if (own.some(([, found]) => !Number.isFinite(found))) return
    const cover = Object.fromEntries(own)
    expect(worstWeek(of, stockedWith(scenario, cover), m)).toBeLessThanOrEqual(lineStopShare + 2e-9)
    const plenty = Object.fromEntries(own.map(([name]) => [name, mostWeeks]))
    for (const [name, found] of own) {
      if (found * 0.05 <= precision) continue
      const short = stockedWith(scenario, { ...plenty, [name]: found * 0.95 })
      expect(worstWeek(of, short, m)).toBeGreaterThan(lineStopShare)
    }
  })
}

const scenarios: [string, Scenario][] = [
  ['the document', documentCase],
  ['the talks falter', talksFalter],
  [
    'thin headroom, slow transit',
    { ...talksFalter, parameters: { headroom: 0, transitWeeks: 8, lineStopShare: 0.01 } },
  ],
  ['no restrictions', { ...documentCase, events: { 'shipments-suspended': false } }],
]

describe.each(scenarios)('%s', (_, scenario) => {
  test('the stock found for each part is enough, and 5% less is not', () => {
    expectEnough(network, scenario)
  })

  test('with it no maker loses more of a week than the line-stop share; with 5% less of one part it does', () => {
    expectEnoughInEvaluation(network, scenario)
  })
})

test('on any network', () => {
  fc.assert(
    fc.property(settings, ({ dataset: drawn, scenario }) => {
      const of = compile(drawn)
      expectEnough(of, scenario)
      expectEnoughInEvaluation(of, scenario)
    }),
    { numRuns: 60 },
  )
})

describe('by hand', () => {
  /** Four fifths of the magnets stop in week 2 of 12; they travel one week. */
  const tiny = (values: Partial<Record<ParameterId, number>> = {}, of: Dataset = readVectors('tiny').dataset) =>
    compile(withParameters(of, values))
  const scenario: Scenario = { asOf: '2025-01-20' }

  test('nine weeks without four fifths take 7.2 weeks', () => {
    // Weeks 3 to 11; each brings a fifth.
    expect(needed(tiny(), scenario)[0]).toBeCloseTo(9 * 0.8, 2)
    expect(needed(tiny({ transitWeeks: 0 }), scenario)[0]).toBeCloseTo(10 * 0.8, 2)
    // A tenth of the last week may be missing.
    expect(needed(tiny({ lineStopShare: 0.1 }), scenario)[0]).toBeCloseTo(9 * 0.8 - 0.1, 2)
  })

  test('what is missing, in tonnes and at the scenario price', () => {
    const [buffer] = findBuffers(tiny(), { ...scenario, parameters: { magnetPriceUsdPerKg: 80 } })
    // 52 t a year, so a tonne a week; two weeks are in stock.
    expect(buffer).toEqual({
      automaker: 'a',
      weeksHeld: 2,
      weeksNeeded: expect.closeTo(7.2, 2),
      addedTonnes: expect.closeTo(5.2, 2),
      addedUsd: expect.closeTo(5.2 * 80_000, -3),
      first: 'motor',
      parts: [
        {
          component: 'motor',
          weeksHeld: 2,
          weeksNeeded: expect.closeTo(7.2, 2),
          addedTonnes: expect.closeTo(5.2, 2),
          addedUsd: expect.closeTo(5.2 * 80_000, -3),
        },
      ],
    })
  })

  test('what is held counts what measures add', () => {
    const [buffer] = findBuffers(tiny(), { ...scenario, measures: { cover: { '*/*': 6 } } })
    expect(buffer).toMatchObject({ weeksHeld: 8, addedTonnes: 0, addedUsd: 0, first: null })
  })

  test('nothing is needed where nothing is lost', () => {
    expect(findBuffers(tiny(), { ...scenario, events: { stop: false } })[0]).toMatchObject({
      weeksNeeded: 0,
      first: null,
    })
  })

  test('null where no stock is enough', () => {
    const { dataset: of } = readVectors('tiny')
    const long = tiny({}, { ...of, calendar: { ...of.calendar, weeks: 400 } })
    expect(findBuffers(long, scenario)[0]).toMatchObject({
      weeksHeld: 2,
      weeksNeeded: null,
      addedTonnes: null,
      addedUsd: null,
      first: 'motor',
      parts: [{ weeksNeeded: null, addedTonnes: null, addedUsd: null }],
    })
    expect(bufferRanges(long, scenario, 1, 5)).toEqual({ a: { p10: null, p50: null, p90: null } })
    // With another source for all of it, none is needed.
    const shifted = { ...scenario, measures: { shift: { '*/*>magnet-jp': 1 } } }
    expect(findBuffers(long, shifted)[0]!.weeksNeeded).toBe(0)
  })
})

describe('for each maker', () => {
  const buffers = findBuffers(network, talksFalter)
  const weeks = needed(network, talksFalter)

  test('the class to stock first is the one that falls furthest short', () => {
    for (const { first, parts } of buffers) {
      const gaps = parts.map(({ weeksNeeded, weeksHeld }) => weeksNeeded! - weeksHeld)
      expect(parts.find(({ component }) => component === first)).toBe(parts[gaps.indexOf(Math.max(...gaps))])
    }
  })

  test('weeks are weighed by mass, tonnes and dollars are sums', () => {
    for (const [m, { parts, weeksNeeded, weeksHeld, addedTonnes, addedUsd }] of buffers.entries()) {
      const { firstPart, endPart, kgPerYear } = network.makers[m]!
      const own = network.parts.slice(firstPart, endPart)
      const mean = (of: number[]) => own.reduce((sum, part, i) => sum + (part.kgPerYear / kgPerYear) * of[i]!, 0)
      expect(weeksNeeded).toBeCloseTo(mean(Array.from(weeks.slice(firstPart, endPart))), 9)
      expect(weeksHeld).toBeCloseTo(mean(parts.map((part) => part.weeksHeld)), 9)
      expect(addedTonnes).toBeCloseTo(
        parts.reduce((sum, part) => sum + part.addedTonnes!, 0),
        9,
      )
      const tonnes = own.map(
        (part, i) => (Math.max(0, weeks[firstPart + i]! - parts[i]!.weeksHeld) * part.kgPerYear) / 52_000,
      )
      expect(addedTonnes).toBeCloseTo(
        tonnes.reduce((sum, one) => sum + one, 0),
        6,
      )
      expect(addedUsd).toBeCloseTo(addedTonnes! * 1000 * 83, 0)
    }
  })

  test('ranges are ordered, repeat, and hold the needs of each draw', () => {
    const ranges = bufferRanges(network, talksFalter, 3, 40)
    expect(bufferRanges(network, talksFalter, 3, 40)).toEqual(ranges)
    for (const { p10, p50, p90 } of Object.values(ranges)) {
      expect(p10! <= (p50 ?? Infinity) && (p50 ?? Infinity) <= (p90 ?? Infinity)).toBe(true)
    }
  })

  test('another source lowers what is needed, in the shifted network', () => {
    const shifted: Scenario = { ...talksFalter, measures: { shift: { '*/*>magnet-jp': 0.5 } } }
    expectEnough(networkUnder(network, shifted), shifted)
    findBuffers(network, shifted).forEach(({ weeksNeeded }, m) => {
      expect(weeksNeeded).toBeLessThan(buffers[m]!.weeksNeeded!)
    })
  })
})
