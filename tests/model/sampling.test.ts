// Draws: the same for the same seed and number, within their ranges, and fixed where something is fixed.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Dataset, numberOf, type ParameterId, type Quantity } from '../../src/model/dataset'
import { compile, type Network } from '../../src/model/network'
import { centralInputs, type Inputs } from '../../src/model/parameters'
import { run } from '../../src/model/run'
import { drawInputs, drawnInputs, randomOf, triangular } from '../../src/model/sampling'
import type { Scenario } from '../../src/model/scenario'
import { differences } from './closeness'
import { settings } from './generators'
import { ranged, withRanges } from './ranges'
import { dataset, documentCase, network, shippedDataset } from './shipped'
import { readVectors } from './vectors'

vi.setConfig({ testTimeout: 60_000 })

/** The inputs of one draw, written over the central ones. */
function drawn(of: Network, scenario: Scenario, seed: number, n: number): Inputs {
  const inputs = drawnInputs(of, scenario)
  drawInputs(of, scenario, seed, n, inputs)
  return inputs
}

/** One number of each of many draws. */
function column(of: Network, scenario: Scenario, count: number, read: (inputs: Inputs) => number): number[] {
  return Array.from({ length: count }, (_, n) => read(drawn(of, scenario, 11, n)))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)]
  const products = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    mean(x.map((value, i) => (value - mx) * (y[i]! - my)))
  return products(a, meanA, b, meanB) / Math.sqrt(products(a, meanA, a, meanA) * products(b, meanB, b, meanB))
}

describe('the stream of a draw', () => {
  test('repeats for the same seed and number', () => {
    const [one, other] = [randomOf(5, 17), randomOf(5, 17)]
    for (let i = 0; i < 50; i++) expect(one()).toBe(other())
  })

  test('differs from those of neighboring seeds and draws, and of both exchanged', () => {
    const firsts = new Set<number>()
    for (let seed = 0; seed < 40; seed++) for (let n = 0; n < 40; n++) firsts.add(randomOf(seed, n)())
    // Among 1,600 numbers of 32 bits two may meet by chance, hardly more.
    expect(firsts.size).toBeGreaterThanOrEqual(1599)
  })

  test('lies in 0 to 1 and fills it evenly, along a stream and across draws', () => {
    const stream = randomOf(1, 0)
    const along = Array.from({ length: 20_000 }, stream)
    const across = Array.from({ length: 20_000 }, (_, n) => randomOf(1, n)())
    for (const values of [along, across]) {
      const tenths = new Array<number>(10).fill(0)
      for (const value of values) tenths[Math.floor(value * 10)]!++
      expect(values.every((value) => value >= 0 && value < 1)).toBe(true)
      // Standard deviation of a count: 42.
      for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200)
    }
  })

  test('knows no neighbors: first numbers of successive draws do not correlate', () => {
    const firsts = Array.from({ length: 10_000 }, (_, n) => randomOf(3, n)())
    expect(Math.abs(correlation(firsts.slice(0, -1), firsts.slice(1)))).toBeLessThan(0.04)
    const seeds = Array.from({ length: 10_000 }, (_, seed) => randomOf(seed, 3)())
    expect(Math.abs(correlation(seeds.slice(0, -1), seeds.slice(1)))).toBeLessThan(0.04)
  })
})

