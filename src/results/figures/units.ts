// Provenance of a maker's vehicles a year.
import { numberOf } from '../../model/dataset'
import { restsOn } from './basis'
import type { FigureContext, FigureDescription } from './figure'
import { quantityInput, sourcesOf } from './inputs'
import { writeNumber } from './write'

/** Provenance of `units/<maker>`, by the maker's index. */
export function describeUnits(context: FigureContext, maker: number): FigureDescription {
  const { dataset, network } = context
  const { id, name, text, unitsByPowertrain } = dataset.automakers[maker]!
  const quantities = Object.values(unitsByPowertrain)
  const total = network.makers[maker]!.unitsPerYear
  return {
    id: `units/${id}`,
    title: `${name}: vehicles a year`,
    value: `${writeNumber(total, 0)} a year`,
    meaning: text ?? `Vehicles that ${name} is taken to need magnets for in a year.`,
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: null,
    formula: [
      'Sum over powertrains',
      `${quantities.map((quantity) => writeNumber(numberOf(quantity), 0)).join(' + ')} = ${writeNumber(total, 0)}`,
    ],
    inputs: Object.entries(unitsByPowertrain).map(([powertrain, quantity]) =>
      quantityInput(dataset, quantity, {
        group: 'By powertrain',
        label: powertrainName(powertrain),
        write: (vehicles) => `${writeNumber(vehicles, 0)} a year`,
      }),
    ),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'flows',
    caveats: ['U.S. sales of a year, taken as the year’s need for the U.S. market; not plant output.'],
    sayIt: null,
  }
}

const powertrains: Record<string, string> = { ice: 'Combustion', hybrid: 'Hybrid', bev: 'Battery-electric' }

/** `Battery-electric` for `bev`; other ids as they are. */
export function powertrainName(id: string): string {
  return powertrains[id] ?? id
}
