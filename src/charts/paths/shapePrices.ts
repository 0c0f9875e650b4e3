// What the scenario adds to consumer-price inflation: what the chart says, before it is drawn.
import { formatInflation, formatPlain, isNextToNone } from '../../format/numbers'
import { joinSentences } from '../../format/sentences'
import { inPoints } from '../../format/units'
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

const domainSteps = [0.1, 0.5, 1.6, 2.5]
/** Share of the highest line that stays free above it: room for its range, so that the axis holds still. */
const headroom = 0.35

/** The engine counts in basis points; the chart is in percentage points. */
const bpInPoint = 100

/** Inflation of the chart in words. */
export function formatPrice(points: number): string {
  return formatInflation(points * bpInPoint)
}

/** Inflation in percentage points, from basis points. */
export function pricesOf(bp: readonly number[]): number[] {
  return bp.map((one) => one / bpInPoint)
}

/** Percentage points added to 12-month headline inflation, by week (section 7). */
export function shapePrices(input: PathsInput): WeeklyChart {
  const timeline = shapeTimeline(input.dataset, input.scenario)
  const values = pricesOf(input.outcome.paths.cpiBp)
  const series: Series[] = [{ key: 'line-0', name: t('This scenario'), style: scenarioStyle, values }]
  const other = pricesOf(input.reference.paths.cpiBp).slice(0, values.length)
  const bands = priceBands(input)
  const domain = priceDomain([...values, ...other], edgesOf(bands))
  const reference: Series[] = differVisibly(values, other, domain)
    ? [{ key: 'reference-0', name: input.referenceName, style: referenceStyle, values: other }]
    : []
  const shock = parameterOf(input, 'referenceShockBp') / bpInPoint
  const title = findPrices(input, timeline, shock)
  return {
    id: 'prices',
    title,
    measure: t('inflation, percentage points'),
    note: priceNote(input, timeline, shock, domain) + nameReference(input, reference),
    summary:
      summarize({
        subject: t('Percentage points added to 12-month inflation'),
        title,
        timeline,
        series,
        formatValue: formatPrice,
        extreme: 'highest',
      }) + describeBands(bands, timeline, formatPrice),
    timeline,
    series,
    reference,
    bands,
    domain,
    ticks: priceTicks(domain),
    rules: shock <= domain[1] ? [shock] : [],
    labels: [
      priceLabel(values, timeline, domain),
      ...shockLabel(shock, timeline, domain),
      ...referenceLabels(input, reference),
    ],
    formatTick: formatPlain,
    formatValue: formatPrice,
  }
}

function parameterOf({ dataset, scenario }: PathsInput, id: 'referenceShockBp' | 'dealerStockWeeks'): number {
  return scenario.parameters?.[id] ?? dataset.parameters.find((parameter) => parameter.id === id)?.value ?? 0
}

function priceBands(input: PathsInput): BandSeries[] {
  const { ranges } = input
  if (!ranges?.bands) return []
  const { p10, p50, p90 } = cutBand(input, ranges.bands.cpiBp)
  const band = { p10: pricesOf(p10), p50: pricesOf(p50), p90: pricesOf(p90) }
  return [{ key: 'band-0', maker: null, name: t('This scenario'), style: scenarioStyle, ...band }]
}

/**
 * Up to 0.1 points, so that a small path looks small; up to 0.5, 1.6, 2.5 and on only where a line with some room above
 * it, or the edge of a range, needs more. A tenth of it stays free below zero, and more where inflation falls back.
 */
export function priceDomain(values: readonly number[], edges: readonly number[] = []): readonly [number, number] {
  const top = stepFor(Math.max(0, (1 + headroom) * Math.max(0, ...values), ...edges))
  const depth = Math.max(0, ...[...values, ...edges].map((value) => -value))
  return [depth <= top / 10 ? -top / 10 : -stepFor(depth), top]
}

function stepFor(value: number): number {
  return domainSteps.find((step) => value <= step) ?? Math.ceil(value)
}

/** Ticks of such an axis. */
export function priceTicks([low, high]: readonly [number, number]): number[] {
  const step = high <= 0.1 ? 0.05 : high <= 0.5 ? 0.25 : high <= 1.6 ? 0.5 : Math.ceil(high / 4)
  const ticks: number[] = []
  for (let count = Math.ceil(low / step); count * step <= high; count += 1) ticks.push(count === 0 ? 0 : count * step)
  return ticks
}

function priceLabel(values: readonly number[], timeline: Timeline, domain: readonly [number, number]): LineLabel {
  const shared = { color: scenarioStyle.color, strong: true }
  const peak = highest(values)
  const end = lastOf(values)
  if (peak.value - end > 0.03 * domain[1]) {
    const short = inPoints(formatPrice(peak.value))
    const text = t(
      '{text}, {detail}',
      { text: short, detail: nameWeek(timeline, peak.week) },
      'lowest or highest value, and its week',
    )
    return { ...shared, text, short, at: 'peak', week: peak.week, value: peak.value }
  }
  return { ...shared, text: inPoints(formatPrice(end)), at: 'end', week: values.length - 1, value: end }
}

function shockLabel(shock: number, { weeks }: Timeline, domain: readonly [number, number]): LineLabel[] {
  if (shock > domain[1]) return []
  const text = t('Dec 2021: {points}', { points: formatPrice(shock) })
  return [{ text, color: 'var(--ink-soft)', strong: false, at: 'end', week: weeks - 1, value: shock }]
}

/** The finding: how much is added at most from the as-of date on, and how that compares. */
function findPrices({ outcome }: PathsInput, timeline: Timeline, shock: number): string {
  const { peakBp, peakWeek } = outcome.ahead.inflation
  const ahead = outcome.paths.cpiBp.slice(timeline.asOf.week)
  const lowestAhead = Math.min(...ahead)
  const month = formatMonthName(timeline, peakWeek)
  if (isNextToNone(peakBp)) {
    return isNextToNone(lowestAhead) || lowestAhead > 0
      ? t('Prices barely move')
      : t('Inflation falls back: {points} at the lowest', { points: inPoints(formatInflation(lowestAhead)) })
  }
  const points = inPoints(formatInflation(peakBp))
  if (peakBp >= shock * bpInPoint) return t('As much as in December 2021: {points}', { points })
  return t(peakBp < 10 ? 'Prices rise a little: {points} in {month}' : 'Prices rise: {points} in {month}', {
    points,
    month,
  })
}

/** Basis, and where the path runs into a limit of the model. */
function priceNote(input: PathsInput, timeline: Timeline, shock: number, domain: readonly [number, number]): string {
  const { outcome } = input
  const parts = [t('Added to 12-month inflation, in percentage points.')]
  const gone = outcome.paths.dealerStockWeeks.findIndex((weeks) => weeks <= 1e-9)
  if (gone >= 0) {
    const week = nameWeek(timeline, gone)
    parts.push(t('Dealer stock is gone from the {week}: there the price response is at its cap.', { week }))
  }
  const { peakBp, peakWeek } = outcome.ahead.inflation
  if (isLastWeek(outcome, peakWeek) && !isNextToNone(peakBp)) {
    parts.push(t('The peak is cut off by the end of the horizon.'))
  }
  if (shock > domain[1]) {
    parts.push(t('December 2021 ({points}) lies above this axis.', { points: inPoints(formatPrice(shock)) }))
  }
  return joinSentences(...parts)
}
