// Provenance of a maker's exposure.

import { writeIndex, writeNumber, writePercent, writeStop } from '../../format/exact'
import { formatIndex, formatShare } from '../../format/numbers'
import type { Case } from '../../results/case'
import { outputQuantities, parameterQuantities } from '../../results/grounding'
import { stateName } from '../../results/networkNames'
import { t } from '../../texts/translate'
import { restsOn, sayAssumptions } from './basis'
import type { FigureDescription, FigureInput, FormulaLine } from './figure'
import { computedInput, parameterInputs, parameterNow, quantityInput, sourcesOf } from './inputs'

/** The working of a maker's exposure, with its numbers. */
export function exposureLines(context: Case, makerId: string): FormulaLine[] {
  const { dataset, outcome } = context
  const maker = outcome.automakers[makerId]!
  const recover = writeNumber(parameterNow(context, 'timeToRecoverWeeks'))
  const stress = maker.weeksToLineStopUnderStress ?? dataset.holdWeeks
  const { unassuredSupply: d, chinaDependency: e, vulnerability: v, exposureIndex } = maker
  return [
    t(
      'Unassured supply: what is left of 1 after the supply index, computed with the assurance of each lane in place of its clearance',
    ),
    { sum: t('Unassured supply: {sum}', { sum: `1 − ${writeNumber(1 - d)} = ${writeNumber(d)}` }) },
    t('Vulnerability = time to recover ÷ (time to recover + weeks to a line stop if all lanes close today)'),
    { sum: t('Vulnerability: {sum}', { sum: `${recover} ÷ (${recover} + ${stress}) = ${writeNumber(v)}` }) },
    t('100 × cube root of (unassured supply × China dependency × vulnerability)'),
    { sum: `100 × ∛(${writeNumber(d)} × ${writeNumber(e)} × ${writeNumber(v)}) = ${writeNumber(exposureIndex, 1)}` },
  ]
}

function exposureInputs(context: Case, makerId: string): FigureInput[] {
  const { dataset, outcome } = context
  const maker = outcome.automakers[makerId]!
  const stop = writeStop(maker.weeksToLineStopUnderStress, dataset.holdWeeks)
  const inForce = new Set(Object.values(outcome.lanes).map(({ state }) => state))
  const factors = t('Factors')
  const assurances = dataset.licenseStates.filter(({ id }) => inForce.has(id))
  return [
    computedInput(factors, t('Unassured supply'), formatShare(maker.unassuredSupply), null),
    computedInput(factors, t('China dependency'), formatShare(maker.chinaDependency), `china-dependency/${makerId}`),
    computedInput(factors, t('Line stop if all lanes close today'), stop, `line-stop-stress/${makerId}`),
    ...parameterInputs(context, ['timeToRecoverWeeks']),
    ...assurances.map(({ id, assurance }) =>
      quantityInput(dataset, assurance, {
        group: t('Assurance of the states in force'),
        label: stateName(dataset, id),
        write: writePercent,
        figure: `state/${id}`,
      }),
    ),
  ]
}

/** Provenance of `exposure/<maker>`, by the maker's index. */
export function describeExposure(context: Case, maker: number): FigureDescription {
  const { dataset, outcome, reference } = context
  const { id, name } = dataset.automakers[maker]!
  const result = outcome.automakers[id]!
  const { exposureIndex, weeksToLineStopUnderStress: stress } = result
  const quantities = [
    ...outputQuantities(context, [maker]),
    ...dataset.licenseStates.map(({ assurance }) => assurance),
    ...parameterQuantities(context, ['lineStopShare', 'timeToRecoverWeeks']),
  ]
  return {
    id: `exposure/${id}`,
    title: t('Exposure of {maker}', { maker: name }),
    value: writeIndex(exposureIndex),
    meaning: t(
      'How exposed {name} is to a stop of Chinese magnets: how much of its supply one cannot count on, how much of it touches China, and how soon it would run dry.',
      { name },
    ),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: writeIndex(reference.automakers[id]!.exposureIndex),
    formula: exposureLines(context, id),
    inputs: exposureInputs(context, id),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'exposure',
    caveats: [
      t('An index for ranking and for change over time; it is not a probability.'),
      t('Unassured supply already holds part of the China dependency, since only Chinese flows cross lanes.'),
      ...(stress === null
        ? [
            t('The stress test never stops a line, so the whole {weeks} weeks of the test are counted.', {
              weeks: dataset.holdWeeks,
            }),
          ]
        : []),
    ],
    sayIt: t("{assumptions}, {name}'s exposure comes to about {index} of 100; the figure ranks, it does not predict.", {
      assumptions: sayAssumptions(context.scenario),
      name,
      index: formatIndex(exposureIndex),
    }),
  }
}
