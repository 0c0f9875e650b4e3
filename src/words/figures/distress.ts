// Provenance of U.S. value added at risk.

import { writeNumber, writePercent, writeUsd } from '../../format/exact'
import { formatCount, formatUsd } from '../../format/numbers'
import { numberOf, type Quantity } from '../../model/dataset'
import { type RangedUsd, type ValueAddedAtRisk, valueAddedAtRiskUsd } from '../../model/distress'
import type { Case } from '../../results/case'
import { outputQuantities } from '../../results/grounding'
import { t, type Written } from '../../texts/translate'
import { nameEnd, sayAhead, sayBy } from '../outlook'
import { restsOn, sayAssumptions } from './basis'
import { horizonEnds, pointEstimate } from './caveats'
import type { FigureDescription, FigureInput } from './figure'
import { computedInput, quantityInput, sourcesOf } from './inputs'

const apart = t(
  'Stands beside revenue, which holds part of it: the two must not be added. No part of the exposure index.',
)
const rangeIs = t(
  'The range is that of value added per vehicle alone; all other assumptions stay at their central values.',
)

/** Provenance of `value-added`; null where the dataset does not give what it is computed from. */
export function describeValueAdded(context: Case): FigureDescription | null {
  const { dataset } = context
  const atRisk = valueAddedAtRiskUsd(context.network, context.outcome)
  const usual = valueAddedAtRiskUsd(context.network, context.reference)
  if (!atRisk || !usual) return null
  const end = nameEnd(context)
  const terms = dataset.automakers.map(({ id }) => writeNumber(atRisk.makers[id]!.value / 1e6, 3))
  const quantities = quantitiesOf(context, [...dataset.automakers.keys()])
  return {
    id: 'value-added',
    title: t('U.S. value added at risk to {end}', { end }),
    value: formatUsd(atRisk.total.value),
    meaning: t(
      'What vehicles not built in the United States {ahead}, would have added to its output: {low} to {high} over the range of our assumption.',
      { ...writeRange(atRisk.total), ahead: sayAhead(context) },
    ),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: formatUsd(usual.total.value),
    formula: [
      t(
        'Sum over makers of (vehicles unbuilt × share built in the United States × value added per vehicle), in million U.S. dollars',
      ),
      { sum: `${terms.join(' + ')} = ${writeNumber(atRisk.total.value / 1e6, 1)}` },
    ],
    inputs: [
      ...dataset.automakers.map(({ id, name }) =>
        computedInput(t('By maker'), name, formatUsd(atRisk.makers[id]!.value), `value-added/${id}`),
      ),
      perVehicleInput(context),
    ],
    sources: sourcesOf(dataset, quantities),
    methodSection: 'distress',
    caveats: [horizonEnds(context), rangeIs, apart, pointEstimate],
    sayIt: sayIt(context, atRisk),
  }
}

/** Provenance of `value-added/<maker>`, by the maker's index; null as for all makers. */
export function describeMakerValueAdded(context: Case, maker: number): FigureDescription | null {
  const { dataset, network, outcome, reference } = context
  const { id, name, usAssemblyShare } = dataset.automakers[maker]!
  const own = valueAddedAtRiskUsd(network, outcome)?.makers[id]
  const usual = valueAddedAtRiskUsd(network, reference)?.makers[id]
  if (!own || !usual || usAssemblyShare === undefined) return null
  const end = nameEnd(context)
  const lost = outcome.ahead.automakers[id]!.vehiclesLost
  const quantities = quantitiesOf(context, [maker])
  const factors = [writeNumber(lost, 3), writeNumber(numberOf(usAssemblyShare)), writeNumber(perVehicleUsd(context), 2)]
  const built = { group: t('Share built in the United States'), label: name, write: writePercent }
  return {
    id: `value-added/${id}`,
    title: t('{name}: U.S. value added at risk to {end}', { name, end }),
    value: formatUsd(own.value),
    meaning: t(
      'What vehicles that {name} would not build in the United States {ahead}, would have added to its output: {low} to {high} over the range of our assumption.',
      { name, ...writeRange(own), ahead: sayAhead(context) },
    ),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: formatUsd(usual.value),
    formula: [
      t('Vehicles unbuilt × share built in the United States × value added per vehicle, in U.S. dollars'),
      {
        sum: t('{sum} ÷ 1,000,000 = {millions} million', {
          sum: factors.join(' × '),
          millions: writeNumber(own.value / 1e6, 1),
        }),
      },
    ],
    inputs: [
      computedInput(t('Vehicles unbuilt'), name, formatCount(lost), `vehicles/${id}`),
      quantityInput(dataset, usAssemblyShare, built),
      perVehicleInput(context),
    ],
    sources: sourcesOf(dataset, quantities),
    methodSection: 'distress',
    caveats: [
      horizonEnds(context),
      t('Lost vehicles are taken to be spread over plants as sales are; in truth one plant stops before another.'),
      rangeIs,
      apart,
    ],
    sayIt: null,
  }
}

function writeRange({ low, high }: RangedUsd): { low: string; high: string } {
  return { low: formatUsd(low), high: formatUsd(high) }
}

function sayIt(context: Case, { total }: ValueAddedAtRisk): Written {
  return t('{assumptions}, about {usd} of U.S. value added could be at risk {by}.', {
    assumptions: sayAssumptions(context.scenario),
    usd: formatUsd(total.value),
    by: sayBy(context),
  })
}

function perVehicleUsd({ dataset }: Case): number {
  return numberOf(dataset.valueAddedPerVehicleUsd ?? 0)
}

function perVehicleInput({ dataset }: Case): FigureInput {
  return quantityInput(dataset, dataset.valueAddedPerVehicleUsd ?? 0, {
    group: t('Value added'),
    label: t('Per vehicle built in the United States'),
    write: writeUsd,
  })
}

function quantitiesOf(context: Case, makers: number[]): Quantity[] {
  const { automakers, valueAddedPerVehicleUsd } = context.dataset
  const shares = makers.map((maker) => automakers[maker]!.usAssemblyShare ?? 0)
  return [...outputQuantities(context, makers), ...shares, valueAddedPerVehicleUsd ?? 0]
}
