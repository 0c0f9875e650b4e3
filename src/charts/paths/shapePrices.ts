// What the scenario adds to consumer-price inflation: what the chart says, before it is drawn.
import { formatBp } from '../../format/numbers'
import { joinSentences } from '../../format/sentences'
import { isLastWeek } from '../../model/horizon'
import { t } from '../../texts/translate'
import { type BandSeries, cutBand, describeBands, edgesOf } from './bands'
import { referenceStyle, scenarioStyle } from './lineStyle'
import { nameReference, referenceLabels } from './makerLines'
import { summarize } from './summarize'
import { formatMonthName, nameWeek, shapeTimeline, type Timeline } from './timeline'
import {
  differVisibly,
  highest,
  type LineLabel,
  lastOf,
  type PathsInput,
  type Series,
  type WeeklyChart,
} from './weeklyChart'

const domainSteps = [10, 50, 160, 250]
/** Share of the highest line that stays free above it: room for its range, so that the axis holds still. */
const headroom = 0.35

/** Basis points added to 12-month headline inflation, by week (section 7). */
export function shapePrices(input: PathsInput): WeeklyChart {
  const timeline = shapeTimeline(input.dataset, input.scenario)
  const values = input.outcome.paths.cpiBp
  const series: Series[] = [{ key: 'line-0', name: t('This scenario'), style: scenarioStyle, values }]
  const other = input.reference.paths.cpiBp.slice(0, values.length)
  const bands = priceBands(input)
  const domain = priceDomain([...values, ...other], edgesOf(bands))
  const reference: Series[] = differVisibly(values, other, domain)
    ? [{ key: 'reference-0', name: input.referenceName, style: referenceStyle, values: other }]
    : []
  const shockBp = parameterOf(input, 'referenceShockBp')
  const title = findPrices(input, timeline, shockBp)
  return {
    id: 'prices',
    title,
    measure: t('inflation, bp'),
    note: priceNote(input, timeline, shockBp, domain) + nameReference(input, reference),
    summary:
      summarize({
        subject: t('Basis points added to 12-month inflation'),
        title,
        timeline,
        series,
        formatValue: formatBp,
        extreme: 'highest',
      }) + describeBands(bands, timeline, formatBp),
    timeline,
    series,
    reference,
    bands,
    domain,
    ticks: priceTicks(domain),
    rules: shockBp <= domain[1] ? [shockBp] : [],
    labels: [
      priceLabel(values, timeline, domain),
      ...shockLabel(shockBp, timeline, domain),
      ...referenceLabels(input, reference),
    ],
    formatTick: (value) => `${value}`.replace('-', '−'),
    formatValue: formatBp,
  }
}

function parameterOf({ dataset, scenario }: PathsInput, id: 'referenceShockBp' | 'dealerStockWeeks'): number {
  return scenario.parameters?.[id] ?? dataset.parameters.find((parameter) => parameter.id === id)?.value ?? 0
}

function priceBands(input: PathsInput): BandSeries[] {
  const { ranges } = input
  if (!ranges?.bands) return []
  const band = cutBand(input, ranges.bands.cpiBp)
  return [{ key: 'band-0', maker: null, name: t('This scenario'), style: scenarioStyle, ...band }]
}

/**
 * Up to 10 bp, so that a small path looks small; up to 50, 160, 250 and on only where a line with some room above it, or
 * the edge of a range, needs more. A tenth of it stays free below
 * zero, and more where inflation falls back.
 */
export function priceDomain(values: readonly number[], edges: readonly number[] = []): readonly [number, number] {
  const top = stepFor(Math.max(0, (1 + headroom) * Math.max(0, ...values), ...edges))
  const depth = Math.max(0, ...[...values, ...edges].map((value) => -value))
  return [depth <= top / 10 ? -top / 10 : -stepFor(depth), top]
}

function stepFor(value: number): number {
  return domainSteps.find((step) => value <= step) ?? Math.ceil(value / 100) * 100
}

/** Ticks of such an axis. */
export function priceTicks([low, high]: readonly [number, number]): number[] {
  const step = high <= 10 ? 5 : high <= 50 ? 25 : high <= 160 ? 50 : Math.ceil(high / 400) * 100
  const ticks: number[] = []
  for (let tick = Math.ceil(low / step) * step; tick <= high; tick += step) ticks.push(tick === 0 ? 0 : tick)
  return ticks
}

function priceLabel(values: readonly number[], timeline: Timeline, domain: readonly [number, number]): LineLabel {
  const shared = { color: scenarioStyle.color, strong: true }
  const peak = highest(values)
  const end = lastOf(values)
  if (peak.value - end > 0.03 * domain[1]) {
    const short = t('{bp} bp', { bp: formatBp(peak.value) })
    const text = t(
      '{text}, {detail}',
      { text: short, detail: nameWeek(timeline, peak.week) },
      'lowest or highest value, and its week',
    )
    return { ...shared, text, short, at: 'peak', week: peak.week, value: peak.value }
  }
  return { ...shared, text: t('{bp} bp', { bp: formatBp(end) }), at: 'end', week: values.length - 1, value: end }
}

function shockLabel(shockBp: number, { weeks }: Timeline, domain: readonly [number, number]): LineLabel[] {
  if (shockBp > domain[1]) return []
  const text = t('Dec 2021: {bp}', { bp: Math.round(shockBp) })
  return [{ text, color: 'var(--ink-soft)', strong: false, at: 'end', week: weeks - 1, value: shockBp }]
}

/** The finding: how much is added at most from the as-of date on, and how that compares. */
function findPrices({ outcome }: PathsInput, timeline: Timeline, shockBp: number): string {
  const { peakBp, peakWeek } = outcome.ahead.inflation
  const ahead = outcome.paths.cpiBp.slice(timeline.asOf.week)
  const lowestAhead = Math.min(...ahead)
  const month = formatMonthName(timeline, peakWeek)
  if (peakBp < 1) {
    return lowestAhead < -1
      ? t('Inflation falls back: {bp} bp at the lowest', { bp: formatBp(lowestAhead) })
      : t('Prices barely move')
  }
  const bp = formatBp(peakBp)
  if (peakBp >= shockBp) return t('As much as in December 2021: {bp} bp', { bp })
  return t(peakBp < 10 ? 'Prices rise a little: {bp} bp in {month}' : 'Prices rise: {bp} bp in {month}', { bp, month })
}

/** Basis, and where the path runs into a limit of the model. */
function priceNote(input: PathsInput, timeline: Timeline, shockBp: number, domain: readonly [number, number]): string {
  const { outcome } = input
  const parts = [t('Added to 12-month inflation; 100 bp are one percentage point.')]
  const gone = outcome.paths.dealerStockWeeks.findIndex((weeks) => weeks <= 1e-9)
  if (gone >= 0) {
    const week = nameWeek(timeline, gone)
    parts.push(t('Dealer stock is gone from the {week}: there the price response is at its cap.', { week }))
  }
  if (isLastWeek(outcome, outcome.ahead.inflation.peakWeek) && outcome.ahead.inflation.peakBp > 0.05) {
    parts.push(t('The peak is cut off by the end of the horizon.'))
  }
  if (shockBp > domain[1]) {
    parts.push(t('December 2021 ({bp} bp) lies above this axis.', { bp: Math.round(shockBp) }))
  }
  return joinSentences(...parts)
}
