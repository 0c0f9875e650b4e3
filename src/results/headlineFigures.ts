// The headline figures as data: what they say, and how they differ from those of another scenario. For every place that
// sets them beside each other: comparing, presenting, handing out.
import {
  formatBp,
  formatCount,
  formatIndex,
  formatPoints,
  formatShare,
  formatUsd,
  formatWeeks,
} from '../format/numbers'
import type { Dataset } from '../model/dataset'
import type { IndicatorId } from '../model/indicators'
import type { Outcome } from '../model/outcome'
import { lineStops, listNames } from './stopPhrases'

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
    figure('supply', 'supply', 'Supply getting through', total.supplyIndex),
    {
      ...figure('first-stop', 'line-stop', 'First line stop', first?.weeks ?? null),
      detail: first ? listNames(firstNames.map(({ name }) => name)) : null,
    },
    figure('vehicles', 'vehicles', 'Vehicles at risk', total.vehiclesLostAhead),
    figure('revenue', 'revenue', 'Revenue at risk', total.revenueAtRiskUsd),
    figure('peak', 'inflation-peak', 'Inflation at its peak', inflation.peakBp),
    ...dataset.automakers.map(({ id, name }) =>
      figure(`exposure/${id}`, `exposure/${id}`, `Exposure of ${name}`, automakers[id]!.exposureIndex),
    ),
  ]
}

/** The number of a headline figure with its unit, by the figure's id; null is none, as of a line stop. */
export function writeHeadline(id: HeadlineFigure['id'], value: number | null): string {
  if (id === 'first-stop' || value === null) return writeWeeksToStop(value)
  if (id === 'supply') return formatShare(value)
  if (id === 'vehicles') return formatCount(Math.max(0, value))
  if (id === 'revenue') return formatUsd(Math.round(value))
  return id === 'peak' ? `${formatBp(value)} bp` : `${formatIndex(value)} of 100`
}

function writeWeeksToStop(weeks: number | null): string {
  if (weeks === null) return 'no line stop'
  return weeks === 0 ? 'now' : formatWeeks(weeks)
}

/** How a figure differs from the same one elsewhere, with its sign and unit: `−34 points`, `2 weeks sooner`, `no change`. */
export function writeDifference(now: HeadlineFigure, base: HeadlineFigure): string {
  if (now.id === 'first-stop') return stopDifference(now.value, base.value)
  const change = (now.value ?? 0) - (base.value ?? 0)
  if (now.id === 'supply') return formatPoints(change)
  const size = Math.abs(change)
  const text =
    now.id === 'vehicles'
      ? formatCount(size)
      : now.id === 'revenue'
        ? formatUsd(Math.round(size))
        : now.id === 'peak'
          ? `${formatBp(size).replace('+', '')} bp`
          : formatIndex(size)
  return /^\$?0(\.0)?( bp)?$/.test(text) ? 'no change' : `${change > 0 ? '+' : '\u2212'}${text}`
}

function stopDifference(now: number | null, base: number | null): string {
  if (now === base) return 'no change'
  if (now === null) return 'no stop any more'
  if (base === null) return 'now a stop'
  return `${formatWeeks(Math.abs(now - base))} ${now < base ? 'sooner' : 'later'}`
}