describe('the triangular distribution', () => {
  test('begins at the low end, ends at the high end, and has the mode where the share left of it is reached', () => {
    expect(triangular(0, 2, 3, 6)).toBe(2)
    expect(triangular(1, 2, 3, 6)).toBe(6)
    expect(triangular(0.25, 2, 3, 6)).toBeCloseTo(3, 12)
  })

  test('has its median in the middle where it is even, else by hand', () => {
    expect(triangular(0.5, 0, 1, 2)).toBeCloseTo(1, 12)
    // 10 - sqrt(0.5 * 10 * 8)
    expect(triangular(0.5, 0, 2, 10)).toBeCloseTo(10 - Math.sqrt(40), 12)
    // sqrt(0.5 * 10 * 8)
    expect(triangular(0.5, 0, 8, 10)).toBeCloseTo(Math.sqrt(40), 12)
  })

  test('may have its mode at an end', () => {
    expect(triangular(0, 1, 1, 3)).toBeCloseTo(1, 12)
    expect(triangular(0.75, 1, 1, 3)).toBeCloseTo(2, 12)
    expect(triangular(0.25, 1, 3, 3)).toBeCloseTo(2, 12)
    expect(triangular(1, 1, 3, 3)).toBe(3)
  })

  test('without width is its value', () => {
    for (const u of [0, 0.3, 0.999]) expect(triangular(u, 4, 4, 4)).toBe(4)
  })

  test('has the mean, the variance and the median that it should', () => {
    const [low, mode, high] = [3, 5, 10]
    const stream = randomOf(42, 0)
    const values = Array.from({ length: 30_000 }, () => triangular(stream(), low, mode, high))
    const center = (low + mode + high) / 3
    expect(Math.abs(mean(values) - center)).toBeLessThan(0.02)
    const variance = (low ** 2 + mode ** 2 + high ** 2 - low * mode - low * high - mode * high) / 18
    expect(Math.abs(mean(values.map((value) => (value - center) ** 2)) - variance)).toBeLessThan(0.03)
    const median = high - Math.sqrt(0.5 * (high - low) * (high - mode))
    expect(Math.abs(values.filter((value) => value < median).length / values.length - 0.5)).toBeLessThan(0.01)
  })

  test('stays within its bounds, rises with the quantile, and with each of its three numbers', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)
    const three = fc
      .tuple(share, share, share)
      .map((numbers) => numbers.sort((a, b) => a - b) as [number, number, number])
    fc.assert(
      fc.property(
        three,
        three,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        share,
        (one, other, u, v) => {
          const value = triangular(u, ...one)
          expect(value).toBeGreaterThanOrEqual(one[0])
          expect(value).toBeLessThanOrEqual(one[2])
          expect(triangular(Math.max(u, v), ...one)).toBeGreaterThanOrEqual(triangular(Math.min(u, v), ...one) - 1e-12)
          const [looser, tighter] = [
            one.map((x, i) => Math.max(x, other[i]!)),
            one.map((x, i) => Math.min(x, other[i]!)),
          ]
          const at = ([low, mode, high]: number[]) => triangular(u, low!, mode!, high!)
          expect(at(looser)).toBeGreaterThanOrEqual(at(tighter) - 1e-12)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a draw', () => {
  test('depends on the seed and its number alone, not on what the inputs held before', () => {
    const used = drawn(network, documentCase, 99, 500)
    drawInputs(network, documentCase, 7, 123, used)
    expect(used).toEqual(drawn(network, documentCase, 7, 123))
    expect(drawn(network, documentCase, 8, 123)).not.toEqual(used)
    expect(drawn(network, documentCase, 7, 124)).not.toEqual(used)
  })

  test('keeps every quantity within its range', () => {
    const outside: string[] = []
    const inside = (value: number, quantity: { low: number; high: number } | number) => {
      const { low, high } = typeof quantity === 'number' ? { low: quantity, high: quantity } : quantity
      if (!(value >= low && value <= high)) outside.push(`${value} not in ${low} to ${high}`)
    }
    for (let n = 0; n < 300; n++) {
      const inputs = drawn(network, documentCase, 3, n)
      for (const parameter of dataset.parameters) inside(inputs.parameters[parameter.id], parameter)
      dataset.licenseStates.forEach(({ clearance, assurance }, s) => {
        inside(inputs.clearance[s]!, clearance)
        inside(inputs.assurance[s]!, assurance)
      })
      dataset.components.forEach(({ criticality, coverWeeks }, k) => {
        inside(inputs.criticality[k]!, criticality)
        inside(inputs.coverWeeks[k]!, coverWeeks)
      })
      dataset.automakers.forEach(({ coverScale }, m) => {
        inside(inputs.coverScale[m]!, coverScale)
      })
    }
    expect(outside).toEqual([])
  })

  test('has the mean of the triangle for each parameter', () => {
    const draws = Array.from({ length: 3000 }, (_, n) => drawn(network, documentCase, 11, n))
    for (const { id, low, value, high } of dataset.parameters) {
      // Four and a half standard errors: the standard deviation of a triangle is at most 0.236 of its width.
      const room = (4.5 * 0.236 * (high - low)) / Math.sqrt(draws.length) + 1e-12
      expect(
        Math.abs(mean(draws.map(({ parameters }) => parameters[id])) - (low + value + high) / 3),
      ).toBeLessThanOrEqual(room)
    }
  })

  test('draws each quantity on its own', () => {
    const reads: ((inputs: Inputs) => number)[] = [
      ({ parameters }) => parameters.phaseWeeks,
      ({ parameters }) => parameters.transitWeeks,
      ({ criticality }) => criticality[0]!,
      ({ coverWeeks }) => coverWeeks[0]!,
      ({ coverWeeks }) => coverWeeks[1]!,
      ({ coverScale }) => coverScale[0]!,
      ({ coverScale }) => coverScale[1]!,
      ({ clearance }) => clearance[3]!,
      ({ assurance }) => assurance[3]!,
    ]
    const draws = Array.from({ length: 3000 }, (_, n) => drawn(network, documentCase, 11, n))
    const columns = reads.map((read) => draws.map(read))
    columns.forEach((one, i) => {
      for (const other of columns.slice(i + 1)) expect(Math.abs(correlation(one, other))).toBeLessThan(0.08)
    })
  })
})

describe('one quantile for all clearances', () => {
  const looserFirst = ['open', 'general', 'temporary', 'case-by-case', 'suspended']

  test('keeps a looser state looser in every draw', () => {
    const order = looserFirst.map((id) => dataset.licenseStates.findIndex((state) => state.id === id))
    for (let n = 0; n < 300; n++) {
      const { clearance, assurance } = drawn(network, documentCase, 1, n)
      for (const shares of [clearance, assurance]) {
        const inOrder = order.map((s) => shares[s]!)
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a))
      }
    }
  })

  test('and another for all assurances', () => {
    const at = dataset.licenseStates.findIndex(({ id }) => id === 'temporary')
    const other = dataset.licenseStates.findIndex(({ id }) => id === 'suspended')
    const of = (read: (inputs: Inputs) => number) => column(network, documentCase, 2000, read)
    expect(
      correlation(
        of(({ clearance }) => clearance[at]!),
        of(({ clearance }) => clearance[other]!),
      ),
    ).toBeGreaterThan(0.9)
    expect(
      correlation(
        of(({ assurance }) => assurance[at]!),
        of(({ assurance }) => assurance[other]!),
      ),
    ).toBeGreaterThan(0.9)
    expect(
      Math.abs(
        correlation(
          of(({ clearance }) => clearance[at]!),
          of(({ assurance }) => assurance[at]!),
        ),
      ),
    ).toBeLessThan(0.08)
  })

  test('on any ranges that lie one above the other', () => {
    const tiny = readVectors('tiny').dataset
    const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100)
    const sortedShares = fc.array(share, { minLength: 3, maxLength: 3 }).map((shares) => shares.sort((a, b) => a - b))
    fc.assert(
      fc.property(sortedShares, sortedShares, fc.nat(), (a, b, seed) => {
        const state = (pick: (x: number, y: number) => number) => {
          const [low, value, high] = a.map((one, i) => pick(one, b[i]!))
          return ranged(low!, value!, high!)
        }
        const [looser, tighter] = [state(Math.max), state(Math.min)]
        const licenseStates = tiny.licenseStates.map((one, s) => ({
          ...one,
          clearance: s === 0 ? looser : tighter,
          assurance: s === 0 ? looser : tighter,
        }))
        const of = compile({ ...tiny, licenseStates })
        for (let n = 0; n < 20; n++) {
          const { clearance, assurance } = drawn(of, { asOf: '2025-01-20' }, seed, n)
          expect(clearance[0]! >= clearance[1]! - 1e-12 && assurance[0]! >= assurance[1]! - 1e-12).toBe(true)
        }
      }),
    )
  })
})

