// Tables of the headline figures: beside the reference, without what matters most ahead, and with the range of our assumptions.

import { formatWeeks } from '../../format/numbers'
import { nameRangeInside } from '../../format/ranges'
import { joinClauses, upperFirst } from '../../format/sentences'
import { headlineFigures } from '../../results/metrics/headlineFigures'
import { inflationPeak } from '../../results/metrics/inflation'
import { lineStop } from '../../results/metrics/lineStop'
import type { Metric } from '../../results/metrics/metric'
import { vehicles } from '../../results/metrics/vehicles'
import { t } from '../../texts/translate'
import { withoutCause } from '../../words/causePhrases'
import { sayAhead } from '../../words/outlook'
import { plainText } from '../../words/phrase'
import { localToday } from '../../words/today'
import { scopeAhead, scopeBoth } from '../ahead'
import type { Handout } from '../handout'
import { plain, type Table, unitColumn } from './table'

/**
 * Each headline figure of the scenario, in the reference, the difference, and what it would be without the one thing on
 * which what lies ahead hangs most. A first stop that never comes has no number.
 */
export function headlineTable(handout: Handout): Table {
  const { network, outcome, reference, referenceName } = handout
  const without = withoutMost(handout)
  return {
    id: 'headline-figures',
    title: t('Headline figures'),
    scope: scopeBoth(handout),
    columns: [
      plain(t('Figure')),
      plain(t('Note')),
      unitColumn,
      plain(t('This scenario')),
      plain(t('Reference: {referenceName}', { referenceName })),
      plain(t('Difference')),
      plain(t('Counted')),
      ...(without ? [plain(without.name)] : []),
    ],
    rows: headlineFigures(network.dataset, outcome).map(({ metric, value, detail }) => {
      const other = metric.valueIn(reference)
      const difference = value === null || other === null ? null : value - other
      return [
        metric.name,
        detail,
        metric.unit,
        value,
        other,
        difference,
        tellWhen(handout, metric),
        ...(without ? [without.valueOf(metric)] : []),
      ]
    }),
  }
}

/** When a figure counts: over the horizon in the outlook, or on the as-of date. */
function tellWhen(handout: Handout, metric: Metric): string {
  if (metric.liesAhead) return sayAhead(handout)
  if (metric.maker === null) return t('on the as-of date')
  return t('on the as-of date; its stress test looks {weeks} ahead, if all licensed exports stop', {
    weeks: formatWeeks(handout.network.dataset.horizonWeeks),
  })
}

/** What lies ahead without what it hangs on most; null where it hangs on nothing. */
function withoutMost(handout: Handout): { name: string; valueOf: (metric: Metric) => number | null } | null {
  const { cause, network } = handout
  if (!cause) return null
  const values = new Map<string, number | null>([
    [lineStop(network.dataset).id, cause.weeksToLineStop],
    [vehicles.id, cause.vehiclesLost],
    [inflationPeak.id, cause.peakBp],
  ])
  return {
    name: upperFirst(plainText(withoutCause(handout, cause, localToday()))),
    valueOf: ({ id }) => values.get(id) ?? null,
  }
}

/** The range of our assumptions of each headline figure; no table where ranges are not known. */
export function rangeTables(handout: Handout): Table[] {
  const { network, outcome, ranges } = handout
  if (!ranges) return []
  return [
    {
      id: 'ranges',
      title: t('Ranges'),
      scope: joinClauses([nameRangeInside(ranges), scopeAhead(handout)]),
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
