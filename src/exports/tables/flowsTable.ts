// Table of the flows: every link of the network, with its lane and license, in normal times and now.
import type { Quantity } from '../../model/dataset'
import { laneName, stateName } from '../../results/networkNames'
import { t } from '../../texts/translate'
import { basisName, basisOf } from '../../words/figures/basis'
import { findSource } from '../../words/figures/inputs'
import type { Handout } from '../handout'
import { type Cell, counted, plain, type Table, units } from './table'

/** Tonnes a year of each link, from upstream, and what its share of the target's inflow rests on. */
export function flowsTable({ network, outcome }: Handout): Table {
  const { dataset, nodeIndex, linkShare } = network
  const place = (node: string): [string, string] => {
    const found = dataset.nodes[nodeIndex.get(node) ?? -1]
    const stage = dataset.stages.find(({ id }) => id === found?.stage)
    const maker = found?.component ? dataset.automakers.find(({ id }) => id === found.automaker) : undefined
    const name = found?.name ?? node
    return [
      stage?.name ?? '',
      maker
        ? t(
            '{maker}, {part}',
            { maker: maker.name, part: name.toLowerCase() },
            'automaker, and one of its component classes',
          )
        : name,
    ]
  }
  return {
    id: 'flows',
    title: t('Magnet flows, link by link'),
    columns: [
      plain(t('From stage')),
      plain(t('From')),
      plain(t('To stage')),
      plain(t('To')),
      plain(t('License lane')),
      plain(t('License state')),
      counted(t('Normal flow'), units.tonnes),
      counted(t('Delivered now'), units.tonnes),
      counted(t('Share of normal inflow'), units.share),
      plain(t('Basis of the share')),
      plain(t('Source of the share')),
    ],
    rows: dataset.links.map((link, index) => {
      const flow = outcome.flows[index]!
      const lane = link.lane ?? null
      const state = lane === null ? null : (outcome.lanes[lane]?.state ?? null)
      return [
        ...place(link.source),
        ...place(link.target),
        lane === null ? null : laneName(dataset, lane),
        state === null ? null : stateName(dataset, state),
        flow.baseline,
        flow.delivered,
        linkShare[index]!,
        ...groundsOf(link.share),
      ]
    }),
  }

  function groundsOf(share: Quantity | undefined): [Cell, Cell] {
    if (share === undefined) return [basisName('derived'), null]
    const source = typeof share === 'number' ? null : findSource(dataset, share.source)
    return [basisName(basisOf(share)), source?.title ?? null]
  }
}
