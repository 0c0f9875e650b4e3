// Supply that the licenses let through to each maker: what the chart says, before it is drawn.
import { t } from '../../texts/translate'
import { describeBands, makerBands } from './bands'
import { makerLabels, makerSeries, nameReference, referenceLabels, referenceSeries } from './makerLines'
import { formatPercent, toPercent } from './shapeOutput'
import { summarize } from './summarize'
import { formatMonthName, shapeTimeline, type Timeline } from './timeline'
import { lastOf, lowest, type PathsInput, type Series, type WeeklyChart } from './weeklyChart'

/** Supply index of each maker in percent of normal, at the border, by week (section 4). */
export function shapeSupply(input: PathsInput): WeeklyChart {
  const timeline = shapeTimeline(input.dataset, input.scenario)
  const percentOf: Parameters<typeof makerSeries>[1] = (from, which) => toPercent(from[which].paths.supply)
  const series = makerSeries(input, percentOf)
  const bands = makerBands(input, ({ supply }) => supply, 100)
  const domain = [0, 100] as const
  const reference = referenceSeries(input, percentOf, series, domain)
  // Supply moves in steps that last, so its lines are named at their ends only.
  const labels = makerLabels(series, {
    formatValue: formatPercent,
    nameWeek: () => '',
    recovery: Number.POSITIVE_INFINITY,
  })
  const title = findSupply(series, timeline)
  return {
    id: 'supply',
    title,
    measure: t('supply, % of normal'),
    note:
      t('What licenses let through at the border, before transit and extra supply from elsewhere.') +
      nameReference(input, reference),
    summary:
      summarize({
        subject: t('Magnet supply at the border in percent of normal'),
        title,
        timeline,
        series,
        formatValue: formatPercent,
      }) + describeBands(bands, timeline, formatPercent),
    timeline,
    series,
    reference,
    bands,
    domain,
    ticks: [0, 50, 100],
    rules: [],
    labels: [...labels, ...referenceLabels(input, reference)],
    formatTick: formatPercent,
    formatValue: formatPercent,
  }
}

/** The finding: how low supply falls, when, and where it ends. */
function findSupply(series: readonly Series[], timeline: Timeline): string {
  const lows = series.map((one) => ({ one, ...lowest(one.values) })).sort((a, b) => a.value - b.value)
  const worst = lows[0]
  if (!worst || worst.value > 99.5) return t('All supply gets through')
  const alike = lows.every(({ value }) => value - worst.value < 5)
  const said = {
    maker: worst.one.name,
    low: formatPercent(worst.value),
    month: formatMonthName(timeline, worst.week),
  }
  const fall = alike
    ? t('Supply falls to {low} in {month}', said)
    : t('{maker}’s supply falls to {low} in {month}', said)
  const end = lastOf(worst.one.values)
  if (end - worst.value < 1) return t('{fall} and stays there', { fall })
  return t('{fall}, ends at {end}', { fall, end: formatPercent(end) })
}
