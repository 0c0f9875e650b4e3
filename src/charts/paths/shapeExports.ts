// Observed exports beside the simulated ones, month by month: what the check says, before it is drawn.

import { formatMonth } from '../../format/dates'
import type { CheckedMonth, TradeCheck } from '../../model/backtest'
import type { Trade, TradeFigure } from '../../model/trade'

/** How a month counts: in the error of fitted or of later months, or before the fit, or not at all. */
export type MonthUse = 'fitted' | 'later' | 'before' | 'left out'

export interface ExportsMonth {
  month: string
  name: string
  use: MonthUse
  /** Why a month is left out of the errors. */
  reason: string | null
  /** Shares of a normal month; null without a figure. */
  observed: number | null
  range: readonly [number, number] | null
  simulated: number
  tonnes: number | null
  basis: string | null
  publisher: string | null
}

export interface ExportsChart {
  title: string
  measure: string
  note: string
  summary: string
  months: ExportsMonth[]
  /** First and last place of each unbroken run of fitted months. */
  fittedSpans: (readonly [number, number])[]
  domain: readonly [number, number]
  ticks: number[]
  monthTicks: { place: number; label: string }[]
}

export interface ExportsInput {
  trade: Trade
  check: TradeCheck
  /** Error of the later months up to the end of the year of the fit (share); null without any. */
  laterErrorInYear: number | null
  /** Name of the preset that was simulated. */
  presetName: string
}

/** The check of section 10 in shares of a normal month, up to the last month with an observed figure. */
export function shapeExports(input: ExportsInput): ExportsChart {
  const { trade, check } = input
  const lastObserved = check.months.findLastIndex(({ observed }) => observed !== null)
  const lastFitted = lastFittedMonth(trade)
  const months = check.months.slice(0, lastObserved + 1).map((month) => shapeMonth(trade, month, lastFitted))
  const title = findExports(check)
  const high = Math.max(
    1.25,
    ...months.flatMap(({ observed, range, simulated }) => [observed ?? 0, range?.[1] ?? 0, simulated]),
  )
  const domain = [0, Math.ceil(high * 4 - 1e-9) / 4] as const
  return {
    title,
    measure: 'share of a normal month',
    note: exportsNote(input, lastFitted),
    summary: summarizeExports(title, months),
    months,
    fittedSpans: spansOf(months),
    domain,
    ticks: [0, 0.5, 1, 1.5, 2].filter((tick) => tick <= domain[1]),
    monthTicks: months.flatMap(({ month, name }, place) => tickOf(month, name, place)),
  }
}

function shapeMonth(trade: Trade, checked: CheckedMonth, lastFitted: string): ExportsMonth {
  const figure = trade.months.find(({ month }) => month === checked.month)?.us ?? null
  const reason = reasonOf(checked)
  const use = reason ? 'left out' : checked.fitted ? 'fitted' : checked.month > lastFitted ? 'later' : 'before'
  return {
    month: checked.month,
    name: formatMonth(checked.month),
    use,
    reason,
    observed: checked.observed,
    range: rangeOf(trade, figure),
    simulated: checked.simulated,
    tonnes: figure?.tonnes ?? null,
    basis: figure?.basis ?? null,
    publisher: trade.sources.find(({ id }) => id === figure?.source)?.publisher ?? null,
  }
}

function reasonOf({ observed, basis, whole }: CheckedMonth): string | null {
  if (observed === null) return 'no figure'
  if (basis === 'assumption') return 'assumption'
  return whole ? null : 'only part of the month is simulated'
}

function rangeOf(trade: Trade, figure: TradeFigure | null): readonly [number, number] | null {
  if (figure?.low === undefined || figure.high === undefined) return null
  const normal = trade.normalYear.usTonnes.value / 12
  return [figure.low / normal, figure.high / normal]
}

function spansOf(months: readonly ExportsMonth[]): (readonly [number, number])[] {
  const spans: [number, number][] = []
  months.forEach(({ use }, place) => {
    if (use !== 'fitted') return
    const last = spans.at(-1)
    if (last && last[1] === place - 1) last[1] = place
    else spans.push([place, place])
  })
  return spans
}

function tickOf(month: string, name: string, place: number): { place: number; label: string }[] {
  const number = Number(month.slice(5))
  if (number % 6 !== 1) return []
  return [{ place, label: number === 1 || place === 0 ? name : name.slice(0, 3) }]
}

/** The last month (`YYYY-MM`) that license states were fitted to; empty without any. */
export function lastFittedMonth(trade: Trade): string {
  return [...trade.fittedMonths].sort().at(-1) ?? ''
}

/** 0.034 as `0.03`. */
export function formatError(share: number): string {
  return share.toFixed(2)
}

/** The finding, from the mean absolute errors. */
export function findExports({ fittedError, laterError }: TradeCheck): string {
  if (fittedError === null && laterError === null) return 'No month can be compared'
  if (laterError === null) return `Fitted months miss by ${formatError(fittedError ?? 0)}; no later ones yet`
  if (fittedError === null) return `Months miss by ${formatError(laterError)}`
  return `Fitted months miss by ${formatError(fittedError)}, later ones by ${formatError(laterError)}`
}

function exportsNote({ trade, laterErrorInYear, presetName }: ExportsInput, lastFitted: string): string {
  const { year, usTonnes } = trade.normalYear
  const normal = Math.round(usTonnes.value / 12)
  const parts = [
    `${trade.title} to the U.S. (customs code ${trade.code}) over the monthly mean of ${year}, ${normal} t; simulated: “${presetName}”.`,
    'Shaded: months that the license states were fitted to. Hollow: assumptions, left out of the error.',
  ]
  if (laterErrorInYear !== null) {
    parts.push(`To December ${lastFitted.slice(0, 4)}, later months miss by ${formatError(laterErrorInYear)}.`)
  }
  return parts.join(' ')
}

function summarizeExports(title: string, months: readonly ExportsMonth[]): string {
  const lines = months.map(({ name, observed, simulated, use }) => {
    const seen = observed === null ? 'not observed' : `observed ${observed.toFixed(2)}`
    return `${name}: ${seen}, simulated ${simulated.toFixed(2)}, ${use}.`
  })
  return [`Chinese magnet exports to the U.S. by month, in shares of a normal month. ${title}.`, ...lines].join(' ')
}
