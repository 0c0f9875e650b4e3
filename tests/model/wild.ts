// Datasets and scenarios with numbers from the ends of what may come in, and with the smallest that a number can be.
import fc from 'fast-check'
import { type Bounds, bounds, type NumberKind, parameterBounds } from '../../src/model/bounds'
import type { Dataset, Quantity } from '../../src/model/dataset'
import type { Scenario } from '../../src/model/scenario'
import { settings } from './generators'

/** How a number is replaced, if it is. */
const picks = ['as it is', 'least', 'most', 'tiny', 'between'] as const

type Pick = (typeof picks)[number]

function pickWithin({ least, most, whole }: Bounds, how: Pick, before: number): number {
  switch (how) {
    case 'as it is':
      return before
    case 'least':
      return least
    case 'most':
      return most
    case 'tiny':
      return whole ? least : Math.max(least, Number.MIN_VALUE)
    case 'between':
      return whole ? Math.floor((least + most) / 3) : (least + most) / 3
  }
}

/** Settings with about half of their numbers replaced by wild ones; shares of a whole still add to 1. */
export const wildSettings: fc.Arbitrary<{ dataset: Dataset; scenario: Scenario }> = fc
  .tuple(settings, fc.infiniteStream(fc.constantFrom<Pick>(...picks, 'as it is', 'as it is')))
  .map(([{ dataset, scenario }, stream]) => {
    const wild = (kind: NumberKind, before: Quantity): number =>
      pickWithin(bounds[kind], stream.next().value, Number(before))
    return {
      dataset: {
        ...dataset,
        calendar: { ...dataset.calendar, weeks: Math.max(dataset.calendar.weeks, wild('calendarWeeks', 8)) },
        horizonWeeks: wild('horizonWeeks', dataset.horizonWeeks),
        licenseStates: dataset.licenseStates.map((state) => ({
          ...state,
          clearance: wild('share', state.clearance),
          assurance: wild('share', state.assurance),
        })),
        components: dataset.components.map((component) => ({
          ...component,
          criticality: wild('share', component.criticality),
          coverWeeks: wild('weeks', component.coverWeeks),
          kgPerVehicle: Object.fromEntries(
            Object.entries(component.kgPerVehicle).map(([powertrain, kg]) => [powertrain, wild('kgPerVehicle', kg)]),
          ),
        })),
        automakers: dataset.automakers.map((maker) => ({
          ...maker,
          unitsByPowertrain: Object.fromEntries(
            Object.entries(maker.unitsByPowertrain).map(([powertrain, units]) => [
              powertrain,
              wild('vehiclesPerYear', units),
            ]),
          ),
          // Together they stay within the market.
          usMarketShare: wild('share', maker.usMarketShare) / dataset.automakers.length,
          revenuePerVehicleUsd: wild('usd', maker.revenuePerVehicleUsd),
          coverScale: wild('ratio', maker.coverScale),
          ...(maker.lines
            ? { lines: maker.lines.map((line) => ({ ...line, coverFactor: wild('ratio', line.coverFactor) })) }
            : {}),
        })),
        parameters: dataset.parameters.map((parameter) => {
          const value = pickWithin(parameterBounds(parameter.id), stream.next().value, parameter.value)
          return { ...parameter, value, low: value, high: value }
        }),
      },
      scenario: {
        ...scenario,
        horizonWeeks: wild('horizonWeeks', scenario.horizonWeeks ?? 1),
        measures: {
          cover: { '*/*': wild('addedCover', 0) },
          evenStock: { '*': wild('share', 0) },
          transitWeeks: wild('savedTransit', 0),
        },
      },
    }
  })

/** Every number of a value, with its path. */
export function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => numbersIn(one, `${path}.${key}`))
}
