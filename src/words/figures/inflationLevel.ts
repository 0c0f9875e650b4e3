// The price level of one week in its parts, as section 7 of the model builds it, so that a figure can show its working.

import { writeFactor, writeNumber } from '../../format/exact'
import { scarcityPriceRise } from '../../model/inflation'
import type { Case } from '../../results/case'
import { t } from '../../texts/translate'
import type { FormulaLine } from './figure'
import { parameterNow } from './inputs'

/** What a week's price level is made of; shares unless the name says otherwise. */
export interface LevelParts {
  dealerStockWeeks: number
  depletion: number
  scarcity: number
  kgPerVehicle: number
  /** kg-weighted mean supply of all makers. */
  meanSupply: number
  cost: number
  levelBp: number
}

const noParts = { depletion: 0, scarcity: 0, cost: 0, levelBp: 0 }

/** The parts of a week's price level; a week before the calendar starts has none. */
export function levelParts(context: Case, week: number): LevelParts {
  const { network, outcome, dataset } = context
  const full = parameterNow(context, 'dealerStockWeeks')
  const kgPerVehicle = network.totalUnitsPerYear > 0 ? network.totalKgPerYear / network.totalUnitsPerYear : 0
  if (week < 0) return { ...noParts, dealerStockWeeks: full, kgPerVehicle, meanSupply: 1 }
  const dealerStockWeeks = outcome.paths.dealerStockWeeks[week]!
  const depletion = 1 - dealerStockWeeks / full
  const scarcity = scarcityPriceRise(
    depletion,
    parameterNow(context, 'newPriceResponse'),
    parameterNow(context, 'priceThreshold'),
  )
  const kg = dataset.automakers.reduce(
    (sum, { id }, maker) => sum + network.makers[maker]!.kgPerYear * outcome.paths.supply[id]![week]!,
    0,
  )
  const meanSupply = network.totalKgPerYear > 0 ? kg / network.totalKgPerYear : 1
  const dearer = parameterNow(context, 'magnetPriceUsdPerKg') * parameterNow(context, 'priceSpike') * (1 - meanSupply)
  const cost = (parameterNow(context, 'passThrough') * kgPerVehicle * dearer) / parameterNow(context, 'vehiclePriceUsd')
  return {
    dealerStockWeeks,
    depletion,
    scarcity,
    kgPerVehicle,
    meanSupply,
    cost,
    levelBp: outcome.paths.priceLevelBp[week]!,
  }
}

/** The working of what a week adds to 12-month inflation, in words and with its numbers. */
export function inflationLines(context: Case, week: number): FormulaLine[] {
  const parts = levelParts(context, week)
  const yearBefore = levelParts(context, week - 52)
  const now = (id: Parameters<typeof parameterNow>[1]) => writeFactor(parameterNow(context, id))
  const { scarcity, cost, levelBp } = parts
  const bp = levelBp - yearBefore.levelBp
  const s = writeFactor(scarcity)
  return [
    t('Scarcity: response × what is gone of dealer stock beyond the threshold'),
    {
      sum: t('Dealer stock gone: {sum}', {
        sum: `1 − ${writeFactor(parts.dealerStockWeeks)} ÷ ${now('dealerStockWeeks')} = ${writeNumber(parts.depletion)}`,
      }),
    },
    {
      sum: t('Scarcity: {sum}', {
        sum: `${now('newPriceResponse')} × max(0, ${writeNumber(parts.depletion, 6)} − ${now('priceThreshold')}) = ${writeNumber(scarcity)}`,
      }),
    },
    t('Cost: pass-through × kg per vehicle × magnet price × price rise × missing supply ÷ vehicle price'),
    {
      sum: t('Cost: {sum}', {
        sum: `${now('passThrough')} × ${writeFactor(parts.kgPerVehicle)} × ${now('magnetPriceUsdPerKg')} × ${now('priceSpike')} × (1 − ${writeNumber(parts.meanSupply, 6)}) ÷ ${now('vehiclePriceUsd')} = ${writeNumber(cost, 6)}`,
      }),
    },
    t(
      'Price level: CPI weight of new vehicles × (scarcity + cost) + CPI weight of used ones × used-to-new ratio × scarcity, in percentage points',
    ),
    {
      sum: t('Price level: {sum}', {
        sum: `100 × (${now('cpiWeightNew')} × (${s} + ${writeFactor(cost)}) + ${now('cpiWeightUsed')} × ${now('usedToNewRatio')} × ${s}) = ${writeNumber(levelBp / 100)}`,
      }),
    },
    {
      sum: t('Added in 12 months, less the level a year earlier: {sum}', {
        sum: `${writeNumber(levelBp / 100, 5)} − ${writeNumber(yearBefore.levelBp / 100, 5)} = ${writeNumber(bp / 100)}`,
      }),
    },
  ]
}
