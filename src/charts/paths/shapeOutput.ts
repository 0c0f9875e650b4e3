// Output of each maker against its plan: what the chart says, before it is drawn.
import { t } from '../../texts/translate'
import { type BandSeries, describeBands, edgesOf, makerBands } from './bands'
import { makerLabels, makerSeries, nameReference, referenceLabels, referenceSeries } from './makerLines'
import { summarize } from './summarize'
import { formatMonthName, nameWeek, shapeTimeline, type Timeline } from './timeline'
import { lastOf, listNames, lowest, nameAll, type PathsInput, type Series, type WeeklyChart } from './weeklyChart'

/** A loss below half a percent of a week's output is not worth a word. */
const noticeable = 0.5
/** Percent of plan below which an end counts as still short. */
const recovered = 97

/** Output in percent of plan, by week (section 5). */
export function shapeOutput(input: PathsInput): WeeklyChart {
  const timeline = shapeTimeline(input.dataset, input.scenario)
  const percentOf: Parameters<typeof makerSeries>[1] = (from, which) => toPercent(from[which].paths.output)
  const series = makerSeries(input, percentOf)
  const bands = makerBands(input, ({ output }) => output, 100)
  const domain = outputDomain(series, bands)
  const reference = referenceSeries(input, percentOf, series, domain)
  const labels = makerLabels(series, {
    formatValue: formatPercent,
    nameWeek: (week) => nameWeek(timeline, week),
    recovery: 10,
  })
  const title = findOutput(series, timeline)
  const measure = t('output, % of plan')
  return {
    id: 'output',
    title,
    measure,
    note: t("Model, central assumptions; a week's scarcest part sets the output.") + nameReference(input, reference),
    summary:
      summarize({ subject: t('Output in percent of plan'), title, timeline, series, formatValue: formatPercent }) +
      describeBands(bands, timeline, formatPercent),
    timeline,
    series,
    reference,
    bands,
    domain,
    ticks: [0, 25, 50, 75, 100].filter((tick) => tick >= domain[0]),
    rules: [],
    labels: [...labels, ...referenceLabels(input, reference)],
    formatTick: formatPercent,
    formatValue: formatPercent,
  }
}

/** Shares (0 to 1) as percent, path by path. */
export function toPercent(paths: Record<string, readonly number[]>): Record<string, number[]> {
  return Object.fromEntries(Object.entries(paths).map(([id, values]) => [id, values.map((value) => 100 * value)]))
}

/** 56.6 as `57%`; nearly but not wholly 0 or 100 keeps a digit. */
export function formatPercent(percent: number): string {
  const rounded = Math.round(percent)
  const edge = (rounded === 0 || rounded === 100) && Math.abs(percent - rounded) > 0.05
  return `${edge ? percent.toFixed(1) : rounded}%`
}

/** 25 to 100%; the minimum gives way only where a line or a range goes below it. */
export function outputDomain(series: readonly Series[], bands: readonly BandSeries[]): readonly [number, number] {
  const low = Math.min(...series.flatMap(({ values }) => values), ...edgesOf(bands), 25)
  return [Math.max(0, Math.floor(low / 25 + 1e-9) * 25), 100]
}

/** The finding: who falls short, when, and who holds. */
function findOutput(series: readonly Series[], timeline: Timeline): string {
  const lows = series
    .map((one) => ({ one, ...lowest(one.values) }))
    .sort((a, b) => a.value - b.value || a.week - b.week)
  const short = lows.filter(({ value }) => value < 100 - noticeable)
  const worst = short[0]
  if (!worst) return t('No line falls short')
  const holding = series.filter(({ name }) => !short.some(({ one }) => one.name === name)).map(({ name }) => name)
  const holds =
    holding.length > 0 ? t(holding.length > 1 ? '{who} hold' : '{who} holds', { who: listNames(holding) }) : ''
  const lasting = short.filter(({ one }) => lastOf(one.values) < recovered)
  if (lasting.length === 0) {
    const after = holds || (short.length > 1 ? t('{maker} least', { maker: short.at(-1)!.one.name }) : '')
    const month = formatMonthName(timeline, worst.week)
    return joinTwo(t('{maker} dips in {month}', { maker: worst.one.name, month }), after)
  }
  const since = Math.min(...lasting.map(({ one }) => lastFall(one.values)))
  const who = lasting.length === series.length ? nameAll(lasting.length) : listNames(lasting.map(({ one }) => one.name))
  const said = { who, month: formatMonthName(timeline, since) }
  return joinTwo(
    t(lasting.length > 1 ? '{who} fall short from {month}' : '{who} falls short from {month}', said),
    holds,
  )
}

function joinTwo(text: string, detail: string): string {
  return detail === '' ? text : t('{text}, {detail}', { text, detail }, 'who falls short, and who holds')
}

/** First week of the last unbroken run of weeks below plan. */
function lastFall(values: readonly number[]): number {
  let week = values.length - 1
  while (week > 0 && values[week - 1]! < 100 - noticeable) week--
  return week
}
