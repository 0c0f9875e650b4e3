// Provenance of a link: its share of what the target takes in, its tonnes in normal times and now.

import { formatShare } from '../../format/numbers'
import { numberOf } from '../../model/dataset'
import { restsOn } from './basis'
import type { FigureContext, FigureDescription, FigureInput } from './figure'
import { supplyQuantities } from './grounding'
import { computedInput, quantityInput, sourcesOf } from './inputs'
import { laneName, nodeName, stateName } from './names'
import { writeFactor, writeNumber, writePercent } from './write'

function linkInputs(context: FigureContext, link: number): FigureInput[] {
  const { dataset, network, outcome } = context
  const { source, target, share, lane } = dataset.links[link]!
  const tonnes = `${writeNumber(network.throughput[network.linkTarget[link]!]!, 1)} t a year`
  const inputs: FigureInput[] = [
    computedInput('Flow', `All that ${nodeName(dataset, target)} takes in, in normal times`, tonnes, null),
  ]
  if (share !== undefined) {
    inputs.unshift(
      quantityInput(dataset, share, {
        group: 'Share',
        label: `Share of ${nodeName(dataset, source)}`,
        write: writePercent,
      }),
    )
  }
  if (lane != null) {
    const { state, clearance } = outcome.lanes[lane]!
    inputs.push(
      computedInput(
        'Lane',
        `${laneName(dataset, lane)}: ${stateName(dataset, state)}`,
        `${formatShare(clearance)} passes`,
        `lane/${lane}`,
      ),
    )
  }
  const maker = dataset.automakers.findIndex(({ id }) => id === dataset.nodes[network.linkTarget[link]!]!.automaker)
  if (maker >= 0) {
    const { id, name } = dataset.automakers[maker]!
    const units = `${writeNumber(network.makers[maker]!.unitsPerYear, 0)} a year`
    inputs.push(computedInput('Need', `Vehicles of ${name}`, units, `units/${id}`))
  }
  return inputs
}

/** Provenance of `share/<source>><target>`, by the link's index. */
export function describeShare(context: FigureContext, link: number): FigureDescription {
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
    title: `${nodeName(dataset, source)} to ${nodeName(dataset, target)}`,
    value: writePercent(share === undefined ? part : numberOf(share)),
    meaning: `The share of what ${nodeName(dataset, target)} takes in that comes from ${nodeName(dataset, source)} in normal times: ${writeNumber(baseline, 1)} t a year. Now ${writeNumber(delivered, 1)} t a year arrive in magnets for the makers.${lane == null ? ' It crosses no license lane.' : ''}`,
    basis: { basis, restsOn: share === undefined ? restsOn(all) : null },
    reference: `${writeNumber(context.reference.flows[link]!.delivered, 1)} t a year delivered`,
    formula: [
      'Tonnes in normal times = share × all that the target takes in',
      `${writeFactor(part)} × ${writeFactor(inflow)} = ${writeNumber(baseline, 1)}`,
      'Delivered now = tonnes in normal times × clearance of the lane × supply index of the source × share of the target’s output that still reaches a maker',
    ],
    inputs: linkInputs(context, link),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'flows',
    caveats: [
      'Shares are for the chains that feed these makers, not for the world.',
      ...(part === 0 ? ['Nothing flows here in normal times.'] : []),
    ],
    sayIt: null,
  }
}
