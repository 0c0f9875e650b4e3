// Table of the makers: their exposure with its parts, and what else is counted of each.
import type { Handout } from '../handout'
import { counted, plain, type Table, units } from './table'

/** Exposure of each maker with its three factors, line stops, and losses. */
export function makersTable({ network, outcome, reference, referenceName }: Handout): Table {
  return {
    id: 'exposure',
    title: 'Exposure of each maker, with its parts',
    columns: [
      plain('Maker'),
      counted('Exposure', units.index),
      counted(`Exposure, reference: ${referenceName}`, units.index),
      counted('Unassured supply', units.share),
      counted('China dependency', units.share),
      counted('Vulnerability', units.share),
      counted('Supply getting through', units.share),
      counted('Line stop, licenses as they are', units.weeks),
      counted('Line stop, all lanes closed today', units.weeks),
      counted('Magnets in normal times', units.tonnes),
      counted('Bought from China directly', units.share),
      counted('Vehicles lost to date', units.vehicles),
      counted('Vehicles at risk from here on', units.vehicles),
      counted('Revenue at risk', units.dollars),
    ],
    rows: network.dataset.automakers.map(({ id, name }) => {
      const maker = outcome.automakers[id]!
      return [
        name,
        maker.exposureIndex,
        reference.automakers[id]!.exposureIndex,
        maker.unassuredSupply,
        maker.chinaDependency,
        maker.vulnerability,
        maker.supplyIndex,
        maker.weeksToLineStop,
        maker.weeksToLineStopUnderStress,
        maker.magnetTonnesPerYear,
        maker.directChinaShare,
        maker.vehiclesLostToDate,
        maker.vehiclesLostAhead,
        maker.revenueAtRiskUsd,
      ]
    }),
  }
}
