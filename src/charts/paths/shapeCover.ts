// Stock cover of each maker's thinnest line, in its scarcest part: what the chart says, before it is drawn.
import { formatWeeks } from '../../format/numbers'
import { t } from '../../texts/translate'
import { type BandSeries, describeBands, edgesOf, makerBands } from './bands'
import { makerLabels, makerSeries, nameReference, referenceLabels, referenceSeries } from './makerLines'
import { summarize } from './summarize'
import { formatMonthName, nameWeek, shapeTimeline, type Timeline } from './timeline'
import {
  type LineLabel,
  listNames,
  lowest,
  nameAll,
  type PathsInput,
  type Series,
  type WeeklyChart,
} from './weeklyChart'

/** Weeks of stock below which a shelf counts as empty. */
const empty = 0.05
/** The first holds the ranges of the usual stocks too, so that the axis stays as it is when those arrive. */
const domainSteps = [8, 12, 24, 52, 104]

/** Weeks of normal use in stock at the thinnest line, at the start of each week (section 5). */
export function shapeCover(input: PathsInput): WeeklyChart {
  const timeline = shapeTimeline(input.dataset, input.scenario)
  const coverOf: Parameters<typeof makerSeries>[1] = (from, which) => from[which].paths.coverWeeks.thinnest
  const series = makerSeries(input, coverOf)
  const bands = makerBands(input, ({ coverWeeks }) => coverWeeks.thinnest)
  const domain = coverDomain(series, bands)
  const reference = referenceSeries(input, coverOf, series, domain)
  const labels = coverLabels(series, timeline, domain)
  const title = findCover(series, timeline)
  return {
    id: 'cover',
    title,
    measure: t('stock cover, weeks'),
    note:
      t('Weeks of normal use in stock at the thinnest line, of its scarcest part; stocks are assumptions.') +
      nameReference(input, reference),
    summary:
      summarize({ subject: t('Stock cover in weeks'), title, timeline, series, formatValue: formatWeekCount }) +
      describeBands(bands, timeline, formatWeekCount),
    timeline,
    series,
    reference,
    bands,
    domain,
    ticks: [0, domain[1] / 2, domain[1]],
    rules: [],
    labels: [...labels, ...referenceLabels(input, reference)],
    formatTick: (value) => `${value}`,
    formatValue: formatCover,
  }
}

/** Every line's end, and the one lowest point that the finding speaks of. */
function coverLabels(series: readonly Series[], timeline: Timeline, domain: readonly [number, number]): LineLabel[] {
  const rules = { formatValue: formatCover, nameWeek: (week: number) => nameWeek(timeline, week) }
  const ends = makerLabels(series, { ...rules, recovery: Number.POSITIVE_INFINITY })
  const troughs = makerLabels(series, { ...rules, recovery: 0.1 * domain[1] }).filter(({ at }) => at === 'trough')
  const deepest = troughs.sort((a, b) => a.value - b.value || a.week - b.week)[0]
  return deepest ? [...ends, deepest] : ends
}

function formatCover(weeks: number): string {
  return weeks < empty ? '0' : weeks.toFixed(1)
}

function formatWeekCount(weeks: number): string {
  return t('{state, select, empty {none} other {{weeks} weeks}}', {
    state: weeks < empty ? 'empty' : 'some',
    weeks: weeks.toFixed(1),
  })
}

/** 0 to 8 weeks; the maximum grows only where a stock is larger. */
function coverDomain(series: readonly Series[], bands: readonly BandSeries[]): readonly [number, number] {
  const high = Math.max(0, ...series.flatMap(({ values }) => values), ...edgesOf(bands))
  return [0, domainSteps.find((step) => high <= step) ?? Math.ceil(high / 52) * 52]
}

/** The finding: who runs out first, or whose stock gets thinnest. */
function findCover(series: readonly Series[], timeline: Timeline): string {
  const dry = series
    .map(({ name, values }) => ({ name, week: values.findIndex((weeks) => weeks < empty) }))
    .filter(({ week }) => week >= 0)
    .sort((a, b) => a.week - b.week)
  const first = dry[0]
  if (first) {
    const together = dry.filter(({ week }) => week === first.week).map(({ name }) => name)
    const who =
      together.length === series.length && together.length > 1 ? nameAll(together.length) : listNames(together)
    const month = formatMonthName(timeline, first.week)
    const past = first.week < timeline.asOf.week
    return sayDry({ who, month }, { past, together: together.length > 1, first: dry.length > 1 })
  }
  const thinnest = series.map((one) => ({ one, ...lowest(one.values) })).sort((a, b) => a.value - b.value)[0]
  if (!thinnest) return t('No stocks are modeled')
  const start = thinnest.one.values[0] ?? 0
  if (thinnest.value > 0.8 * start) return t('Stocks hold')
  const left = thinnest.value < 0.95 ? t('less than a week') : formatWeeks(thinnest.value)
  return t('{maker}’s stock gets thinnest: {left} in {month}', {
    maker: thinnest.one.name,
    left,
    month: formatMonthName(timeline, thinnest.week),
  })
}

/** Who runs out, behind or ahead; together with others, before others, or alone. */
function sayDry(
  said: { who: string; month: string },
  { past, together, first }: { past: boolean; together: boolean; first: boolean },
): string {
  if (together) return t(past ? '{who} ran out of a part in {month}' : '{who} run out of a part in {month}', said)
  if (first) {
    return t(past ? '{who} ran out of a part first, in {month}' : '{who} runs out of a part first, in {month}', said)
  }
  return t(past ? '{who} ran out of a part, in {month}' : '{who} runs out of a part, in {month}', said)
}
