// Baseline flows and China shares, worked out by hand.
import { describe, expect, test } from 'vitest'
import type { Link, NetworkNode } from '../../src/model/dataset'
import { compile } from '../../src/model/network'
import { readVectors } from './vectors'

describe('the small reference network', () => {
  const { dataset } = readVectors('tiny')

  test('52,000 vehicles of 1 kg pull 52 tonnes a year, four fifths of them from China', () => {
    const network = compile(dataset)
    expect(Array.from(network.baseline)).toEqual([41.6, 10.4, 52])
    expect(network.makers[0]).toMatchObject({ kgPerYear: 52_000, directChinaShare: 0.8 })
    expect(network.makers[0]!.chinaDependency).toBeCloseTo(0.8, 12)
  })

  test('Chinese ore behind a Japanese magnet counts as dependency, not as a direct share', () => {
    const ore: NetworkNode = { id: 'ore-cn', name: 'Ore', stage: 'ore', country: 'CHN' }
    const mine: NetworkNode = { id: 'ore-au', name: 'Ore', stage: 'ore', country: 'AUS' }
    const links: Link[] = [
      { source: 'ore-cn', target: 'magnet-jp', share: 0.75 },
      { source: 'ore-au', target: 'magnet-jp', share: 0.25 },
    ]
    const { makers, baseline } = compile({
      ...dataset,
      stages: [{ id: 'ore', name: 'Ore' }, ...dataset.stages],
      nodes: [ore, mine, ...dataset.nodes],
      links: [...links, ...dataset.links],
    })
    expect(baseline[0]).toBeCloseTo(7.8, 12)
    expect(makers[0]!.directChinaShare).toBeCloseTo(0.8, 12)
    expect(makers[0]!.chinaDependency).toBeCloseTo(1 - 0.2 * 0.25, 12)
  })

  test('without demand everything is 0, and nothing is NaN', () => {
    const idle = { ...dataset, automakers: [{ ...dataset.automakers[0]!, unitsByPowertrain: { ice: 0 } }] }
    const { baseline, makers, linkShare } = compile(idle)
    expect([...baseline, ...linkShare]).toEqual([0, 0, 0, 0, 0, 0])
    expect(makers[0]).toMatchObject({ kgPerYear: 0, directChinaShare: 0, chinaDependency: 0 })
  })
})
