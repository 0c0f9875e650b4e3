// Provenance of vehicles and revenue at risk.

import { writeNumber, writeUsd } from '../../format/exact'
import { formatCount, formatUsd } from '../../format/numbers'
import { upperFirst } from '../../format/sentences'
import { numberOf } from '../../model/dataset'
import type { Case } from '../../results/case'
import { outputQuantities, stockParameters } from '../../results/grounding'
import { t } from '../../texts/translate'
import { causeThatShows, withoutCause } from '../causePhrases'
import { nameEnd, sayAhead, sayBy } from '../outlook'
import { plainText } from '../phrase'
import { localToday } from '../today'
import { restsOn, sayAssumptions } from './basis'
import { groupedLines, horizonEnds, pointEstimate } from './caveats'
import type { FigureDescription, FigureInput } from './figure'
import { computedInput, parameterInputs, quantityInput, sourcesOf } from './inputs'

/** Provenance of `vehicles`. */
export function describeVehicles(context: Case): FigureDescription {
  const { dataset, outcome, reference } = context
  const end = nameEnd(context)
  const total = outcome.ahead.total.vehiclesLost
  const makers = dataset.automakers.map(({ id, name }) => ({
    id,
    name,
    lost: outcome.ahead.automakers[id]!.vehiclesLost,
  }))
  const quantities = outputQuantities(context, [...dataset.automakers.keys()])
  return {
    id: 'vehicles',
    title: t('Vehicles unbuilt to {end}', { end }),
    value: formatCount(total),
    meaning: t('Vehicles that the makers would not build {ahead}, against their plan.', { ahead: sayAhead(context) }),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: formatCount(reference.ahead.total.vehiclesLost),
    formula: [
      t('Sum over makers of vehicles not built'),
      { sum: `${makers.map(({ lost }) => writeNumber(lost, 1)).join(' + ')} = ${writeNumber(total, 0)}` },
    ],
    inputs: [
      ...makers.map(({ id, name, lost }) => computedInput(t('By maker'), name, formatCount(lost), `vehicles/${id}`)),
      ...withoutInputs(context),
    ],
    sources: sourcesOf(dataset, quantities),
    methodSection: 'stocks',
    caveats: [
      horizonEnds(context),
      t('A year’s need is taken from U.S. sales of 2024; it is not plant output.'),
      pointEstimate,
    ],
    sayIt: t('{assumptions}, about {count} vehicles could go unbuilt {by}.', {
      assumptions: sayAssumptions(context.scenario),
      count: formatCount(total),
      by: sayBy(context),
    }),
  }
}

/** How many it would be without what the figures ahead hang on most. */
function withoutInputs(context: Case): FigureInput[] {
  const cause = causeThatShows(context)
  if (!cause) return []
  const without = upperFirst(plainText(withoutCause(context, cause, localToday())))
  return [computedInput(t('Without what matters most'), without, formatCount(cause.vehiclesLost), null)]
}

/** Provenance of `vehicles/<maker>`, by the maker's index. */
export function describeMakerVehicles(context: Case, maker: number): FigureDescription {
  const { dataset, network, outcome, reference } = context
  const { id, name } = dataset.automakers[maker]!
  const { unitsPerYear } = network.makers[maker]!
  const end = nameEnd(context)
  const lost = outcome.ahead.automakers[id]!.vehiclesLost
  const weeksLost = outcome.paths.output[id]!.slice(outcome.asOfWeek).reduce((sum, y) => sum + 1 - y, 0)
  const quantities = outputQuantities(context, [maker])
  return {
    id: `vehicles/${id}`,
    title: t('{name}: vehicles unbuilt to {end}', { name, end }),
    value: formatCount(lost),
    meaning: t('Vehicles that {name} would not build {ahead}, against its plan.', { name, ahead: sayAhead(context) }),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: formatCount(reference.ahead.automakers[id]!.vehiclesLost),
    formula: [
      t('Vehicles a year ÷ 52 × weeks of output lost, where a week at 90% of plan is a tenth of a week lost'),
      { sum: `${writeNumber(unitsPerYear, 0)} ÷ 52 × ${writeNumber(weeksLost, 6)} = ${writeNumber(lost, 0)}` },
    ],
    inputs: [
      computedInput(
        t('Plan'),
        t('Vehicles of {name}', { name }),
        t('{count} a year', { count: writeNumber(unitsPerYear, 0) }),
        `units/${id}`,
      ),
      computedInput(
        t('Output'),
        t('Weeks of output lost over the horizon'),
        writeNumber(weeksLost, 3),
        `line-stop/${id}`,
      ),
      ...parameterInputs(context, [...stockParameters, 'phaseWeeks']),
    ],
    sources: sourcesOf(dataset, quantities),
    methodSection: 'stocks',
    caveats: [horizonEnds(context), groupedLines],
    sayIt: t('{assumptions}, {name} could leave about {count} vehicles unbuilt {by}.', {
      assumptions: sayAssumptions(context.scenario),
      name,
      count: formatCount(lost),
      by: sayBy(context),
    }),
  }
}

/** Provenance of `revenue`. */
export function describeRevenue(context: Case): FigureDescription {
  const { dataset, outcome, reference } = context
  const end = nameEnd(context)
  const total = outcome.ahead.total.revenueAtRiskUsd
  const terms = dataset.automakers.map(
    ({ id, revenuePerVehicleUsd }) =>
      `${writeNumber(outcome.ahead.automakers[id]!.vehiclesLost, 1)} × ${writeNumber(numberOf(revenuePerVehicleUsd), 2)}`,
  )
  const quantities = [
    ...outputQuantities(context, [...dataset.automakers.keys()]),
    ...dataset.automakers.map(({ revenuePerVehicleUsd }) => revenuePerVehicleUsd),
  ]
  return {
    id: 'revenue',
    title: t('Revenue at risk to {end}', { end }),
    value: formatUsd(total),
    meaning: t('Vehicles unbuilt {ahead}, at each maker’s revenue per vehicle.', { ahead: sayAhead(context) }),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: formatUsd(reference.ahead.total.revenueAtRiskUsd),
    formula: [
      t('Sum over makers of (vehicles unbuilt × revenue per vehicle), in U.S. dollars'),
      {
        sum: t('{sum} ÷ 1,000,000 = {millions} million', {
          sum: `(${terms.join(' + ')})`,
          millions: writeNumber(total / 1e6, 0),
        }),
      },
    ],
    inputs: dataset.automakers.flatMap(({ id, name, revenuePerVehicleUsd }) => [
      computedInput(
        t('Vehicles unbuilt'),
        name,
        formatCount(outcome.ahead.automakers[id]!.vehiclesLost),
        `vehicles/${id}`,
      ),
      quantityInput(dataset, revenuePerVehicleUsd, {
        group: t('Revenue per vehicle'),
        label: name,
        write: writeUsd,
      }),
    ]),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'stocks',
    caveats: [horizonEnds(context), t('Revenue not earned on time, not profit lost; no sale is made up later.')],
    sayIt: t('{assumptions}, revenue of about {usd} could be at risk {by}.', {
      assumptions: sayAssumptions(context.scenario),
      usd: formatUsd(total),
      by: sayBy(context),
    }),
  }
}
