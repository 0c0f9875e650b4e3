// What a chart of weekly paths consists of, before anything is drawn.
import { formatList } from '../../format/lists'
import type { Dataset } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import type { Ranges } from '../../model/summary'
import { t } from '../../texts/translate'
import type { BandSeries } from './bands'
import type { LineStyle } from './lineStyle'
import type { Timeline } from './timeline'

/** What the path charts are shaped from. */
export interface PathsInput {
  dataset: Dataset
  scenario: Scenario
  outcome: Outcome
  reference: Outcome
  /** Name of the reference scenario, as on the page. */
  referenceName: string
  /** Ranges of our assumptions, once they are known. */
  ranges?: Ranges | undefined
}

export interface Series {
  key: string
  /** Name of the maker whose line it is, where it is of one. */
  maker?: string
  name: string
  style: LineStyle
  /** By week, in the chart's unit. */
  values: readonly number[]
}

/** A label at a line: at its end beside the plot, or at its lowest or highest point. */
export interface LineLabel {
  text: string
  /** Said instead where the text finds no room. */
  short?: string
  color: string
  /** Bold for the scenario's own lines. */
  strong: boolean
  at: 'end' | 'trough' | 'peak'
  week: number
  value: number
}

export interface WeeklyChart {
  id: 'output' | 'cover' | 'supply' | 'prices'
  /** The finding. */
  title: string
  /** What is measured, and its unit. */
  measure: string
  /** Basis and anything that a reader must know; visible below the picture. */
  note: string
  /** The picture in words: its accessible name. */
  summary: string
  timeline: Timeline
  series: Series[]
  /** Lines of the reference scenario, where they differ visibly. */
  reference: Series[]
  /** Ranges of our assumptions around the series; empty before they are known. */
  bands: BandSeries[]
  domain: readonly [number, number]
  ticks: number[]
  /** Values with a dotted line across, that the eye should measure against. */
  rules: number[]
  labels: LineLabel[]
  formatTick: (value: number) => string
  formatValue: (value: number) => string
}

/** A point of a path. */
interface Extreme {
  week: number
  value: number
}

/** First week of the lowest value. */
export function lowest(values: readonly number[]): Extreme {
  let week = 0
  for (let t = 1; t < values.length; t++) if (values[t]! < values[week]! - 1e-12) week = t
  return { week, value: values[week] ?? 0 }
}

/** First week of the highest value. */
export function highest(values: readonly number[]): Extreme {
  let week = 0
  for (let t = 1; t < values.length; t++) if (values[t]! > values[week]! + 1e-12) week = t
  return { week, value: values[week] ?? 0 }
}

/** The value of the last week. */
export function lastOf(values: readonly number[]): number {
  return values.at(-1) ?? 0
}

/** Whether two paths stand apart by more than 1.5% of the axis anywhere. */
export function differVisibly(a: readonly number[], b: readonly number[], domain: readonly [number, number]): boolean {
  const threshold = 0.015 * (domain[1] - domain[0])
  return a.some((value, t) => Math.abs(value - (b[t] ?? value)) > threshold)
}

/** `All three`, `Both`; `The maker` where there is but one. */
export function nameAll(count: number): string {
  return t(
    '{count, plural, =1 {The maker} =2 {Both} =3 {All three} =4 {All four} =5 {All five} =6 {All six} other {All #}}',
    { count },
  )
}

/** `GM`, `GM and Ford`, `GM, Ford and Stellantis`. */
export function listNames(names: readonly string[]): string {
  return formatList(names)
}
