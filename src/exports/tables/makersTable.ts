// Table of the makers: their exposure with its parts, and what else is counted of each.
import { t } from '../../texts/translate'
import type { Handout } from '../handout'
import { counted, plain, type Table, units } from './table'

/** Exposure of each maker with its three factors, line stops, and losses. */
export function makersTable({ network, outcome, reference, referenceName }: Handout): Table {
  return {
    id: 'exposure',
    title: t('Exposure of each maker, with its parts'),
    columns: [
      plain(t('Maker')),
      counted(t('Exposure'), units.index),
      counted(t('Exposure, reference: {referenceName}', { referenceName }), units.index),
      counted(t('Unassured supply'), units.share),
      counted(t('China dependency'), units.share),
      counted(t('Vulnerability'), units.share),
      counted(t('Supply getting through'), units.share),
      counted(t('First line stop ahead'), units.weeks),
      counted(t('First line stop, if all licensed exports stop'), units.weeks),
      counted(t('Magnets in normal times'), units.tonnes),
      counted(t('Bought from China directly'), units.share),
      counted(t('Vehicles lost to date'), units.vehicles),
      counted(t('Vehicles at risk over the horizon'), units.vehicles),
      counted(t('Revenue at risk'), units.dollars),
    ],
    rows: network.dataset.automakers.map(({ id, name }) => {
      const maker = outcome.automakers[id]!
      const ahead = outcome.ahead.automakers[id]!
      return [
        name,
        maker.exposureIndex,
        reference.automakers[id]!.exposureIndex,
        maker.unassuredSupply,
        maker.chinaDependency,
        maker.vulnerability,
        maker.supplyIndex,
        ahead.weeksToLineStop,
        outcome.outlooks.stress.automakers[id]!.weeksToLineStop,
        maker.magnetTonnesPerYear,
        maker.directChinaShare,
        maker.vehiclesLostToDate,
        ahead.vehiclesLost,
        ahead.revenueAtRiskUsd,
      ]
    }),
  }
}
