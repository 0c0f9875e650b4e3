// The ranges of our assumptions of the headline figures in words, for the brief.
import { formatRange, nameRange, type RangeKind } from '../charts/stops/rangeText'
import type { Percentiles } from '../model/percentiles'
import type { Ranges } from '../model/summary'
import type { BriefRanges } from '../results/brief/brief'
import { t } from '../texts/translate'

/** `54 to 74%` by id of the headline figure. */
export function rangesInWords(ranges: Ranges): BriefRanges {
  const rows: [string, RangeKind, Percentiles][] = [
    ['supply', 'share', ranges.supplyIndex],
    ['first-stop', 'weeks', ranges.weeksToFirstStop],
    ['vehicles', 'count', ranges.vehiclesLostAhead],
    ['revenue', 'usd', ranges.revenueAtRiskUsd],
    ['peak', 'bp', ranges.peakBp],
    ...Object.entries(ranges.automakers).map(([id, { exposureIndex }]): [string, RangeKind, Percentiles] => [
      `exposure/${id}`,
      'index',
      exposureIndex,
    ]),
  ]
  return {
    label: nameRange(ranges.draws),
    byFigure: new Map(rows.map(([id, kind, range]) => [id, withUnit(kind, formatRange(kind, range))])),
  }
}

/** A range that ends in a word, such as `2 to never`, takes no unit. */
function withUnit(kind: RangeKind, range: string): string {
  if (!/\d$/.test(range)) return range
  if (kind === 'bp') return t('{range} bp', { range })
  if (kind !== 'weeks') return range
  return t(/(^|\s)1$/.test(range) ? '{range} week' : '{range} weeks', { range })
}
