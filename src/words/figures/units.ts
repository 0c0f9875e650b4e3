// Provenance of a maker's vehicles a year.

import { writeNumber } from '../../format/exact'
import { numberOf } from '../../model/dataset'
import type { Case } from '../../results/case'
import { t, type Written, written } from '../../texts/translate'
import { restsOn } from './basis'
import type { FigureDescription } from './figure'
import { quantityInput, sourcesOf } from './inputs'

/** Provenance of `units/<maker>`, by the maker's index. */
export function describeUnits(context: Case, maker: number): FigureDescription {
  const { dataset, network } = context
  const { id, name, text, unitsByPowertrain } = dataset.automakers[maker]!
  const quantities = Object.values(unitsByPowertrain)
  const total = network.makers[maker]!.unitsPerYear
  return {
    id: `units/${id}`,
    title: t('{name}: vehicles a year', { name }),
    value: t('{count} a year', { count: writeNumber(total, 0) }),
    meaning: text ? written(text) : t('Vehicles that {name} is taken to need magnets for in a year.', { name }),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: null,
    formula: [
      t('Sum over powertrains'),
      {
        sum: `${quantities.map((quantity) => writeNumber(numberOf(quantity), 0)).join(' + ')} = ${writeNumber(total, 0)}`,
      },
    ],
    inputs: Object.entries(unitsByPowertrain).map(([powertrain, quantity]) =>
      quantityInput(dataset, quantity, {
        group: t('By powertrain'),
        label: powertrainName(powertrain),
        write: (vehicles) => t('{count} a year', { count: writeNumber(vehicles, 0) }),
      }),
    ),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'flows',
    caveats: [t('U.S. sales of a year, taken as the year’s need for the U.S. market; not plant output.')],
    sayIt: null,
  }
}

const powertrains: Record<string, Written> = {
  ice: t('Combustion'),
  hybrid: t('Hybrid'),
  bev: t('Battery-electric'),
}

/** `Battery-electric` for `bev`; other ids as they are. */
export function powertrainName(id: string): Written {
  return powertrains[id] ?? written(id)
}
