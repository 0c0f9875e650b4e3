// Provenance of a link: its share of what the target takes in, its tonnes in normal times and now.

import { writeFactor, writeNumber, writePercent } from '../../format/exact'
import { formatShare } from '../../format/numbers'
import { numberOf } from '../../model/dataset'
import type { Case } from '../../results/case'
import { supplyQuantities } from '../../results/grounding'
import { laneName, nodeName, stateName } from '../../results/networkNames'
import { t } from '../../texts/translate'
import { restsOn } from './basis'
import type { FigureDescription, FigureInput } from './figure'
import { computedInput, quantityInput, sourcesOf } from './inputs'

function linkInputs(context: Case, link: number): FigureInput[] {
  const { dataset, network, outcome } = context
  const { source, target, share, lane } = dataset.links[link]!
  const tonnes = t('{tonnes} t a year', { tonnes: writeNumber(network.throughput[network.linkTarget[link]!]!, 1) })
  const inputs: FigureInput[] = [
    computedInput(
      t('Flow'),
      t('All that {node} takes in, in normal times', { node: nodeName(dataset, target) }),
      tonnes,
      null,
    ),
  ]
  if (share !== undefined) {
    inputs.unshift(
      quantityInput(dataset, share, {
        // A share of a flow, told apart from sharing a link.
        group: t('{of, select, flow {Share} other {Share}}', { of: 'flow' }),
        label: t('Share of {node}', { node: nodeName(dataset, source) }),
        write: writePercent,
      }),
    )
  }
  if (lane != null) {
    const { state, clearance } = outcome.lanes[lane]!
    inputs.push(
      computedInput(
        t('Lane'),
        t(
          '{lane}: {state}',
          { lane: laneName(dataset, lane), state: stateName(dataset, state) },
          'lane, and its state',
        ),
        t('{share} passes', { share: formatShare(clearance) }),
        `lane/${lane}`,
      ),
    )
  }
  const maker = dataset.automakers.findIndex(({ id }) => id === dataset.nodes[network.linkTarget[link]!]!.automaker)
  if (maker >= 0) {
    const { id, name } = dataset.automakers[maker]!
    const units = t('{count} a year', { count: writeNumber(network.makers[maker]!.unitsPerYear, 0) })
    inputs.push(computedInput(t('Need'), t('Vehicles of {name}', { name }), units, `units/${id}`))
  }
  return inputs
}

/** Provenance of `share/<source>><target>`, by the link's index. */
export function describeShare(context: Case, link: number): FigureDescription {
  const { dataset, network, outcome } = context
  const { source, target, share, lane } = dataset.links[link]!
  const part = network.linkShare[link]!
  const { baseline, delivered } = outcome.flows[link]!
  const inflow = network.throughput[network.linkTarget[link]!]!
  const all = supplyQuantities(context, [...dataset.automakers.keys()])
  const quantities = share === undefined ? all : [share]
  const basis = share === undefined ? 'derived' : typeof share === 'number' ? 'assumption' : share.basis
  return {
    id: `share/${source}>${target}`,
    title: t('{source} to {target}', { source: nodeName(dataset, source), target: nodeName(dataset, target) }),
    value: writePercent(share === undefined ? part : numberOf(share)),
    meaning: t(
      lane == null
        ? 'The share of what {target} takes in that comes from {source} in normal times: {normal} t a year. Now {now} t a year arrive in magnets for the makers. It crosses no license lane.'
        : 'The share of what {target} takes in that comes from {source} in normal times: {normal} t a year. Now {now} t a year arrive in magnets for the makers.',
      {
        target: nodeName(dataset, target),
        source: nodeName(dataset, source),
        normal: writeNumber(baseline, 1),
        now: writeNumber(delivered, 1),
      },
    ),
    basis: { basis, restsOn: share === undefined ? restsOn(all) : null },
    reference: t('{tonnes} t a year delivered', {
      tonnes: writeNumber(context.reference.flows[link]!.delivered, 1),
    }),
    formula: [
      t('Tonnes in normal times = share × all that the target takes in'),
      { sum: `${writeFactor(part)} × ${writeFactor(inflow)} = ${writeNumber(baseline, 1)}` },
      t(
        'Delivered now = tonnes in normal times × clearance of the lane × supply index of the source × share of the target’s output that still reaches a maker',
      ),
    ],
    inputs: linkInputs(context, link),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'flows',
    caveats: [
      t('Shares are for the chains that feed these makers, not for the world.'),
      ...(part === 0 ? [t('Nothing flows here in normal times.')] : []),
    ],
    sayIt: null,
  }
}
