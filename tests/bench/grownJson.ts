// A dataset of any number of links as JSON: the shipped one with more sources at every stage before the parts.
import type { Dataset, Link, NetworkNode } from '../../src/model/dataset'

/** At least `count` links, half of them over a lane, shares with ranges as in the shipped dataset. */
export function grownJson(dataset: Dataset, count: number): string {
  const stages = dataset.stages.map(({ id }) => id).slice(0, -2)
  const parts = dataset.nodes.filter(({ stage }) => stage === 'component')
  const width = Math.ceil(Math.sqrt(count / (stages.length - 1)))
  const sources = stages.map((stage) =>
    Array.from({ length: width }, (_, i): NetworkNode => {
      return { id: `${stage}-${i}`, name: `${stage} ${i}`, stage, country: i % 3 === 0 ? 'CHN' : 'JPN' }
    }),
  )
  const feed = (target: NetworkNode, from: NetworkNode[]): Link[] =>
    from.map(({ id: source }, i) => {
      const lane = i % 2 === 0 ? dataset.lanes[i % dataset.lanes.length]!.id : null
      const share = { value: 1 / from.length, low: 0, high: 1, basis: 'assumption' as const, note: 'For the bench.' }
      return { source, target: target.id, share, lane }
    })
  const links = [
    ...sources.slice(1).flatMap((targets, s) => targets.flatMap((target) => feed(target, sources[s]!))),
    ...parts.flatMap((part) => feed(part, sources.at(-1)!)),
    ...dataset.links.filter(({ source }) => parts.some(({ id }) => id === source)),
  ]
  const makers = dataset.nodes.filter(({ stage }) => stage === 'automaker')
  return JSON.stringify({ ...dataset, nodes: [...sources.flat(), ...parts, ...makers], links })
}
