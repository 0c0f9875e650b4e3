// Tables of what happens week by week: output, stock cover and supply of each maker, prices, and the ranges around them.
import { formatLongDate } from '../../format/dates'
import { weekOf, weekStart } from '../../model/calendar'
import { horizonEnd } from '../../model/horizon'
import type { Band } from '../../model/summary'
import { t } from '../../texts/translate'
import { sayOutlook } from '../../words/outlook'
import type { Handout } from '../handout'
import { type Cell, type Column, counted, plain, type Table, units, yesOrNo } from './table'

interface Path {
  column: Column
  values: readonly number[]
}

/** All paths of the scenario by week to the end of its horizon, then those of the reference. Cover is of the scarcest class. */
export function pathsTable(handout: Handout): Table {
  const { outcome, reference, referenceName } = handout
  const { cpiBp, priceLevelBp, dealerStockWeeks } = outcome.paths
  const path = (name: string, unit: string, values: readonly number[]): Path => ({
    column: counted(name, unit),
    values,
  })
  return weekly(handout, 'paths', t('Paths by week'), [
    ...makerPaths(handout, t('Output'), units.share, outcome.paths.output),
    ...makerPaths(handout, t('Stock cover, thinnest line'), units.weeks, outcome.paths.coverWeeks.thinnest),
    ...makerPaths(handout, t('Stock cover, mean of the lines'), units.weeks, outcome.paths.coverWeeks.mean),
    ...makerPaths(handout, t('Supply'), units.share, outcome.paths.supply),
    path(t('Added to 12-month inflation'), units.basisPoints, cpiBp),
    path(t('Added to the price level'), units.basisPoints, priceLevelBp),
    path(t('Dealer stock'), units.weeks, dealerStockWeeks),
    ...makerPaths(
      handout,
      t('Reference ({referenceName}), output', { referenceName }),
      units.share,
      reference.paths.output,
    ),
    path(
      t('Reference ({referenceName}), added to 12-month inflation', { referenceName }),
      units.basisPoints,
      reference.paths.cpiBp,
    ),
  ])
}

/** Range of our assumptions around the paths; no table where it is not known. */
export function bandTables(handout: Handout): Table[] {
  const bands = handout.ranges?.bands
  if (!bands) return []
  const { automakers } = handout.network.dataset
  const edges = (name: string, unit: string, { p10, p50, p90 }: Band): Path[] =>
    Object.entries({ P10: p10, P50: p50, P90: p90 }).map(([edge, values]) => ({
      column: counted(t('{name}, {edge}', { name, edge }, 'measured, and the percentile'), unit),
      values,
    }))
  const ofMakers = (name: string, unit: string, byMaker: Record<string, Band>) =>
    automakers.flatMap((maker) =>
      edges(t('{name}, {maker}', { name, maker: maker.name }, 'measured, and the automaker'), unit, byMaker[maker.id]!),
    )
  return [
    weekly(handout, 'path-ranges', t('Range of our assumptions by week'), [
      ...ofMakers(t('Output'), units.share, bands.output),
      ...ofMakers(t('Stock cover, thinnest line'), units.weeks, bands.coverWeeks.thinnest),
      ...ofMakers(t('Stock cover, mean of the lines'), units.weeks, bands.coverWeeks.mean),
      ...ofMakers(t('Supply'), units.share, bands.supply),
      ...edges(t('Added to 12-month inflation'), units.basisPoints, bands.cpiBp),
    ]),
  ]
}

function makerPaths({ network }: Handout, name: string, unit: string, paths: Record<string, number[]>): Path[] {
  return network.dataset.automakers.map((maker) => ({
    column: counted(t('{name}, {maker}', { name, maker: maker.name }, 'measured, and the automaker'), unit),
    values: paths[maker.id]!,
  }))
}

function weekly(handout: Handout, id: string, title: string, paths: Path[]): Table {
  const { network, scenario, outcome } = handout
  const { calendar } = network.dataset
  const asOf = weekOf(calendar, scenario.asOf)
  return {
    id,
    title,
    scope: t('from the as-of week on {outlook}, to {end}', {
      outlook: sayOutlook(handout),
      end: formatLongDate(horizonEnd(network.dataset, outcome)),
    }),
    columns: [counted(t('Week of'), units.date), plain(t('As-of week')), ...paths.map(({ column }) => column)],
    rows: Array.from({ length: Math.max(0, ...paths.map(({ values }) => values.length)) }, (_, week): Cell[] => [
      weekStart(calendar, week),
      yesOrNo(week === asOf),
      ...paths.map(({ values }) => values[week] ?? null),
    ]),
  }
}
