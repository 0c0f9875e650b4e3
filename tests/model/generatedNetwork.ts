// Nodes and links by chance: layers of sources, each fed from any layer above, down to parts and makers.
import type { Dataset, Link, NetworkNode } from '../../src/model/dataset'
import { type Draw, pick, range, shuffled } from './draw'

/** Powertrains of every generated maker. */
export const powertrains = ['ice', 'bev']

const countries = ['CHN', 'CHN', 'JPN', 'USA', undefined]

/** Nodes and links that the door would let in, for the given stages, lanes, parts and makers. */
export function buildNetwork(
  draw: Draw,
  { stages, lanes, components, automakers }: Pick<Dataset, 'stages' | 'lanes' | 'components' | 'automakers'>,
): { nodes: NetworkNode[]; links: Link[] } {
  const nodes: NetworkNode[] = []
  const links: Link[] = []
  const feed = (target: NetworkNode, sources: NetworkNode[]) => {
    const chosen = sources.filter((_, i) => i === 0 || draw(0, 2) > 0)
    const weights = chosen.map((_, i) => draw(i === 0 ? 1 : 0, 9))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    chosen.forEach((source, i) => {
      const lane = draw(0, 3) > (source.country === 'CHN' ? 0 : 2) ? pick(draw, lanes).id : null
      links.push({ source: source.id, target: target.id, share: weights[i]! / total, lane })
    })
  }
  stages.slice(0, -2).forEach(({ id: stage }, s) => {
    const before = nodes.slice()
    for (const i of range(draw(1, 3))) {
      const node: NetworkNode = { id: `${stage}-${i}`, name: stage, stage, country: pick(draw, countries) }
      // Some nodes downstream of the first stage have no inflow: scrap, or a stage that is left out.
      if (s > 0 && draw(0, 4) > 0) feed(node, before)
      nodes.push(node)
    }
  })
  const upstream = nodes.slice()
  for (const { id: automaker, unitsByPowertrain } of automakers) {
    nodes.push({ id: automaker, name: automaker, stage: 'automaker', automaker })
    for (const { id: component, kgPerVehicle } of components) {
      const demand = powertrains.some((p) => Number(unitsByPowertrain[p] ?? 0) * Number(kgPerVehicle[p] ?? 0) > 0)
      if (!demand && draw(0, 1)) continue
      const node = { id: `${automaker}/${component}`, name: component, stage: 'component', automaker, component }
      nodes.push(node)
      feed(node, shuffled(draw, upstream))
      links.push({ source: node.id, target: automaker, lane: null })
    }
  }
  return { nodes, links }
}
