// Tables of the headline figures: beside the reference, and with the range of our assumptions.
import { headlineFigures } from '../../results/metrics/headlineFigures'
import { t } from '../../texts/translate'
import type { Handout } from '../handout'
import { plain, type Table, unitColumn } from './table'

/** Each headline figure now, in the reference, and the difference. A first stop that never comes has no number. */
export function headlineTable({ network, outcome, reference, referenceName }: Handout): Table {
  return {
    id: 'headline-figures',
    title: t('Headline figures'),
    columns: [
      plain(t('Figure')),
      plain(t('Who')),
      unitColumn,
      plain(t('Now')),
      plain(t('Reference: {referenceName}', { referenceName })),
      plain(t('Difference')),
    ],
    rows: headlineFigures(network.dataset, outcome).map(({ metric, value, detail }) => {
      const other = metric.valueIn(reference)
      const difference = value === null || other === null ? null : value - other
      return [metric.name, detail, metric.unit, value, other, difference]
    }),
  }
}

/** The range of our assumptions of each headline figure; no table where ranges are not known. */
export function rangeTables({ network, outcome, ranges }: Handout): Table[] {
  if (!ranges) return []
  return [
    {
      id: 'ranges',
      title: t('Range of our assumptions over {draws} draws', { draws: String(ranges.draws) }),
      columns: [
        plain(t('Figure')),
        unitColumn,
        plain(t('On central assumptions')),
        plain(t('P10')),
        plain(t('P50')),
        plain(t('P90')),
      ],
      rows: headlineFigures(network.dataset, outcome).flatMap(({ metric, value }) => {
        const range = metric.rangeIn(ranges)
        return range ? [[metric.name, metric.unit, value, range.p10, range.p50, range.p90]] : []
      }),
    },
  ]
}
