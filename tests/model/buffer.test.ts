// Buffers: the stock found is enough, 5% less of what is added is not, and null where none is.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { bufferRanges, findBuffers, mostWeeks } from '../../src/model/buffer'
import type { Automaker, Dataset, ParameterId } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { compile, type Network } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { withParameters } from './changes'
import { settings } from './generators'
import { documentCase, network, talksFalter } from './shipped'
import { readVectors } from './vectors'

vi.setConfig({ testTimeout: 60_000 })

/** What bisection leaves open, in weeks. */
const precision = 1e-3

/** Weeks of stock that no line uses up. */
const plenty = 5000

/** The scenario with so many weeks of one class added for each maker, and more than enough of all others. */
function stockedWith(of: Network, scenario: Scenario, component: string, added: Record<string, number>): Scenario {
  const { automakers, components } = of.dataset
  const cover: Record<string, number> = { ...scenario.measures?.cover }
  for (const { id: maker } of automakers) {
    for (const { id } of components) {
      const key = `${maker}/${id}`
      cover[key] = (cover[key] ?? 0) + (id === component ? (added[maker] ?? 0) : plenty)
    }
  }
  return { ...scenario, measures: { ...scenario.measures, cover } }
}

/** Makers that keep running ahead with so many weeks of one class added, were there enough of everything else. */
function running(of: Network, scenario: Scenario, component: string, added: Record<string, number>): Set<string> {
  const { automakers } = evaluate(of, stockedWith(of, scenario, component, added)).ahead
  return new Set(Object.keys(automakers).filter((id) => automakers[id]!.weeksToLineStop === null))
}

/** Holds every stock found against whole evaluations, class by class. */
function expectEnough(of: Network, scenario: Scenario): void {
  const buffers = findBuffers(of, scenario)
  for (const { id: component } of of.dataset.components) {
    const added = new Map(
      buffers.flatMap(({ automaker, parts }) => {
        const part = parts.find((one) => one.component === component)
        return part ? [[automaker, part.weeksNeeded === null ? null : part.weeksNeeded - part.weeksHeld] as const] : []
      }),
    )
    const times = (factor: number) =>
      Object.fromEntries([...added].map(([maker, weeks]) => [maker, weeks === null ? mostWeeks : weeks * factor]))
    const [enough, short] = [times(1), times(0.95)].map((weeks) => running(of, scenario, component, weeks))
    for (const [maker, weeks] of added) {
      expect(enough!.has(maker), `${maker}/${component} with ${weeks} weeks`).toBe(weeks !== null)
      if (weeks !== null && weeks * 0.05 > precision) {
        expect(short!.has(maker), `${maker}/${component} with 5% less than ${weeks} weeks`).toBe(false)
      }
    }
  }
}

const scenarios: [string, Scenario][] = [
  ['the document', documentCase],
  ['mid-May, before anything stops', { asOf: '2025-05-12' }],
  ['the talks falter', talksFalter],
  ['the talks falter, as is known now', { ...talksFalter, outlook: 'held' }],
  ['if shipments were suspended today', { ...documentCase, outlook: 'stress', horizonWeeks: 26 }],
  [
    'thin headroom, slow transit',
    { ...talksFalter, parameters: { headroom: 0, transitWeeks: 8, lineStopShare: 0.01 } },
  ],
  ['no restrictions', { ...documentCase, events: { 'shipments-suspended': false } }],
]

test.each(scenarios)('%s: the stock found for each part is enough, and 5% less is not', (_, scenario) => {
  expectEnough(network, scenario)
})

test('on any network', () => {
  fc.assert(
    fc.property(settings, ({ dataset: drawn, scenario }) => {
      expectEnough(compile(drawn), scenario)
    }),
    { numRuns: 60 },
  )
})

