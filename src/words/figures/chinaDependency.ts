// Provenance of a maker's dependence on China.

import { writeNumber } from '../../format/exact'
import { formatShare } from '../../format/numbers'
import type { Network } from '../../model/network'
import type { Case } from '../../results/case'
import { flowQuantities } from '../../results/grounding'
import { nodeName } from '../../results/networkNames'
import { t } from '../../texts/translate'
import { restsOn, sayAssumptions } from './basis'
import type { FigureDescription } from './figure'
import { computedInput, sourcesOf } from './inputs'
import { partsOf } from './makerSupply'

/** Share (0 to 1) of a node's inflow that touched no Chinese step: `f` of section 4. */
export function independenceOfNode(network: Network, node: number): number {
  if (network.dataset.nodes[node]!.country === 'CHN') return 0
  const start = network.inStart[node]!
  const end = network.inStart[node + 1]!
  if (start === end || network.throughput[node] === 0) return 1
  let sum = 0
  for (let i = start; i < end; i++) {
    const link = network.inLinks[i]!
    sum += network.linkShare[link]! * independenceOfNode(network, network.linkSource[link]!)
  }
  return sum
}

/** Provenance of `china-dependency/<maker>`, by the maker's index. */
export function describeChinaDependency(context: Case, maker: number): FigureDescription {
  const { dataset, network, outcome } = context
  const { id, name } = dataset.automakers[maker]!
  const { chinaDependency, directChinaShare } = outcome.automakers[id]!
  const { kgPerYear } = network.makers[maker]!
  const parts = partsOf(context, maker).map((part) => ({
    node: dataset.nodes[part.node]!.id,
    weight: part.kgPerYear / kgPerYear,
    free: independenceOfNode(network, part.node),
  }))
  const makerNode = dataset.nodes[network.makers[maker]!.node]!.id
  const partLabel = (node: string, weight: number) =>
    t('{part}: {share} of its magnets', { part: nodeName(dataset, node), share: formatShare(weight) })
  const terms = parts.map(({ weight, free }) => `${writeNumber(weight)} × ${writeNumber(free)}`)
  const quantities = flowQuantities(context, [maker])
  return {
    id: `china-dependency/${id}`,
    title: t('China dependency of {name}', { name }),
    value: formatShare(chinaDependency),
    meaning: t(
      "The share of {name}'s magnets with at least one step in China, from mine to magnet. {share} come from China directly.",
      { name, share: formatShare(directChinaShare) },
    ),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: null,
    formula: [
      t('1 − sum over part classes of (share of the maker’s magnets × part of it that touched no Chinese step)'),
      parts.length > 0
        ? { sum: `1 − (${terms.join(' + ')}) = ${writeNumber(chinaDependency, 3)}` }
        : t('This maker needs no magnets, so it depends on nobody for them.'),
    ],
    inputs: parts.map(({ node, weight, free }) =>
      computedInput(
        t('By part class'),
        partLabel(node, weight),
        t('{share} touch China', { share: formatShare(1 - free) }),
        `share/${node}>${makerNode}`,
      ),
    ),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'flows',
    caveats: [
      t(
        'A magnet counts whole as soon as one step was Chinese, however small. Dysprosium and terbium are not followed separately.',
      ),
    ],
    sayIt: t("{assumptions}, about {share} of {name}'s magnets touch China at some step.", {
      assumptions: sayAssumptions(context.scenario),
      share: formatShare(chinaDependency),
      name,
    }),
  }
}
