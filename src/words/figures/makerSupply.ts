// Provenance of the supply that gets through to one maker.

import { formatLongDate } from '../../format/dates'
import { writeNumber, writePercent } from '../../format/exact'
import { formatShare } from '../../format/numbers'
import type { Part } from '../../model/demand'
import { supplyIndexes } from '../../model/flows'
import type { Case } from '../../results/case'
import { supplyQuantities } from '../../results/grounding'
import { laneName, nodeName } from '../../results/networkNames'
import { t } from '../../texts/translate'
import { restsOn, sayAssumptions } from './basis'
import { licensesOnly } from './caveats'
import type { FigureDescription, FigureInput, FormulaLine } from './figure'
import { computedInput, parameterInputs, quantityInput, sourcesOf } from './inputs'

/** Supply index (0 to 1) of every node now. */
export function supplyNow({ dataset, network, outcome }: Case): Float64Array {
  const values = Float64Array.from(dataset.lanes, ({ id }) => outcome.lanes[id]!.clearance)
  return supplyIndexes(network, { values, stride: 1, at: 0 })
}

/** Parts of a maker, by its index. */
export function partsOf({ network }: Case, maker: number): Part[] {
  const { firstPart, endPart } = network.makers[maker]!
  return network.parts.slice(firstPart, endPart)
}

/** A maker's supply as the sum over its parts, with numbers. */
export function makerSupplyLine(context: Case, maker: number): FormulaLine {
  const alpha = supplyNow(context)
  const { kgPerYear, node } = context.network.makers[maker]!
  const terms = partsOf(context, maker).map(
    (part) => `${writeNumber(part.kgPerYear / kgPerYear)} × ${writeNumber(alpha[part.node]!)}`,
  )
  if (terms.length === 0) return t('This maker needs no magnets, so its supply counts as whole.')
  return { sum: `${terms.join(' + ')} = ${writeNumber(alpha[node]!, 3)}` }
}

/** The supply of one part as the sum over what feeds it, with numbers. */
export function partSupplyLine(context: Case, part: Part): FormulaLine {
  const { network, dataset, outcome } = context
  const alpha = supplyNow(context)
  const terms: string[] = []
  for (let i = network.inStart[part.node]!; i < network.inStart[part.node + 1]!; i++) {
    const link = network.inLinks[i]!
    const lane = network.linkLane[link]!
    const passed = lane < 0 ? 1 : outcome.lanes[dataset.lanes[lane]!.id]!.clearance
    const factors = [network.linkShare[link]!, passed, alpha[network.linkSource[link]!]!]
    terms.push(factors.map((factor) => writeNumber(factor)).join(' × '))
  }
  if (terms.length === 0) return t('Nothing feeds this part, so its supply counts as whole.')
  return { sum: `${terms.join(' + ')} = ${writeNumber(alpha[part.node]!, 3)}` }
}

/** The part class that takes most of a maker's magnets. */
export function largestPart(context: Case, maker: number): Part | undefined {
  return partsOf(context, maker).sort((a, b) => b.kgPerYear - a.kgPerYear)[0]
}

function licensedInputs(context: Case, maker: number): FigureInput[] {
  const { dataset, network, outcome } = context
  const lanes = new Set<string>()
  const shares: FigureInput[] = []
  for (const part of partsOf(context, maker)) {
    for (let i = network.inStart[part.node]!; i < network.inStart[part.node + 1]!; i++) {
      const { source, target, share, lane } = dataset.links[network.inLinks[i]!]!
      if (lane == null || share === undefined) continue
      lanes.add(lane)
      const label = t('{source} in {target}', {
        source: nodeName(dataset, source),
        target: nodeName(dataset, target),
      })
      const figure = `share/${source}>${target}`
      shares.push(
        quantityInput(dataset, share, { group: t('Shares that cross a lane'), label, write: writePercent, figure }),
      )
    }
  }
  const clearances = [...lanes].map((lane) =>
    computedInput(t('Lanes'), laneName(dataset, lane), formatShare(outcome.lanes[lane]!.clearance), `lane/${lane}`),
  )
  return [...clearances, ...shares]
}

/** Provenance of `supply/<maker>`, by the maker's index. */
export function describeMakerSupply(context: Case, maker: number): FigureDescription {
  const { dataset, outcome, reference } = context
  const { id, name } = dataset.automakers[maker]!
  const { supplyIndex } = outcome.automakers[id]!
  const quantities = supplyQuantities(context, [maker])
  const part = largestPart(context, maker)
  const partLines = part
    ? [
        t(
          'The supply of a part = sum over what feeds it of (share × clearance of the lane × supply index of the source); for its largest class, {part}:',
          { part: dataset.components[part.component]!.name.toLowerCase() },
        ),
        partSupplyLine(context, part),
      ]
    : []
  return {
    id: `supply/${id}`,
    title: t('Supply getting through to {name}', { name }),
    value: formatShare(supplyIndex),
    meaning: t(
      "What licenses let through: the share of {name}'s normal magnet supply that passes the border under the licenses known on {date}.",
      { name, date: formatLongDate(context.scenario.asOf) },
    ),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: formatShare(reference.automakers[id]!.supplyIndex),
    formula: [
      t('Sum over part classes of (share of the maker’s magnets × supply index of that part)'),
      makerSupplyLine(context, maker),
      ...partLines,
    ],
    inputs: [
      computedInput(
        t('Need'),
        t('Vehicles of {name}', { name }),
        t('{count} a year', { count: writeNumber(context.network.makers[maker]!.unitsPerYear, 0) }),
        `units/${id}`,
      ),
      ...licensedInputs(context, maker),
      ...parameterInputs(context, ['phaseWeeks']),
    ],
    sources: sourcesOf(dataset, quantities),
    methodSection: 'flows',
    caveats: [licensesOnly],
    sayIt: t("{assumptions}, licenses would let about {share} of {name}'s normal magnet supply through on {date}.", {
      date: formatLongDate(context.scenario.asOf),
      assumptions: sayAssumptions(context.scenario),
      share: formatShare(supplyIndex),
      name,
    }),
  }
}
