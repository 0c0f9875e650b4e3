// Networks with as many sources as a test asks for, above the reference network's parts and makers.
import type { Dataset, Link, NetworkNode } from '../../../src/model/dataset'
import { magnetDataset } from './flowCases'

/** The reference dataset with `count` mines and `count` magnet makers of unlike size, one in five of them Chinese. */
export function grownDataset(count: number): Dataset {
  const dataset = magnetDataset()
  const parts = dataset.nodes.filter(({ stage }) => stage === 'component')
  const makers = dataset.nodes.filter(({ stage }) => stage === 'automaker')
  const partIds = new Set(parts.map(({ id }) => id))
  const sources = (stage: string): NetworkNode[] =>
    Array.from({ length: count }, (_, i) => ({
      id: `${stage}-${i}`,
      name: `${stage} ${i}`,
      stage,
      country: i % 5 === 0 ? 'CHN' : 'JPN',
    }))
  const [mines, magnets] = [sources('mine'), sources('magnet')]
  const weights = magnets.map((_, i) => 1 + ((i * 7) % 13))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const links: Link[] = [
    ...magnets.flatMap(({ id: target }, i): Link[] => [
      { source: mines[i]!.id, target, share: 0.75, lane: null },
      { source: mines[(i + 1) % count]!.id, target, share: 0.25, lane: null },
    ]),
    ...parts.flatMap(({ id: target }) =>
      magnets.map(
        ({ id: source }, i): Link => ({
          source,
          target,
          share: weights[i]! / total,
          lane: i % 2 === 0 ? dataset.lanes[i % dataset.lanes.length]!.id : null,
        }),
      ),
    ),
    ...dataset.links.filter(({ source }) => partIds.has(source)),
  ]
  return { ...dataset, nodes: [...mines, ...magnets, ...parts, ...makers], links }
}
