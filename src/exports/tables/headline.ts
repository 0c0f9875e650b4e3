// Tables of the headline figures: beside the reference, and with the range of our assumptions.
import type { Percentiles } from '../../model/percentiles'
import type { Ranges } from '../../model/summary'
import { type HeadlineFigure, headlineFigures } from '../../results/headlineFigures'
import type { Handout } from '../handout'
import { plain, type Table, unitColumn, units } from './table'

const unitById: Record<string, string> = {
  supply: units.share,
  'first-stop': units.weeks,
  vehicles: units.vehicles,
  revenue: units.dollars,
  peak: units.basisPoints,
}

/** The unit of a headline figure's value. */
function unitOfFigure({ id }: HeadlineFigure): string {
  return unitById[id] ?? units.index
}

/** Each headline figure now, in the reference, and the difference. A first stop that never comes has no number. */
export function headlineTable({ network, outcome, reference, referenceName }: Handout): Table {
  const { dataset } = network
  const others = headlineFigures(dataset, reference)
  return {
    id: 'headline-figures',
    title: 'Headline figures',
    columns: [
      plain('Figure'),
      plain('Who'),
      plain(unitColumn),
      plain('Now'),
      plain(`Reference: ${referenceName}`),
      plain('Difference'),
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
      title: `Range of our assumptions over ${ranges.draws} draws`,
      columns: [
        plain('Figure'),
        plain(unitColumn),
        plain('On central assumptions'),
        plain('P10'),
        plain('P50'),
        plain('P90'),
      ],
      rows: headlineFigures(dataset, outcome).flatMap((figure) => {
        const range = rangeOf(ranges, figure.id)
        return range ? [[figure.name, unitOfFigure(figure), figure.value, range.p10, range.p50, range.p90]] : []
      }),
    },
  ]
}

/** The range of a headline figure, by its id. */
export function rangeOf(ranges: Ranges, id: HeadlineFigure['id']): Percentiles | null {
  const whole: Record<string, Percentiles> = {
    supply: ranges.supplyIndex,
    'first-stop': ranges.weeksToFirstStop,
    vehicles: ranges.vehiclesLostAhead,
    revenue: ranges.revenueAtRiskUsd,
    peak: ranges.peakBp,
  }
  return whole[id] ?? ranges.automakers[id.replace(/^exposure\//, '')]?.exposureIndex ?? null
}
