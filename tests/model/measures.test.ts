// Levers of one's own: what they change, what they keep, and that none changes nothing.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Dataset, numberOf } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import {
  addedCover,
  evenedStock,
  type Measures,
  meets,
  networkUnder,
  shiftOrigins,
  splitShift,
} from '../../src/model/measures'
import { compile, type Network } from '../../src/model/network'
import { toResult } from '../../src/model/outcome'
import type { Scenario } from '../../src/model/scenario'
import { withParameters } from './changes'
import { differences } from './closeness'
import { datasets, settings } from './generators'
import { dataset, documentCase, network, talksFalter } from './shipped'
import { readVectors, vectorNames } from './vectors'

vi.setConfig({ testTimeout: 60_000 })

function under(measures: Measures, scenario: Scenario = documentCase): Scenario {
  return { ...scenario, measures }
}

/** Share of a part's inflow by source, as compiled. */
function sharesInto(of: Network, part: string): Record<string, number> {
  const into = of.dataset.links.map((link, l) => ({ ...link, l })).filter(({ target }) => target === part)
  return Object.fromEntries(into.map(({ source, l }) => [source, of.linkShare[l]!]))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function partNodes(of: Dataset): string[] {
  return of.nodes.filter(({ stage }) => stage === 'component').map(({ id }) => id)
}

describe('targets', () => {
  test('name a maker and a class, or all of them', () => {
    expect(meets('ford/brakes', 'ford', 'brakes')).toBe(true)
    expect(meets('ford/brakes', 'gm', 'brakes')).toBe(false)
    expect(meets('ford/brakes', 'ford', 'sensors')).toBe(false)
    expect(meets('*/brakes', 'gm', 'brakes')).toBe(true)
    expect(meets('ford/*', 'ford', 'sensors')).toBe(true)
    expect(meets('*/*', 'gm', 'sensors')).toBe(true)
  })

  test('stand before the node of a shift', () => {
    expect(splitShift('ford/*>magnet-jp')).toEqual({ target: 'ford/*', to: 'magnet-jp' })
  })
})

describe('without measures nothing changes', () => {
  const nothing: [string, Measures | undefined][] = [
    ['absent', undefined],
    ['empty', {}],
    ['empty in each kind', { cover: {}, shift: {}, evenStock: {}, transitWeeks: 0 }],
    [
      'for a target that is not there',
      { cover: { 'tesla/*': 9, '*/wings': 9 }, shift: { 'tesla/*>magnet-jp': 1 }, evenStock: { tesla: 1 } },
    ],
  ]

  describe.each(nothing)('%s', (_, measures) => {
    test.each(vectorNames)('%s gives its reference results', (name) => {
      const { dataset: of, cases } = readVectors(name)
      const compiled = compile(of)
      for (const { scenario, expected } of cases) {
        // A case may have levers of its own.
        const own = measures && { ...scenario.measures, ...measures }
        if (scenario.measures && own) continue
        expect(
          differences(toResult(evaluate(compiled, { ...scenario, ...(own ? { measures: own } : {}) })), expected),
        ).toEqual([])
      }
    })
  })

  test('a shift of nothing, or to a node that is not there, changes nothing either', () => {
    const plain = toResult(evaluate(network, talksFalter))
    const shifts: Record<string, number>[] = [{ '*/*>magnet-jp': 0 }, { '*/*>nowhere': 0.5 }]
    for (const shift of shifts) {
      expect(differences(toResult(evaluate(network, under({ shift }, talksFalter))), plain)).toEqual([])
    }
  })
})

describe('cover', () => {
  test('adds weeks to the parts it names, each target its own', () => {
    const cover = { 'ford/*': 2, '*/brakes': 3, 'gm/sensors': 0.5 }
    const added = addedCover(network, under({ cover }))
    network.parts.forEach(({ maker, component }, p) => {
      const [makerId, classId] = [dataset.automakers[maker]!.id, dataset.components[component]!.id]
      const expected =
        (makerId === 'ford' ? 2 : 0) +
        (classId === 'brakes' ? 3 : 0) +
        (makerId === 'gm' && classId === 'sensors' ? 0.5 : 0)
      expect(added[p]).toBe(expected)
    })
  })

  test('is what a larger cover in the dataset would be', () => {
    const { dataset: tiny } = readVectors('tiny')
    const scenario = { asOf: '2025-01-20' }
    // The records are held against what happened, to which no lever belongs.
    const { records: _, ...bare } = tiny
    const larger = { ...bare, components: tiny.components.map((one) => ({ ...one, coverWeeks: 3.5 })) }
    const measured = evaluate(compile(bare), under({ cover: { 'a/motor': 1, '*/*': 0.5 } }, scenario))
    expect(measured).toEqual(evaluate(compile(larger), scenario))
  })

  test('is not scaled with the makers or the parameter', () => {
    const { dataset: tiny } = readVectors('tiny')
    const scenario = { asOf: '2025-01-20', parameters: { coverScale: 0 } }
    const { coverWeeks } = evaluate(compile(tiny), under({ cover: { '*/*': 2 } }, scenario)).paths
    expect(coverWeeks.mean.a![0]).toBe(2)
  })

  // With several parts a fuller stock of one lets the line use up another sooner: no claim is made for those.
  test('of a maker with a single class: more never lowers output in any week, nor brings a line stop nearer', () => {
    const added = fc.tuple(fc.nat(8), fc.nat(8)).map((weeks) => weeks.sort((a, b) => a - b))
    fc.assert(
      fc.property(settings, added, fc.boolean(), ({ dataset: drawn, scenario }, [less, more], ramps) => {
        const of = compile(withParameters(singleClass(drawn), ramps ? {} : { rampPerWeek: 0 }))
        const [one, other] = [less!, more!].map((weeks) => evaluate(of, under({ cover: { '*/*': weeks } }, scenario)))
        for (const { id } of drawn.automakers) {
          const [thin, full] = [one!.paths.output[id]!, other!.paths.output[id]!]
          expect(full.every((output, t) => output >= thin[t]! - 1e-9)).toBe(true)
          const [thinMaker, fullMaker] = [one!.ahead.automakers[id]!, other!.ahead.automakers[id]!]
          expect(fullMaker.vehiclesLost).toBeLessThanOrEqual(thinMaker.vehiclesLost + 1e-6)
          expect(fullMaker.weeksToLineStop ?? Infinity).toBeGreaterThanOrEqual(thinMaker.weeksToLineStop ?? Infinity)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('stock evened out', () => {
  /** A line of half the output without any stock, the other with twice the mean. */
  const uneven = (): Dataset => {
    const { dataset: tiny } = readVectors('tiny')
    const lines = [
      { id: 'thin', share: 0.5, coverFactor: 0 },
      { id: 'thick', share: 0.5, coverFactor: 1 },
    ]
    return { ...tiny, automakers: tiny.automakers.map((maker) => ({ ...maker, lines })) }
  }
  const scenario = { asOf: '2025-01-20' }
  const covers = (evenStock: Record<string, number>) => {
    const { thinnest, mean } = evaluate(compile(uneven()), under({ evenStock }, scenario)).paths.coverWeeks
    return [thinnest.a![0], mean.a![0]]
  }

  test('brings the thin line up and keeps the mean', () => {
    expect(covers({})).toEqual([0, 2])
    expect(covers({ a: 0.25 })).toEqual([0.5, 2])
    expect(covers({ '*': 1 })).toEqual([2, 2])
  })

  test('whole, is what equal lines would be', () => {
    const { dataset: tiny } = readVectors('tiny')
    const evened = evaluate(compile(uneven()), under({ evenStock: { a: 1 } }, scenario))
    expect(evened.paths).toEqual(evaluate(compile(tiny), scenario).paths)
  })

  test('of a maker and of all add up, at most to all of it', () => {
    const evened = (evenStock: Record<string, number>) => Array.from(evenedStock(network, under({ evenStock })))
    expect(evened({ ford: 0.5 })).toEqual([0, 0.5, 0])
    expect(evened({ '*': 0.25, ford: 0.5 })).toEqual([0.25, 0.75, 0.25])
    expect(evened({ '*': 0.75, ford: 0.5 })).toEqual([0.75, 1, 0.75])
  })

  test('puts off the first stop of the shipped dataset’s makers, though no magnet more comes in', () => {
    const held: Scenario = { asOf: '2025-05-05', outlook: 'held' }
    const [plain, evened] = [held, under({ evenStock: { '*': 1 } }, held)].map((one) => evaluate(network, one))
    for (const { id } of dataset.automakers) {
      expect(evened!.ahead.automakers[id]!.weeksToLineStop!).toBeGreaterThan(
        plain!.ahead.automakers[id]!.weeksToLineStop!,
      )
      expect(evened!.paths.supply[id]).toEqual(plain!.paths.supply[id])
    }
  })
})

/** The dataset with its first component class only. */
function singleClass(of: Dataset): Dataset {
  const [first] = of.components
  const gone = new Set(of.nodes.filter(({ component }) => component && component !== first!.id).map(({ id }) => id))
  return {
    ...of,
    components: [first!],
    nodes: of.nodes.filter(({ id }) => !gone.has(id)),
    links: of.links.filter(({ source, target }) => !gone.has(source) && !gone.has(target)),
  }
}

describe('a shift of source', () => {
  test('by hand: a fifth of the licensed Chinese half goes to Japan', () => {
    const shares = sharesInto(
      networkUnder(network, under({ shift: { 'gm/traction-motor>magnet-jp': 0.2 } })),
      'gm/traction-motor',
    )
    expect(shares).toEqual({
      'magnet-cn': expect.closeTo(0.4, 12),
      'magnet-cnparts': expect.closeTo(0.05, 12),
      'magnet-jp': expect.closeTo(0.35, 12),
      'magnet-de': expect.closeTo(0.05, 12),
      'magnet-sea': expect.closeTo(0.1, 12),
      'magnet-us': expect.closeTo(0.05, 12),
    })
  })

  test('reaches only the parts that it names', () => {
    const shifted = networkUnder(network, under({ shift: { 'gm/traction-motor>magnet-jp': 0.2 } }))
    for (const part of partNodes(dataset).filter((id) => id !== 'gm/traction-motor')) {
      expect(sharesInto(shifted, part)).toEqual(sharesInto(network, part))
    }
  })

  test('opens a new way without a lane where there was none', () => {
    const shifted = networkUnder(network, under({ shift: { 'gm/speakers>magnet-us': 0.5 } }))
    const link = shifted.dataset.links.find(({ source, target }) => source === 'magnet-us' && target === 'gm/speakers')
    expect(link).toMatchObject({ lane: null, share: expect.closeTo(0.26, 12) })
    expect(shifted.dataset.links).toHaveLength(dataset.links.length + 1)
  })

  test('to finished parts takes the lane away, not the Chinese origin', () => {
    const plain = evaluate(network, documentCase)
    const shifted = evaluate(network, under({ shift: { '*/*>magnet-cnparts': 1 } }))
    for (const { id } of dataset.automakers) {
      expect(shifted.automakers[id]!.supplyIndex).toBeGreaterThan(plain.automakers[id]!.supplyIndex)
      expect(shifted.automakers[id]!.directChinaShare).toBeCloseTo(plain.automakers[id]!.directChinaShare, 12)
    }
  })

  test('two of one part move no more than there is', () => {
    const shift = { '*/*>magnet-jp': 0.7, 'gm/*>magnet-us': 0.8 }
    const shifted = networkUnder(network, under({ shift }))
    const before = sharesInto(network, 'gm/brakes')
    const after = sharesInto(shifted, 'gm/brakes')
    expect(after['magnet-cn']).toBeCloseTo(0, 12)
    expect(after['magnet-jp']).toBeCloseTo(before['magnet-jp']! + 0.7 * before['magnet-cn']!, 12)
    expect(after['magnet-us']).toBeCloseTo(0.3 * before['magnet-cn']!, 12)
    expect(sharesInto(shifted, 'ford/brakes')['magnet-cn']).toBeCloseTo(0.3 * before['magnet-cn']!, 12)
  })

  test('keeps shares and tonnes, and none falls below 0, on any network and any shifts', () => {
    const share = fc.integer({ min: 0, max: 10 }).map((n) => n / 10)
    fc.assert(
      fc.property(
        datasets,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), share), { maxLength: 4 }),
        (drawn, picks) => {
          const origins = drawn.nodes.filter(({ stage }) => stage.startsWith('s'))
          const any = <T extends { id: string }>(items: T[], at: number) =>
            ['*', ...items.map(({ id }) => id)][at % (items.length + 1)]
          const shift = Object.fromEntries(
            picks.map(([maker, component, to, moved]) => {
              const target = `${any(drawn.automakers, maker)}/${any(drawn.components, component)}`
              return [`${target}>${origins[to % origins.length]!.id}`, moved]
            }),
          )
          const of = compile(drawn)
          const shifted = networkUnder(of, { asOf: drawn.calendar.start, measures: { shift } })
          expect(shifted.dataset.links.every((link) => link.share === undefined || numberOf(link.share) >= 0)).toBe(
            true,
          )
          expect(shifted.linkShare.every((one) => one >= 0 && one <= 1 + 1e-9)).toBe(true)
          expect(shifted.totalKgPerYear).toBe(of.totalKgPerYear)
          for (const part of partNodes(drawn)) {
            const [before, after] = [of, shifted].map((each) =>
              each.dataset.links.filter(({ target }) => target === part),
            )
            const total = (links: Dataset['links']) => sum(links.map((link) => numberOf(link.share ?? 0)))
            expect(total(after!)).toBeCloseTo(total(before!), 9)
            const node = of.nodeIndex.get(part)!
            expect(shifted.throughput[node]).toBeCloseTo(of.throughput[node]!, 9)
            if (of.throughput[node]! > 0) expect(sum(Object.values(sharesInto(shifted, part)))).toBeCloseTo(1, 9)
          }
        },
      ),
    )
  })

  test('leaves the dataset that it starts from as it was', () => {
    const before = structuredClone(dataset)
    networkUnder(network, under({ shift: { '*/*>magnet-jp': 0.9 } }))
    expect(dataset).toEqual(before)
  })
})

describe('the network under a scenario', () => {
  test('is the given one without shifts', () => {
    expect(networkUnder(network, documentCase)).toBe(network)
    expect(networkUnder(network, under({ cover: { '*/*': 3 }, transitWeeks: 2, shift: {} }))).toBe(network)
  })

  test('is compiled once for each set of shifts, in whatever order they are named', () => {
    const [one, other] = [
      { 'gm/*>magnet-jp': 0.1, 'ford/*>magnet-us': 0.2 },
      { 'ford/*>magnet-us': 0.2, 'gm/*>magnet-jp': 0.1 },
    ]
    const shifted = networkUnder(network, under({ shift: one }))
    expect(networkUnder(network, under({ shift: other }))).toBe(shifted)
    expect(networkUnder(network, under({ shift: { ...one, 'gm/*>magnet-jp': 0.3 } }))).not.toBe(shifted)
    expect(networkUnder(compile(dataset), under({ shift: one }))).not.toBe(shifted)
  })

  test('is the same again after many others', () => {
    const shift = { 'gm/*>magnet-jp': 0.15 }
    const before = networkUnder(network, under({ shift }))
    for (let i = 0; i < 12; i++) networkUnder(network, under({ shift: { 'gm/*>magnet-jp': i / 100 } }))
    expect(networkUnder(network, under({ shift })).dataset).toEqual(before.dataset)
  })
})

describe('faster transit', () => {
  test('is a shorter transit time, never below none', () => {
    // The records are held against what happened, to which no lever belongs.
    const outcomeOf = (scenario: Scenario) => ({ ...evaluate(network, scenario), records: [] })
    const slower = { ...talksFalter, parameters: { transitWeeks: 5 } }
    expect(outcomeOf(under({ transitWeeks: 2 }, slower))).toEqual(
      outcomeOf({ ...slower, parameters: { transitWeeks: 3 } }),
    )
    expect(outcomeOf(under({ transitWeeks: 9 }, slower))).toEqual(
      outcomeOf({ ...slower, parameters: { transitWeeks: 0 } }),
    )
  })
})

test('a part can be bought elsewhere from its own stage, where no lane bars it', () => {
  expect(shiftOrigins(dataset).map(({ id }) => id)).toEqual([
    'magnet-jp',
    'magnet-de',
    'magnet-sea',
    'magnet-us',
    'magnet-cnparts',
  ])
})
