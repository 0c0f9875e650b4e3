// Provenance of a maker's exposure.

import { formatLongDate } from '../../format/dates'
import { writeIndex, writeNumber, writePercent } from '../../format/exact'
import { formatIndex, formatShare, formatWeeks } from '../../format/numbers'
import type { Case } from '../../results/case'
import { outputQuantities, parameterQuantities } from '../../results/grounding'
import { stateName } from '../../results/networkNames'
import { t } from '../../texts/translate'
import { restsOn, sayAssumptions } from './basis'
import type { FigureDescription, FigureInput, FormulaLine } from './figure'
import { computedInput, parameterInputs, parameterNow, quantityInput, sourcesOf } from './inputs'
import { waysNow } from './makerLineStops'

/** Weeks to recover: to find other sources, and to fly the first goods in. */
function recoverWeeks(context: Case): number {
  return parameterNow(context, 'timeToRecoverWeeks') + waysNow(context).air
}

/**
 * Weeks that the stress test counts, looked for over the dataset's own horizon whatever the scenario's: read from the
 * vulnerability, which holds them.
 */
function stressWeeks(context: Case, makerId: string): number {
  const recover = recoverWeeks(context)
  return Math.round(recover / context.outcome.automakers[makerId]!.vulnerability - recover)
}

/** The working of a maker's exposure, with its numbers. */
export function exposureLines(context: Case, makerId: string): FormulaLine[] {
  const maker = context.outcome.automakers[makerId]!
  const [recoverTime, air] = [parameterNow(context, 'timeToRecoverWeeks'), waysNow(context).air]
  const recover = writeNumber(recoverTime + air)
  const stress = stressWeeks(context, makerId)
  const { unassuredSupply: d, chinaDependency: e, vulnerability: v, exposureIndex } = maker
  return [
    t(
      'Unassured supply: what is left of 1 after the supply index, computed with the assurance of each lane in place of its clearance',
    ),
    { sum: t('Unassured supply: {sum}', { sum: `1 − ${writeNumber(1 - d)} = ${writeNumber(d)}` }) },
    t('Time to recover: weeks to find other sources, and those in which goods are flown in'),
    { sum: t('Time to recover: {sum}', { sum: `${writeNumber(recoverTime)} + ${writeNumber(air)} = ${recover}` }) },
    t('Vulnerability = time to recover ÷ (time to recover + weeks to a line stop if all licensed exports stop)'),
    { sum: t('Vulnerability: {sum}', { sum: `${recover} ÷ (${recover} + ${stress}) = ${writeNumber(v)}` }) },
    t('100 × cube root of (unassured supply × China dependency × vulnerability)'),
    { sum: `100 × ∛(${writeNumber(d)} × ${writeNumber(e)} × ${writeNumber(v)}) = ${writeNumber(exposureIndex, 1)}` },
  ]
}

function exposureInputs(context: Case, makerId: string): FigureInput[] {
  const { dataset, outcome } = context
  const maker = outcome.automakers[makerId]!
  const stress = stressWeeks(context, makerId)
  const stop =
    stress === dataset.horizonWeeks
      ? t('none within {weeks}', { weeks: formatWeeks(stress) })
      : t('in {weeks}', { weeks: formatWeeks(stress) })
  const inForce = new Set(Object.values(outcome.lanes).map(({ state }) => state))
  const factors = t('Factors')
  const assurances = dataset.licenseStates.filter(({ id }) => inForce.has(id))
  return [
    computedInput(factors, t('Unassured supply'), formatShare(maker.unassuredSupply), null),
    computedInput(factors, t('China dependency'), formatShare(maker.chinaDependency), `china-dependency/${makerId}`),
    computedInput(factors, t('Line stop if all licensed exports stop'), stop, `line-stop-stress/${makerId}`),
    ...parameterInputs(context, ['timeToRecoverWeeks', 'airWeeks', 'transitWeeks']),
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
  const { exposureIndex } = result
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
      'How exposed {name} is on {date} to a stop of Chinese magnets, 100 being worst: how much of its supply one cannot count on, how much of it touches China, and how soon a line would run dry.',
      { name, date: formatLongDate(context.scenario.asOf) },
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
      t('The stress test looks {weeks} ahead whatever horizon is chosen, so that exposure does not move with it.', {
        weeks: formatWeeks(dataset.horizonWeeks),
      }),
      ...(stressWeeks(context, id) === dataset.horizonWeeks
        ? [t('The stress test never stops a line, so all of its weeks are counted.')]
        : []),
    ],
    sayIt: t("{assumptions}, {name}'s exposure comes to about {index} of 100; the figure ranks, it does not predict.", {
      assumptions: sayAssumptions(context.scenario),
      name,
      index: formatIndex(exposureIndex),
    }),
  }
}
