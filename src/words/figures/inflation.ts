// Provenance of the inflation figures: now, peak from here on, and the risk index.

import { formatDate, formatLongDate } from '../../format/dates'
import { writeFactor, writeIndex, writeInflation, writeNumber, writePercent, writeWeeks } from '../../format/exact'
import { formatCount, formatIndex, formatInflationBare, isNextToNone } from '../../format/numbers'
import { weekStart } from '../../model/calendar'
import type { Case } from '../../results/case'
import { inflationQuantities, parameterQuantities, priceParameters } from '../../results/grounding'
import { isStillRising } from '../../results/metrics/inflation'
import { t, type Written } from '../../texts/translate'
import { nameEnd, sayAhead, sayBy, sayOutlook } from '../outlook'
import { restsOn, sayAssumptions } from './basis'
import { pointEstimate } from './caveats'
import type { FigureDescription, FormulaLine } from './figure'
import { inflationLines } from './inflationLevel'
import { computedInput, parameterInputs, parameterNow, quantityInput, sourcesOf } from './inputs'

const otherProduction = t(
  'The rest of the market is taken to be hit in proportion, though less; what it still builds restores dealer stock at a fixed pace. How buyers switch between makers is not modeled.',
)

function pathCaveats(context: Case): Written[] {
  const { dataset, outcome } = context
  const caveats: Written[] = [otherProduction, pointEstimate]
  if (isStillRising(outcome)) {
    caveats.unshift(t('The peak falls in the last week of the horizon, which cuts it off: it could go on rising.'))
  }
  const gone = outcome.paths.dealerStockWeeks.findIndex((stock, week) => week >= outcome.asOfWeek && stock <= 0)
  if (gone >= 0) {
    const week = formatDate(weekStart(dataset.calendar, gone))
    caveats.unshift(
      t('Dealer stock is gone from the week of {week}: from there the price response is at its cap.', { week }),
    )
  }
  return caveats
}

function inflationInputs(context: Case, week: number) {
  const { dataset, outcome } = context
  const path = t('Path')
  return [
    computedInput(
      path,
      t('Dealer stock, week of {week}', { week: formatDate(weekStart(dataset.calendar, week)) }),
      writeWeeks(outcome.paths.dealerStockWeeks[week]!),
      'parameter/dealerStockWeeks',
    ),
    computedInput(path, t('Vehicles unbuilt'), formatCount(outcome.ahead.total.vehiclesLost), 'vehicles'),
    computedInput(path, t('Supply getting through now'), writePercent(outcome.total.supplyIndex), 'supply'),
    ...dataset.automakers.map(({ name, usMarketShare }) =>
      quantityInput(dataset, usMarketShare, { group: t('U.S. market shares'), label: name, write: writePercent }),
    ),
    ...parameterInputs(context, priceParameters),
  ]
}

/** Provenance of `inflation-peak` or `inflation-now`. */
export function describeInflation(context: Case, which: 'peak' | 'now'): FigureDescription {
  const { dataset, outcome, reference } = context
  const peak = which === 'peak'
  const week = peak ? outcome.ahead.inflation.peakWeek : outcome.asOfWeek
  const bp = peak ? outcome.ahead.inflation.peakBp : outcome.inflationNowBp
  const quantities = inflationQuantities(context)
  const start = formatDate(weekStart(dataset.calendar, week))
  return {
    id: `inflation-${which}`,
    title: peak ? t('Inflation risk: the peak to {end}', { end: nameEnd(context) }) : t('Effect on inflation now'),
    value: writeInflation(bp),
    meaning: t(
      peak
        ? 'The most that missing vehicles and dearer magnets would add to 12-month headline inflation {ahead}: reached in the week of {start}. In percentage points; the engine counts in basis points, and 1 bp is 0.01 points.'
        : 'What missing vehicles and dearer magnets would add to 12-month headline inflation in the week of {start}, with licenses as they stand on {date}. In percentage points; the engine counts in basis points, and 1 bp is 0.01 points.',
      { start, ahead: sayAhead(context), date: formatLongDate(context.scenario.asOf) },
    ),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: writeInflation(peak ? reference.ahead.inflation.peakBp : reference.inflationNowBp),
    formula: workingOf(context, week, bp),
    inputs: inflationInputs(context, week),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'inflation',
    caveats: pathCaveats(context),
    sayIt: sayInflation(context, peak, bp),
  }
}

function sayInflation(context: Case, peak: boolean, bp: number): Written {
  const values = {
    assumptions: sayAssumptions(context.scenario),
    points: formatInflationBare(bp),
    by: sayBy(context),
    date: formatLongDate(context.scenario.asOf),
  }
  if (isNextToNone(bp)) {
    return peak
      ? t('{assumptions}, this would add next to nothing to 12-month U.S. inflation {by}.', values)
      : t('{assumptions}, this would add next to nothing to 12-month U.S. inflation on {date}.', values)
  }
  return peak
    ? t('{assumptions}, this could add up to {points} percentage points to 12-month U.S. inflation {by}.', values)
    : t('{assumptions}, this would add about {points} percentage points to 12-month U.S. inflation on {date}.', values)
}

/** The working of a week, where the paths of the chosen outlook hold it: what stands now is read with licenses held. */
function workingOf(context: Case, week: number, bp: number): FormulaLine[] {
  const own = context.outcome.paths.cpiBp[week]
  if (own !== undefined && Math.abs(own - bp) < 1e-6) return inflationLines(context, week)
  return [t('Read with licenses as they stand on the as-of date. Choose that outlook to see the working.')]
}

/** Provenance of `risk-index`. */
export function describeRiskIndex(context: Case): FigureDescription {
  const { dataset, outcome, reference } = context
  const { riskIndex, peakBp } = outcome.ahead.inflation
  const shock = parameterNow(context, 'referenceShockBp')
  const quantities = [...inflationQuantities(context), ...parameterQuantities(context, ['referenceShockBp'])]
  return {
    id: 'risk-index',
    title: t('Inflation risk index to {end}', { end: nameEnd(context) }),
    value: writeIndex(riskIndex),
    meaning: t(
      'The peak of inflation {ahead}, on a scale where 100 is what new and used vehicles added to 12-month inflation in December 2021.',
      { ahead: sayAhead(context) },
    ),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: writeIndex(reference.ahead.inflation.riskIndex),
    formula: [
      t('100 × peak ÷ reference shock, not below 0 and not above 100'),
      {
        sum: `min(100, max(0, 100 × ${writeNumber(peakBp / 100, 6)} ÷ ${writeFactor(shock / 100)})) = ${writeNumber(riskIndex, 2)}`,
      },
    ],
    inputs: [
      computedInput(t('Peak'), t('Peak over the horizon'), writeInflation(peakBp), 'inflation-peak'),
      ...parameterInputs(context, ['referenceShockBp']),
    ],
    sources: sourcesOf(dataset, quantities),
    methodSection: 'inflation',
    caveats: [
      ...(peakBp > shock ? [t('The peak is above the reference shock; the index stays at 100.')] : []),
      ...pathCaveats(context),
    ],
    sayIt: t(
      '{assumptions}, and {outlook}, the inflation risk stands at about {index} of 100, where 100 is the vehicle price surge of 2021.',
      {
        assumptions: sayAssumptions(context.scenario),
        outlook: sayOutlook(context),
        index: formatIndex(riskIndex),
      },
    ),
  }
}