describe('shares that cross a lane', () => {
  /** Shares into the only part, by source: licensed from two, free from two. */
  const splitInto = (china: Quantity, second: Quantity, japan: Quantity, germany: Quantity): Dataset => {
    const { dataset: tiny } = readVectors('tiny')
    const source = (id: string, country: string) => ({ id, name: id, stage: 'magnet', country })
    return {
      ...tiny,
      nodes: [...tiny.nodes, source('magnet-cn-2', 'CHN'), source('magnet-de', 'DEU')],
      links: [
        { source: 'magnet-cn', target: 'a/motor', share: china, lane: 'magnets/a' },
        { source: 'magnet-cn-2', target: 'a/motor', share: second, lane: 'magnets/a' },
        { source: 'magnet-jp', target: 'a/motor', share: japan, lane: null },
        { source: 'magnet-de', target: 'a/motor', share: germany, lane: null },
        { source: 'a/motor', target: 'a', lane: null },
      ],
    }
  }
  const scenario = { asOf: '2025-01-20' }
  const sharesOf = (of: Network, n: number) => Array.from(drawn(of, scenario, 11, n).linkShare.slice(0, 4))

  test('are drawn, both at one quantile, and the free ones fill up in proportion: the sum stays 1', () => {
    const of = compile(splitInto(ranged(0.2, 0.4, 0.6), ranged(0.1, 0.2, 0.3), 0.3, 0.1))
    const seen = new Set<number>()
    for (let n = 0; n < 200; n++) {
      const [china, second, japan, germany] = sharesOf(of, n)
      seen.add(china!)
      expect(china! >= 0.2 - 1e-12 && china! <= 0.6 + 1e-12).toBe(true)
      expect(second).toBeCloseTo(china! / 2, 12)
      expect(japan).toBeCloseTo(3 * germany!, 12)
      expect(china! + second! + japan! + germany!).toBeCloseTo(1, 12)
    }
    expect(seen.size).toBeGreaterThan(190)
  })

  test('that would be more than everything are everything, and nothing is left to fill up', () => {
    const of = compile(splitInto(ranged(0.6, 0.6, 0.9), ranged(0.3, 0.3, 0.9), 0.1, 0))
    let whole = 0
    for (let n = 0; n < 200; n++) {
      const [china, second, japan, germany] = sharesOf(of, n)
      expect(china! + second! + japan! + germany!).toBeCloseTo(1, 12)
      for (const share of [china!, second!, japan!, germany!]) expect(share).toBeGreaterThanOrEqual(0)
      if (japan === 0) whole++
    }
    expect(whole).toBeGreaterThan(150)
  })

  test('of given shares that add to 2 count by halves, as everywhere', () => {
    const of = compile(splitInto(ranged(0.8, 0.8, 0.8), 0.4, 0.6, 0.2))
    expect(sharesOf(of, 3)).toEqual([0.4, 0.2, 0.3, 0.1].map((share) => expect.closeTo(share, 12)))
  })

  test('stay as they are without free ones beside them, and where the free ones are nothing', () => {
    for (const split of [
      splitInto(ranged(0.2, 0.5, 0.8), ranged(0.2, 0.5, 0.8), 0, 0),
      splitInto(0.5, 0.5, ranged(0, 0, 1), 0),
    ]) {
      expect(sharesOf(compile(split), 7)).toEqual([0.5, 0.5, 0, 0])
    }
  })

  test('fill up beside the smallest of free shares, too', () => {
    const of = compile(splitInto(ranged(0.2, 0.5, 0.8), ranged(0.2, 0.5, 0.8), Number.MIN_VALUE, 0))
    for (let n = 0; n < 50; n++) {
      const shares = sharesOf(of, n)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    }
  })

  test('move supply and the dependence on China with them', () => {
    const of = compile(splitInto(ranged(0.2, 0.4, 0.6), 0.2, 0.3, 0.1))
    for (let n = 0; n < 20; n++) {
      const inputs = drawn(of, scenario, 11, n)
      const licensed = inputs.linkShare[0]! + inputs.linkShare[1]!
      const result = run(of, scenario, inputs)
      expect(result.supply.maker[result.nowRow]).toBeCloseTo(1 - licensed, 12)
      expect(result.exposure[0]!.chinaDependency).toBeCloseTo(licensed, 12)
    }
  })

  test('on any network: shares into a node add to what they did, and none falls below 0', () => {
    fc.assert(
      fc.property(settings, fc.nat(), ({ dataset: generated, scenario: any }, n) => {
        const of = compile(withRanges(generated))
        const { linkShare } = drawn(of, any, 3, n)
        of.dataset.nodes.forEach((_, node) => {
          const into = Array.from(of.inLinks.slice(of.inStart[node], of.inStart[node + 1]))
          const sum = (shares: Float64Array) => into.reduce((done, link) => done + shares[link]!, 0)
          expect(sum(linkShare)).toBeCloseTo(sum(of.linkShare), 9)
        })
        expect(linkShare.every((share) => share >= 0)).toBe(true)
      }),
    )
  })

  test('do not move the draws of anything else', () => {
    const links = dataset.links.map((link) => ({ ...link, ...(link.share ? { share: numberOf(link.share) } : {}) }))
    const fixed = compile({ ...dataset, links })
    const [one, other] = [network, fixed].map((of) => {
      const { linkShare: _, supplyShare: __, ...rest } = drawn(of, documentCase, 5, 40)
      return rest
    })
    expect(one).toEqual(other)
  })
})

