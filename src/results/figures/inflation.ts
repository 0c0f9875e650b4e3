// Provenance of the inflation figures: now, peak from here on, and the risk index.

import { formatDate } from '../../format/dates'
import { formatCount, formatIndex } from '../../format/numbers'
import { weekStart } from '../../model/calendar'
import { restsOn } from './basis'
import { pointEstimate } from './caveats'
import type { FigureContext, FigureDescription } from './figure'
import { inflationQuantities, parameterQuantities, priceParameters } from './grounding'
import { inflationLines } from './inflationLevel'
import { computedInput, parameterInputs, parameterNow, quantityInput, sourcesOf } from './inputs'
import { writeBp, writeFactor, writeNumber, writePercent, writeWeeks } from './write'

const otherProduction =
  'Other makers’ production rebuilds dealer stock at a fixed pace; how buyers switch between makers is not modeled.'

function pathCaveats(context: FigureContext): string[] {
  const { dataset, outcome } = context
  const caveats: string[] = [otherProduction, pointEstimate]
  if (outcome.inflation.peakWeek === dataset.calendar.weeks - 1) {
    caveats.unshift(
      'The peak falls in the last week of the calendar: the horizon cuts it off, and it could go on rising.',
    )
  }
  const gone = outcome.paths.dealerStockWeeks.findIndex((stock, week) => week >= outcome.asOfWeek && stock <= 0)
  if (gone >= 0) {
    const week = formatDate(weekStart(dataset.calendar, gone))
    caveats.unshift(`Dealer stock is gone from the week of ${week}: from there the price response is at its cap.`)
  }
  return caveats
}

function inflationInputs(context: FigureContext, week: number) {
  const { dataset, outcome } = context
  return [
    computedInput(
      'Path',
      `Dealer stock, week of ${formatDate(weekStart(dataset.calendar, week))}`,
      writeWeeks(outcome.paths.dealerStockWeeks[week]!),
      'parameter/dealerStockWeeks',
    ),
    computedInput('Path', 'Vehicles at risk', formatCount(outcome.total.vehiclesLostAhead), 'vehicles'),
    computedInput('Path', 'Supply getting through now', writePercent(outcome.total.supplyIndex), 'supply'),
    ...dataset.automakers.map(({ name, usMarketShare }) =>
      quantityInput(dataset, usMarketShare, { group: 'U.S. market shares', label: name, write: writePercent }),
    ),
    ...parameterInputs(context, priceParameters),
  ]
}

/** Provenance of `inflation-peak` or `inflation-now`. */
export function describeInflation(context: FigureContext, which: 'peak' | 'now'): FigureDescription {
  const { dataset, outcome, reference } = context
  const peak = which === 'peak'
  const week = peak ? outcome.inflation.peakWeek : outcome.asOfWeek
  const bp = peak ? outcome.inflation.peakBp : outcome.inflation.nowBp
  const quantities = inflationQuantities(context)
  const start = formatDate(weekStart(dataset.calendar, week))
  return {
    id: `inflation-${which}`,
    title: peak ? 'Inflation risk: the peak from here on' : 'Effect on inflation now',
    value: writeBp(bp),
    meaning: `${peak ? 'The most that' : 'What'} missing vehicles and dearer magnets would add to 12-month headline inflation ${peak ? `from the as-of week on, reached in the week of ${start}` : `in the week of ${start}`}. One basis point is a hundredth of a percentage point.`,
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: writeBp(peak ? reference.inflation.peakBp : reference.inflation.nowBp),
    formula: inflationLines(context, week),
    inputs: inflationInputs(context, week),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'inflation',
    caveats: pathCaveats(context),
    sayIt: peak
      ? `On our central assumptions, this could add up to ${writeBp(bp).replace('+', '')} to 12-month U.S. inflation from here on.`
      : `On our central assumptions, this would add about ${writeBp(bp).replace('+', '')} to 12-month U.S. inflation at present.`,
  }
}

/** Provenance of `risk-index`. */
export function describeRiskIndex(context: FigureContext): FigureDescription {
  const { dataset, outcome, reference } = context
  const { riskIndex, peakBp } = outcome.inflation
  const shock = parameterNow(context, 'referenceShockBp')
  const quantities = [...inflationQuantities(context), ...parameterQuantities(context, ['referenceShockBp'])]
  return {
    id: 'risk-index',
    title: 'Inflation risk index',
    value: `${formatIndex(riskIndex)} of 100`,
    meaning:
      'The peak from here on, on a scale where 100 is what new and used vehicles added to 12-month inflation in December 2021.',
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: `${formatIndex(reference.inflation.riskIndex)} of 100`,
    formula: [
      '100 × peak ÷ reference shock, not below 0 and not above 100',
      `min(100, max(0, 100 × ${writeNumber(peakBp)} ÷ ${writeFactor(shock)})) = ${writeNumber(riskIndex, 2)}`,
    ],
    inputs: [
      computedInput('Peak', 'Peak from here on', writeBp(peakBp), 'inflation-peak'),
      ...parameterInputs(context, ['referenceShockBp']),
    ],
    sources: sourcesOf(dataset, quantities),
    methodSection: 'inflation',
    caveats: [
      ...(peakBp > shock ? ['The peak is above the reference shock; the index stays at 100.'] : []),
      ...pathCaveats(context),
    ],
    sayIt: `On our central assumptions, the inflation risk stands at about ${formatIndex(riskIndex)} of 100, where 100 is the vehicle price surge of 2021.`,
  }
}
