// The headline figures as data: what they say, and how they differ from those of another scenario. For every place that
// sets them beside each other: comparing, presenting, handing out.
import { differ, differInCount, differInDigits, differInPoints, differInUsd } from '../format/differences'
import { formatList } from '../format/lists'
import { formatBp, formatCount, formatIndex, formatShare, formatUsd, formatWeeks } from '../format/numbers'
import type { Dataset } from '../model/dataset'
import type { IndicatorId } from '../model/indicators'
import type { Outcome } from '../model/outcome'
import { t } from '../texts/translate'
import { lineStops } from './stopPhrases'

export interface HeadlineFigure {
  /** Of `indicatorsOf`, or `revenue`. */
  id: IndicatorId | 'revenue'
  /** Id of the figure whose provenance this is. */
  figure: string
  name: string
  /** In the indicator's unit: share, weeks, vehicles, U.S. dollars, bp, 0 to 100; null where no line stops. */
  value: number | null
  /** The number with its unit. */
  text: string
  /** Who, where the figure is of some makers. */
  detail: string | null
}

/** The headline figures of an outcome, in the order of the page. */
export function headlineFigures(dataset: Dataset, outcome: Outcome): HeadlineFigure[] {
  const { total, inflation, automakers } = outcome
  const [first] = lineStops(dataset, outcome)
  const firstNames = lineStops(dataset, outcome).filter(({ weeks }) => weeks === first?.weeks)
  const figure = (id: string, provenance: string, name: string, value: number | null): HeadlineFigure => ({
    id,
    figure: provenance,
    name,
    value,
    text: writeHeadline(id, value),
    detail: null,
  })
  return [
    figure('supply', 'supply', t('Supply getting through'), total.supplyIndex),
    {
      ...figure('first-stop', 'line-stop', t('First line stop'), first?.weeks ?? null),
      detail: first ? formatList(firstNames.map(({ name }) => name)) : null,
    },
    figure('vehicles', 'vehicles', t('Vehicles at risk'), total.vehiclesLostAhead),
    figure('revenue', 'revenue', t('Revenue at risk'), total.revenueAtRiskUsd),
    figure('peak', 'inflation-peak', t('Inflation at its peak'), inflation.peakBp),
    ...dataset.automakers.map(({ id, name }) =>
      figure(
        `exposure/${id}`,
        `exposure/${id}`,
        t('Exposure of {maker}', { maker: name }),
        automakers[id]!.exposureIndex,
      ),
    ),
  ]
}

/** The number of a headline figure with its unit, by the figure's id; null is none, as of a line stop. */
export function writeHeadline(id: HeadlineFigure['id'], value: number | null): string {
  if (id === 'first-stop' || value === null) return writeWeeksToStop(value)
  if (id === 'supply') return formatShare(value)
  if (id === 'vehicles') return formatCount(Math.max(0, value))
  if (id === 'revenue') return formatUsd(value)
  return id === 'peak' ? t('{bp} bp', { bp: formatBp(value) }) : t('{index} of 100', { index: formatIndex(value) })
}

function writeWeeksToStop(weeks: number | null): string {
  if (weeks === null) return t('no line stop')
  return weeks === 0 ? t('now') : formatWeeks(weeks)
}

/** How a figure differs from the same one elsewhere, with its sign and unit: `−34 points`, `2 weeks sooner`, `no change`. */
export function writeDifference(now: HeadlineFigure, base: HeadlineFigure): string {
  if (now.id === 'first-stop') return stopDifference(now.value, base.value)
  const [value, other] = [now.value ?? 0, base.value ?? 0]
  const change = writeChange(now.id, value, other)
  return change === '0' ? t('no change') : change
}

function writeChange(id: HeadlineFigure['id'], now: number, base: number): string {
  if (id === 'supply') return differInPoints(now, base)
  if (id === 'vehicles') return differInCount(now, base)
  if (id === 'revenue') return differInUsd(now, base)
  if (id !== 'peak') return differInDigits('index', now, base)
  const bp = differInDigits('bp', now, base)
  return bp === '0' ? bp : t('{bp} bp', { bp })
}

function stopDifference(now: number | null, base: number | null): string {
  if (now === null) return base === null ? t('no change') : t('no stop any more')
  if (base === null) return t('now a stop')
  const change = differ('weeks', now, base)
  if (change === 0) return t('no change')
  const weeks = formatWeeks(Math.abs(change))
  return change < 0 ? t('{weeks} sooner', { weeks }) : t('{weeks} later', { weeks })
}