describe('what is fixed stays fixed', () => {
  test('a plain number, and one whose low is its high', () => {
    const plain: Dataset = {
      ...dataset,
      components: dataset.components.map((component, k) =>
        k === 0 ? { ...component, criticality: 0.7, coverWeeks: ranged(4, 4, 4) } : component,
      ),
      automakers: dataset.automakers.map((automaker, m) => (m === 0 ? { ...automaker, coverScale: 1.1 } : automaker)),
      licenseStates: dataset.licenseStates.map((state, s) => (s === 2 ? { ...state, clearance: 0.9 } : state)),
    }
    const of = compile(plain)
    for (let n = 0; n < 100; n++) {
      const inputs = drawn(of, documentCase, 5, n)
      expect([inputs.criticality[0], inputs.coverWeeks[0], inputs.coverScale[0], inputs.clearance[2]]).toEqual([
        0.7, 4, 1.1, 0.9,
      ])
      expect(inputs.parameters.lineStopShare).toBe(0.05)
      // The draws of all others stay as they were.
      const before = drawn(network, documentCase, 5, n)
      expect(inputs.parameters).toEqual(before.parameters)
      expect(inputs.criticality.slice(1)).toEqual(before.criticality.slice(1))
      expect(inputs.assurance).toEqual(before.assurance)
    }
  })

  test('a parameter set by hand, outside its range too, and the others as they were', () => {
    const byHand: Partial<Record<ParameterId, number>> = { phaseWeeks: 3, coverScale: 9 }
    for (let n = 0; n < 100; n++) {
      const { parameters, ...rest } = drawn(network, { ...documentCase, parameters: byHand }, 5, n)
      const { parameters: before, ...restBefore } = drawn(network, documentCase, 5, n)
      expect(parameters).toEqual({ ...before, ...byHand })
      expect(rest).toEqual(restBefore)
    }
  })

  test('a dataset without ranges draws its central values', () => {
    fc.assert(
      fc.property(settings, fc.nat(), fc.nat(), ({ dataset: generated, scenario }, seed, n) => {
        const parameters = generated.parameters.map((one) => ({ ...one, low: one.value, high: one.value }))
        const of = compile({ ...generated, parameters })
        expect(differences(drawn(of, scenario, seed, n), centralInputs(of, scenario))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  test('what draws are written into is no one else’s: the network keeps its shares', () => {
    const of = compile(dataset)
    drawn(of, documentCase, 5, 1)
    expect(of.linkShare).toEqual(network.linkShare)
    expect(of.supply.share).toEqual(network.supply.share)
    expect(of.linkShare).toEqual(compile(shippedDataset()).linkShare)
  })

  test('a faster way takes its weeks off each draw, never below none', () => {
    const faster = { ...documentCase, measures: { transitWeeks: 4 } }
    for (let n = 0; n < 100; n++) {
      const { transitWeeks } = drawn(network, documentCase, 5, n).parameters
      expect(drawn(network, faster, 5, n).parameters.transitWeeks).toBe(Math.max(0, transitWeeks - 4))
    }
  })
})

test('drawn inputs are numbers on any network', () => {
  fc.assert(
    fc.property(settings, fc.integer(), fc.nat(20_000), ({ dataset: generated, scenario }, seed, n) => {
      const inputs = drawn(compile(withRanges(generated)), scenario, seed, n)
      const { parameters, clearance, assurance, criticality, coverWeeks, coverScale } = inputs
      const shares = [...clearance, ...assurance, ...criticality]
      for (const share of shares) expect(share >= 0 && share <= 1).toBe(true)
      for (const value of [...Object.values(parameters), ...coverWeeks, ...coverScale]) expect(value >= 0).toBe(true)
    }),
  )
})

test('rounding carries no draw past an end of its range', () => {
  for (let n = 1; n <= 2000; n++) {
    const low = n / 7000
    const high = low + n / 1300
    expect(triangular(0, low, low, high)).toBeGreaterThanOrEqual(low)
    expect(triangular(1 - 2 ** -53, low, high, high)).toBeLessThanOrEqual(high)
  }
})