describe('by hand', () => {
  /** Four fifths of the magnets stop in week 2; they travel one week. Nine weeks are looked ahead, from week 2 to 10. */
  const tiny = (values: Partial<Record<ParameterId, number>> = {}, of: Dataset = readVectors('tiny').dataset) =>
    compile(withParameters(of, values))
  const scenario: Scenario = { asOf: '2025-01-20' }

  test('eight weeks without four fifths take 6.4 weeks of stock', () => {
    const needed = (values: Partial<Record<ParameterId, number>>) => findBuffers(tiny(values), scenario)[0]!.weeksNeeded
    // Weeks 3 to 10; each brings a fifth.
    expect(needed({})).toBeCloseTo(8 * 0.8, 2)
    expect(needed({ transitWeeks: 0 })).toBeCloseTo(9 * 0.8, 2)
    // A tenth of the last week may be missing.
    expect(needed({ lineStopShare: 0.1 })).toBeCloseTo(8 * 0.8 - 0.1, 2)
  })

  test('a longer horizon takes more', () => {
    expect(findBuffers(tiny(), { ...scenario, horizonWeeks: 26 })[0]!.weeksNeeded).toBeCloseTo(25 * 0.8, 2)
  })

  test('each outlook has needs of its own', () => {
    // As of the Sunday before, the stop of the next day is known to the path alone; stress starts in week 1.
    const asOf = '2025-01-19'
    const needed = (outlook: Scenario['outlook']) => findBuffers(tiny(), { asOf, outlook })[0]!.weeksNeeded
    expect(needed('path')).toBeCloseTo(7 * 0.8, 2)
    expect(needed('held')).toBe(2)
    expect(needed('stress')).toBeCloseTo(8 * 0.8, 2)
  })

  test('what is missing, in tonnes and at the scenario price', () => {
    const [buffer] = findBuffers(tiny(), { ...scenario, parameters: { magnetPriceUsdPerKg: 80 } })
    // 52 t a year, so a tonne a week; two weeks are in stock.
    const needs = {
      weeksHeld: 2,
      weeksNeeded: expect.closeTo(6.4, 2),
      weeksNeededEvened: expect.closeTo(6.4, 2),
      addedTonnes: expect.closeTo(4.4, 2),
      addedUsd: expect.closeTo(4.4 * 80_000, -3),
    }
    expect(buffer).toEqual({ automaker: 'a', ...needs, first: 'motor', parts: [{ component: 'motor', ...needs }] })
  })

  test('where lines hold unequal stocks the thinnest one decides; evened out, less would do', () => {
    const { dataset } = readVectors('tiny')
    const lines: Automaker['lines'] = [
      { id: 'thin', share: 0.25, coverFactor: 1 },
      { id: 'thick', share: 0.75, coverFactor: 3 },
    ]
    const automakers = dataset.automakers.map((maker) => ({ ...maker, lines }))
    // The thin line holds two fifths of the mean: 16 weeks in all give it 6.4.
    expect(findBuffers(tiny({}, { ...dataset, automakers }), scenario)[0]).toMatchObject({
      weeksHeld: 2,
      weeksNeeded: expect.closeTo(16, 2),
      weeksNeededEvened: expect.closeTo(6.4, 2),
    })
  })

  test('what is held counts what measures add', () => {
    const [buffer] = findBuffers(tiny(), { ...scenario, measures: { cover: { '*/*': 6 } } })
    expect(buffer).toMatchObject({ weeksHeld: 8, weeksNeeded: 8, addedTonnes: 0, addedUsd: 0, first: null })
  })

  test('nothing is to be added where nothing is lost', () => {
    expect(findBuffers(tiny(), { ...scenario, events: { stop: false } })[0]).toMatchObject({
      weeksHeld: 2,
      weeksNeeded: 2,
      addedTonnes: 0,
      first: null,
    })
  })

  test('null where no stock is enough', () => {
    const long: Scenario = { ...scenario, horizonWeeks: 400 }
    expect(findBuffers(tiny(), long)[0]).toMatchObject({
      weeksHeld: 2,
      weeksNeeded: null,
      weeksNeededEvened: null,
      addedTonnes: null,
      addedUsd: null,
      first: 'motor',
      parts: [{ weeksNeeded: null, weeksNeededEvened: null, addedTonnes: null, addedUsd: null }],
    })
    expect(bufferRanges(tiny(), long, 1, 5)).toEqual({ a: { p10: null, p50: null, p90: null } })
    // With another source for all of it, none is needed beyond what is held.
    const shifted = { ...long, measures: { shift: { '*/*>magnet-jp': 1 } } }
    expect(findBuffers(tiny(), shifted)[0]!.weeksNeeded).toBe(2)
  })
})

describe('for each maker', () => {
  const buffers = findBuffers(network, talksFalter)

  test('the class to stock first is the one that falls furthest short', () => {
    for (const { first, parts } of buffers) {
      const gaps = parts.map(({ weeksNeeded, weeksHeld }) => weeksNeeded! - weeksHeld)
      expect(parts.find(({ component }) => component === first)).toBe(parts[gaps.indexOf(Math.max(...gaps))])
    }
  })

  test('weeks are weighed by mass, tonnes and dollars are sums', () => {
    for (const [m, { parts, weeksNeeded, weeksNeededEvened, weeksHeld, addedTonnes, addedUsd }] of buffers.entries()) {
      const { firstPart, endPart, kgPerYear } = network.makers[m]!
      const own = network.parts.slice(firstPart, endPart)
      const mean = (of: number[]) => own.reduce((sum, part, i) => sum + (part.kgPerYear / kgPerYear) * of[i]!, 0)
      expect(weeksNeeded).toBeCloseTo(mean(parts.map((part) => part.weeksNeeded!)), 9)
      expect(weeksNeededEvened).toBeCloseTo(mean(parts.map((part) => part.weeksNeededEvened!)), 9)
      expect(weeksHeld).toBeCloseTo(mean(parts.map((part) => part.weeksHeld)), 9)
      const tonnes = own.map((part, i) => ((parts[i]!.weeksNeeded! - parts[i]!.weeksHeld) * part.kgPerYear) / 52_000)
      expect(addedTonnes).toBeCloseTo(
        tonnes.reduce((sum, one) => sum + one, 0),
        6,
      )
      expect(addedUsd).toBeCloseTo(addedTonnes! * 1000 * 83, 0)
    }
  })

  test('stock evened out across lines never takes more of it', () => {
    for (const { parts } of buffers) {
      for (const { weeksNeeded, weeksNeededEvened } of parts) {
        expect(weeksNeededEvened!).toBeLessThanOrEqual(weeksNeeded! + precision)
      }
    }
  })

  test('ranges are ordered and repeat', () => {
    const ranges = bufferRanges(network, talksFalter, 3, 40)
    expect(bufferRanges(network, talksFalter, 3, 40)).toEqual(ranges)
    for (const { p10, p50, p90 } of Object.values(ranges)) {
      expect(p10! <= (p50 ?? Infinity) && (p50 ?? Infinity) <= (p90 ?? Infinity)).toBe(true)
    }
  })

  test('another source lowers what is needed', () => {
    const shifted: Scenario = { ...talksFalter, measures: { shift: { '*/*>magnet-jp': 0.5 } } }
    expectEnough(network, shifted)
    findBuffers(network, shifted).forEach(({ weeksNeeded }, m) => {
      expect(weeksNeeded).toBeLessThan(buffers[m]!.weeksNeeded!)
    })
  })
})
