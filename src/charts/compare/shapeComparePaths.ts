// Paths of several scenarios laid over one another: what each chart says, before it is drawn.
import { formatMonth } from '../../format/dates'
import { formatBp } from '../../format/numbers'
import type { Dataset } from '../../model/dataset'
import type { Network } from '../../model/network'
import type { Outcome } from '../../model/outcome'
import { formatPercent, outputDomain } from '../paths/shapeOutput'
import { priceDomain, priceTicks } from '../paths/shapePrices'
import type { Timeline } from '../paths/timeline'
import { listNames, type Series, type WeeklyChart } from '../paths/weeklyChart'
import type { ComparedPath } from './comparedPath'
import { compareLabels, compareStyle } from './compareLines'
import { compareTimeline, nameAsOf, summarizeLines } from './compareTimeline'

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
  return toChart(input, {
    id: 'output',
    subject: 'output',
    measure: `output${whose(input)}, % of plan`,
    note: input.maker === null ? 'All makers, weighted by their vehicles.' : '',
    series,
    domain,
    ticks: [0, 25, 50, 75, 100].filter((tick) => tick >= domain[0]),
    formatTick: (value) => `${value}%`,
    formatValue: formatPercent,
    noticeable: 0.5,
    worst: Math.min,
  })
}

/** Supply in percent of normal at the border: of one maker, or of all by their tonnes (section 4). */
export function shapeCompareSupply(input: ComparePathsInput): WeeklyChart {
  return toChart(input, {
    id: 'supply',
    subject: 'supply',
    measure: `supply${whose(input)}, % of normal`,
    note: `At the border, before transit.${input.maker === null ? ' All makers, weighted by their tonnes.' : ''}`,
    series: toSeries(input, true, ({ paths }) => weigh(input, paths.supply, 'kgPerYear')),
    domain: [0, 100],
    ticks: [0, 50, 100],
    formatTick: (value) => `${value}%`,
    formatValue: formatPercent,
    noticeable: 0.5,
    worst: Math.min,
  })
}

/** Basis points added to 12-month inflation (section 7); never of one maker. */
export function shapeComparePrices(input: ComparePathsInput): WeeklyChart {
  const series = toSeries(input, false, ({ paths }) => paths.cpiBp)
  const domain = priceDomain(series.flatMap(({ values }) => values))
  return toChart(input, {
    id: 'prices',
    subject: 'inflation',
    measure: 'inflation, bp',
    note: `Added to 12-month inflation; 100 bp are one percentage point.${input.maker === null ? '' : ' Of all makers together.'}`,
    series,
    domain,
    ticks: priceTicks(domain),
    formatTick: (value) => `${value}`.replace('-', '\u2212'),
    formatValue: formatBp,
    noticeable: 0.1,
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
  return Array.from({ length: network.weeks }, (_, week) =>
    whole > 0 ? (100 * chosen.reduce((sum, one) => sum + one.weight * (one.values[week] ?? 1), 0)) / whole : 100,
  )
}

function whose({ network, maker }: ComparePathsInput): string {
  const name = nameOf(network.dataset, maker)
  return name ? ` of ${name}` : ''
}

function nameOf({ automakers }: Dataset, maker: string | null): string | null {
  return automakers.find(({ id }) => id === maker)?.name ?? null
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
    note: [kind.note, nameAsOf(input.paths)].filter((part) => part !== '').join(' '),
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
  const capital = `${subject.charAt(0).toUpperCase()}${subject.slice(1)}`
  const spreads = timeline.starts.map((_, week) => {
    const values = series.map((one) => one.values[week] ?? 0)
    return Math.max(...values) - Math.min(...values)
  })
  const week = spreads.indexOf(Math.max(...spreads))
  const start = timeline.starts[week]
  if (start === undefined || spreads[week]! < noticeable) {
    return series.length > 1 ? `${capital} runs alike in ${listNames(series.map(({ name }) => name))}` : capital
  }
  const at = series.map(({ name, values }) => `${formatValue(values[week] ?? 0)} in ${name}`)
  return `${capital} differs most in ${formatMonth(start)}: ${at.join(', ')}`
}
