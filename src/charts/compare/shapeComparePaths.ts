// Paths of several scenarios laid over one another: what each chart says, before it is drawn.
import { formatMonth } from '../../format/dates'
import { formatList } from '../../format/lists'
import { formatPlain } from '../../format/numbers'
import { joinSentences, joinWords, upperFirst } from '../../format/sentences'
import type { Network } from '../../model/network'
import type { Outcome } from '../../model/outcome'
import { t } from '../../texts/translate'
import { formatPercent, outputDomain } from '../paths/shapeOutput'
import { formatPrice, priceDomain, pricesOf, priceTicks } from '../paths/shapePrices'
import type { Timeline } from '../paths/timeline'
import type { Series, WeeklyChart } from '../paths/weeklyChart'
import { compareLabels, compareStyle } from './compareLines'
import { type ComparedPath, compareTimeline, nameAsOf, summarizeLines } from './compareTimeline'

export interface ComparePathsInput {
  network: Network
  /** The base first. */
  paths: readonly ComparedPath[]
  /** Automaker whose output and supply are shown; null for all, weighted. */
  maker: string | null
}

/** Output in percent of plan: of one maker, or of all by their vehicles (section 5). */
export function shapeCompareOutput(input: ComparePathsInput): WeeklyChart {
  const series = toSeries(input, true, ({ paths }) => weigh(input, paths.output, 'unitsPerYear'))
  const domain = outputDomain(series, [])
  const maker = nameOf(input)
  return toChart(input, {
    id: 'output',
    subject: t('output'),
    measure: maker === null ? t('output, % of plan') : t('output of {maker}, % of plan', { maker }),
    note: input.maker === null ? t('All makers, weighted by their vehicles.') : '',
    series,
    domain,
    ticks: [0, 25, 50, 75, 100].filter((tick) => tick >= domain[0]),
    formatTick: formatPercent,
    formatValue: formatPercent,
    noticeable: 0.5,
    worst: Math.min,
  })
}

/** Supply in percent of normal at the border: of one maker, or of all by their tonnes (section 4). */
export function shapeCompareSupply(input: ComparePathsInput): WeeklyChart {
  const maker = nameOf(input)
  return toChart(input, {
    id: 'supply',
    subject: t('supply'),
    measure: maker === null ? t('supply, % of normal') : t('supply of {maker}, % of normal', { maker }),
    note: joinSentences(
      t('At the border, before transit.'),
      input.maker === null ? t('All makers, weighted by their tonnes.') : '',
    ),
    series: toSeries(input, true, ({ paths }) => weigh(input, paths.supply, 'kgPerYear')),
    domain: [0, 100],
    ticks: [0, 50, 100],
    formatTick: formatPercent,
    formatValue: formatPercent,
    noticeable: 0.5,
    worst: Math.min,
  })
}

/** Percentage points added to 12-month inflation (section 7); never of one maker. */
export function shapeComparePrices(input: ComparePathsInput): WeeklyChart {
  const series = toSeries(input, false, ({ paths }) => pricesOf(paths.cpiBp))
  const domain = priceDomain(series.flatMap(({ values }) => values))
  return toChart(input, {
    id: 'prices',
    subject: t('inflation'),
    measure: t('inflation, percentage points'),
    note: joinSentences(
      t('Added to 12-month inflation, in percentage points.'),
      input.maker === null ? '' : t('Of all makers together.'),
    ),
    series,
    domain,
    ticks: priceTicks(domain),
    formatTick: formatPlain,
    formatValue: formatPrice,
    noticeable: 0.01,
    worst: Math.max,
  })
}

function toSeries(input: ComparePathsInput, ofMakers: boolean, valuesOf: (outcome: Outcome) => number[]): Series[] {
  return [...input.paths]
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ place, outcome }) => ({
      key: `line-${place}`,
      name: place,
      style: compareStyle(input.network.dataset, place, ofMakers ? input.maker : null),
      values: valuesOf(outcome),
    }))
}

/** A maker's path in percent, or the mean of all makers' weighted by a yearly amount. */
function weigh(
  { network, maker }: ComparePathsInput,
  paths: Record<string, readonly number[]>,
  weight: 'unitsPerYear' | 'kgPerYear',
): number[] {
  const chosen = network.dataset.automakers.flatMap(({ id }, m) =>
    maker === null || id === maker ? { values: paths[id] ?? [], weight: network.makers[m]![weight] } : [],
  )
  const whole = chosen.reduce((sum, one) => sum + one.weight, 0)
  const length = Math.max(0, ...chosen.map(({ values }) => values.length))
  return Array.from({ length }, (_, week) =>
    whole > 0 ? (100 * chosen.reduce((sum, one) => sum + one.weight * (one.values[week] ?? 1), 0)) / whole : 100,
  )
}

function nameOf({ network, maker }: ComparePathsInput): string | null {
  return network.dataset.automakers.find(({ id }) => id === maker)?.name ?? null
}

interface Kind
  extends Pick<WeeklyChart, 'id' | 'measure' | 'note' | 'series' | 'domain' | 'ticks' | 'formatTick' | 'formatValue'> {
  subject: string
  /** Difference, in the chart's unit, below which two lines are the same. */
  noticeable: number
  /** Picks the worst week of a line. */
  worst: (...values: number[]) => number
}

function toChart(input: ComparePathsInput, kind: Kind): WeeklyChart {
  const { subject: _, noticeable: __, worst, ...parts } = kind
  const { series, formatValue, measure } = kind
  const timeline = compareTimeline(input.network.dataset, input.paths)
  const title = findPaths(series, timeline, kind)
  return {
    ...parts,
    title,
    note: joinSentences(kind.note, nameAsOf(input.paths)),
    summary: summarizeLines({ title, measure, timeline, series, paths: input.paths, formatValue, worst }),
    timeline,
    reference: [],
    bands: [],
    rules: [],
    labels: compareLabels(series, input.paths),
  }
}

/** The finding: when the lines stand furthest apart and at what, or that they run together. */
function findPaths(series: readonly Series[], timeline: Timeline, { subject, noticeable, formatValue }: Kind): string {
  const capital = upperFirst(subject)
  // A line that ends before the others differs from none of them after its end.
  const shared = Math.min(...series.map(({ values }) => values.length))
  const spreads = timeline.starts.slice(0, shared).map((_, week) => {
    const values = series.map((one) => one.values[week] ?? 0)
    return Math.max(...values) - Math.min(...values)
  })
  const week = spreads.indexOf(Math.max(...spreads))
  const start = timeline.starts[week]
  if (start === undefined || spreads[week]! < noticeable) {
    if (series.length <= 1) return capital
    return t('{subject} runs alike in {places}', {
      subject: capital,
      places: formatList(series.map(({ name }) => name)),
    })
  }
  const at = series.map(({ name, values }) =>
    t('{value} in {place}', { value: formatValue(values[week] ?? 0), place: name }),
  )
  const said = { subject: capital, month: formatMonth(start), values: joinWords(at) }
  return t('{subject} differs most in {month}: {values}', said)
}
