// Observed exports beside the simulated ones, month by month: what the check says, before it is drawn.
import { formatMonth, formatShortMonth } from '../../format/dates'
import { joinSentences } from '../../format/sentences'
import type { CheckedMonth, TradeCheck } from '../../model/backtest'
import type { Basis } from '../../model/dataset'
import type { Trade, TradeFigure } from '../../model/trade'
import { t } from '../../texts/translate'
import { basisWords } from '../basisWords'

/** How a month counts: in the error of fitted or of later months, or before the fit, or not at all. */
type MonthUse = 'fitted' | 'later' | 'before' | 'left out'

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
  basis: Basis | null
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

interface ExportsInput {
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
    measure: t('share of a normal month'),
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
  if (observed === null) return t('no figure')
  if (basis === 'assumption') return basisWords.assumption
  return whole ? null : t('only part of the month is simulated')
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
  return [{ place, label: number === 1 || place === 0 ? name : formatShortMonth(`${month}-01`) }]
}

/** The last month (`YYYY-MM`) that license states were fitted to; empty without any. */
export function lastFittedMonth(trade: Trade): string {
  return [...trade.fittedMonths].sort().at(-1) ?? ''
}

/** 0.034 as `0.03`. */
function formatError(share: number): string {
  return share.toFixed(2)
}

/** The finding, from the mean absolute errors. */
export function findExports({ fittedError, laterError }: TradeCheck): string {
  if (fittedError === null && laterError === null) return t('No month can be compared')
  const fitted = formatError(fittedError ?? 0)
  if (laterError === null) return t('Fitted months miss by {fitted}; no later ones yet', { fitted })
  const later = formatError(laterError)
  if (fittedError === null) return t('Months miss by {later}', { later })
  return t('Fitted months miss by {fitted}, later ones by {later}', { fitted, later })
}

const useWords: Readonly<Record<MonthUse, string>> = {
  fitted: t('fitted'),
  later: t('later'),
  before: t('before'),
  'left out': t('left out'),
}

/** How a month counts, in a word, with the reason where it does not. */
export function nameUse({ use, reason }: ExportsMonth): string {
  return reason ? t('left out: {reason}', { reason }) : useWords[use]
}

function exportsNote({ trade, laterErrorInYear, presetName }: ExportsInput, lastFitted: string): string {
  const { year, usTonnes } = trade.normalYear
  const normal = Math.round(usTonnes.value / 12)
  const parts = [
    t('{trade} to the U.S. (customs code {code}) over the monthly mean of {year}, {normal} t; simulated: “{preset}”.', {
      trade: trade.title,
      code: trade.code,
      year,
      normal,
      preset: presetName,
    }),
    t('Shaded: months that the license states were fitted to. Hollow: assumptions, left out of the error.'),
  ]
  if (laterErrorInYear !== null) {
    const said = { year: lastFitted.slice(0, 4), miss: formatError(laterErrorInYear) }
    parts.push(t('To December {year}, later months miss by {miss}.', said))
  }
  return joinSentences(...parts)
}

function summarizeExports(title: string, months: readonly ExportsMonth[]): string {
  const lines = months.map(({ name, observed, simulated, use }) => {
    const said = { month: name, simulated: simulated.toFixed(2), use: useWords[use] }
    return observed === null
      ? t('{month}: not observed, simulated {simulated}, {use}.', said)
      : t('{month}: observed {observed}, simulated {simulated}, {use}.', { ...said, observed: observed.toFixed(2) })
  })
  return joinSentences(
    t('Chinese magnet exports to the U.S. by month, in shares of a normal month. {finding}.', { finding: title }),
    ...lines,
  )
}
