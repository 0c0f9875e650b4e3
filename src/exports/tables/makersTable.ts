// Table of the makers: their exposure with its parts, and what else is counted of each.
import { lineStops, stoppedNow } from '../../results/lineStops'
import { t } from '../../texts/translate'
import { scopeAhead } from '../ahead'
import type { Handout } from '../handout'
import { counted, plain, type Table, units } from './table'

/** Exposure of each maker with its three factors, line stops, and losses. */
export function makersTable(handout: Handout): Table {
  const {
    network: { dataset },
    outcome,
    reference,
    referenceName,
  } = handout
  const stopped = new Map(stoppedNow(dataset, outcome).map(({ id, since }) => [id, since]))
  const firstLines = new Map(lineStops(dataset, outcome).map(({ id, line }) => [id, line]))
  return {
    id: 'exposure',
    title: t('Exposure of each maker, with its parts'),
    scope: scopeAhead(handout),
    columns: [
      plain(t('Maker')),
      counted(t('Exposure'), units.index),
      counted(t('Exposure, reference: {referenceName}', { referenceName }), units.index),
      counted(t('Unassured supply'), units.share),
      counted(t('China dependency'), units.share),
      counted(t('Vulnerability'), units.share),
      counted(t('Supply getting through'), units.share),
      counted(t('A line stopped since the week of'), units.date),
      counted(t('First line stop ahead'), units.weeks),
      plain(t('Line that stops first ahead')),
      counted(t('First line stop, if all licensed exports stop'), units.weeks),
      counted(t('Magnets in normal times'), units.tonnes),
      counted(t('Bought from China directly'), units.share),
      counted(t('Vehicles lost so far'), units.vehicles),
      counted(t('Vehicles unbuilt over the horizon'), units.vehicles),
      counted(t('Revenue at risk over the horizon'), units.dollars),
      counted(t('Lowest output ahead'), units.share),
    ],
    rows: dataset.automakers.map(({ id, name }) => {
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
        stopped.get(id) ?? null,
        ahead.weeksToLineStop,
        firstLines.get(id) ?? null,
        outcome.outlooks.stress.automakers[id]!.weeksToLineStop,
        maker.magnetTonnesPerYear,
        maker.directChinaShare,
        maker.vehiclesLostToDate,
        ahead.vehiclesLost,
        ahead.revenueAtRiskUsd,
        ahead.lowestOutput,
      ]
    }),
  }
}
