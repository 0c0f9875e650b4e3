// Tables of the headline figures: beside the reference, and with the range of our assumptions.
import type { Percentiles } from '../../model/percentiles'
import type { Ranges } from '../../model/summary'
import { type HeadlineFigure, headlineFigures } from '../../results/headlineFigures'
import { t } from '../../texts/translate'
import type { Handout } from '../handout'
import { plain, type Table, unitColumn, units } from './table'

const unitById: Record<string, string> = {
  supply: units.share,
  'first-stop': units.weeks,
  vehicles: units.vehicles,
  revenue: units.dollars,
  peak: units.basisPoints,
}

/** Id of the unit of a headline figure's value. */
function unitOfFigure({ id }: HeadlineFigure): string {
  return unitById[id] ?? units.index
}

/** Each headline figure now, in the reference, and the difference. A first stop that never comes has no number. */
export function headlineTable({ network, outcome, reference, referenceName }: Handout): Table {
  const { dataset } = network
  const others = headlineFigures(dataset, reference)
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
    rows: headlineFigures(dataset, outcome).map((figure) => {
      const other = others.find(({ id }) => id === figure.id)?.value ?? null
      const difference = figure.value === null || other === null ? null : figure.value - other
      return [figure.name, figure.detail, unitOfFigure(figure), figure.value, other, difference]
    }),
  }
}

/** The range of our assumptions of each headline figure; no table where ranges are not known. */
export function rangeTables({ network, outcome, ranges }: Handout): Table[] {
  if (!ranges) return []
  const { dataset } = network
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
      rows: headlineFigures(dataset, outcome).flatMap((figure) => {
        const range = rangeOf(ranges, figure.id)
        return range ? [[figure.name, unitOfFigure(figure), figure.value, range.p10, range.p50, range.p90]] : []
      }),
    },
  ]
}

/** The range of a headline figure, by its id. */
function rangeOf(ranges: Ranges, id: HeadlineFigure['id']): Percentiles | null {
  const whole: Record<string, Percentiles> = {
    supply: ranges.supplyIndex,
    'first-stop': ranges.weeksToFirstStop,
    vehicles: ranges.vehiclesLostAhead,
    revenue: ranges.revenueAtRiskUsd,
    peak: ranges.peakBp,
  }
  return whole[id] ?? ranges.automakers[id.replace(/^exposure\//, '')]?.exposureIndex ?? null
}
