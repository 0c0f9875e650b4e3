// Provenance of exposure and of the dependence on China.
import type { Network } from '../../model/network'
import { restsOn } from './basis'
import type { FigureContext, FigureDescription } from './figure'
import { flowQuantities, outputQuantities, parameterQuantities } from './grounding'
import { computedInput, parameterInputs, parameterNow, quantityInput, sourcesOf } from './inputs'
import { partsOf } from './makerSupply'
import { nodeName, stateName } from './names'
import { writeIndex, writeNumber, writePercent, writeShare, writeStop } from './write'

/** The working of a maker's exposure, with its numbers. */
export function exposureLines(context: FigureContext, makerId: string): string[] {
  const { dataset, outcome } = context
  const maker = outcome.automakers[makerId]!
  const recover = writeNumber(parameterNow(context, 'timeToRecoverWeeks'))
  const stress = maker.weeksToLineStopUnderStress ?? dataset.holdWeeks
  const { unassuredSupply: d, chinaDependency: e, vulnerability: v, exposureIndex } = maker
  return [
    'Vulnerability = time to recover ÷ (time to recover + weeks to a line stop if all lanes close today)',
    `Vulnerability: ${recover} ÷ (${recover} + ${stress}) = ${writeNumber(v)}`,
    '100 × cube root of (unassured supply × China dependency × vulnerability)',
    `100 × ∛(${writeNumber(d)} × ${writeNumber(e)} × ${writeNumber(v)}) = ${writeNumber(exposureIndex, 1)}`,
  ]
}

/** Provenance of `exposure/<maker>`, by the maker's index. */
export function describeExposure(context: FigureContext, maker: number): FigureDescription {
  const { dataset, outcome, reference } = context
  const { id, name } = dataset.automakers[maker]!
  const result = outcome.automakers[id]!
  const { exposureIndex, weeksToLineStopUnderStress: stress } = result
  const quantities = [
    ...outputQuantities(context, [maker]),
    ...dataset.licenseStates.map(({ assurance }) => assurance),
    ...parameterQuantities(context, ['lineStopShare', 'timeToRecoverWeeks']),
  ]
  const used = new Set(Object.values(outcome.lanes).map(({ state }) => state))
  return {
    id: `exposure/${id}`,
    title: `Exposure of ${name}`,
    value: `${writeIndex(exposureIndex)} of 100`,
    meaning: `How exposed ${name} is to a stop of Chinese magnets: how much of its supply one cannot count on, how much of it touches China, and how soon it would run dry.`,
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: `${writeIndex(reference.automakers[id]!.exposureIndex)} of 100`,
    formula: exposureLines(context, id),
    inputs: [
      computedInput('Factors', 'Unassured supply', writeShare(result.unassuredSupply), `supply/${id}`),
      computedInput('Factors', 'China dependency', writeShare(result.chinaDependency), `china-dependency/${id}`),
      computedInput(
        'Factors',
        'Line stop if all lanes close today',
        writeStop(stress, dataset.holdWeeks),
        `line-stop-stress/${id}`,
      ),
      ...parameterInputs(context, ['timeToRecoverWeeks']),
      ...dataset.licenseStates
        .filter((state) => used.has(state.id))
        .map((state) =>
          quantityInput(dataset, state.assurance, {
            group: 'Assurance of the states in force',
            label: stateName(dataset, state.id),
            write: writePercent,
            figure: `state/${state.id}`,
          }),
        ),
    ],
    sources: sourcesOf(dataset, quantities),
    methodSection: 'exposure',
    caveats: [
      'An index for ranking and for change over time; it is not a probability.',
      'Unassured supply already holds part of the China dependency, since only Chinese flows cross lanes.',
      ...(stress === null
        ? [`The stress test never stops a line, so the whole ${dataset.holdWeeks} weeks of the test are counted.`]
        : []),
    ],
    sayIt: `On our central assumptions, ${name}'s exposure comes to about ${writeIndex(exposureIndex)} of 100; the figure ranks, it does not predict.`,
  }
}

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
export function describeChinaDependency(context: FigureContext, maker: number): FigureDescription {
  const { dataset, network, outcome } = context
  const { id, name } = dataset.automakers[maker]!
  const { chinaDependency, directChinaShare } = outcome.automakers[id]!
  const { kgPerYear } = network.makers[maker]!
  const parts = partsOf(context, maker).map((part) => ({
    node: dataset.nodes[part.node]!.id,
    weight: part.kgPerYear / kgPerYear,
    free: independenceOfNode(network, part.node),
  }))
  const terms = parts.map(({ weight, free }) => `${writeNumber(weight)} × ${writeNumber(free)}`)
  const quantities = flowQuantities(context, [maker])
  return {
    id: `china-dependency/${id}`,
    title: `China dependency of ${name}`,
    value: writeShare(chinaDependency),
    meaning: `The share of ${name}'s magnets with at least one step in China, from mine to magnet. ${writeShare(directChinaShare)} come from China directly.`,
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: null,
    formula: [
      '1 − sum over part classes of (share of the maker’s magnets × part of it that touched no Chinese step)',
      parts.length > 0
        ? `1 − (${terms.join(' + ')}) = ${writeNumber(chinaDependency, 3)}`
        : 'This maker needs no magnets, so it depends on nobody for them.',
    ],
    inputs: parts.map(({ node, weight, free }) =>
      computedInput(
        'By part class',
        `${nodeName(dataset, node)}: ${writeShare(weight)} of its magnets`,
        `${writeShare(1 - free)} touch China`,
        `share/${node}>${dataset.nodes[network.makers[maker]!.node]!.id}`,
      ),
    ),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'flows',
    caveats: [
      'A magnet counts whole as soon as one step was Chinese, however small. Dysprosium and terbium are not followed separately.',
    ],
    sayIt: `On our central assumptions, about ${writeShare(chinaDependency)} of ${name}'s magnets touch China at some step.`,
  }
}
