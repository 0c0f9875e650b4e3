// The spread of first line stops as dots, each the same share of the draws: what the strip says, before it is drawn.
import { formatDate, formatDayMonth } from '../../format/dates'
import { formatShare } from '../../format/numbers'
import { joinClauses } from '../../format/sentences'
import { addDays } from '../../model/calendar'
import type { Dataset, IsoDate } from '../../model/dataset'
import type { StopCount } from '../../model/summary'
import { t } from '../../texts/translate'
import { findStops } from './findStops'

/** Number of dots: each stands for 2% of the draws. */
export const dotCount = 50

/** Who a dot stands for: a maker's place in the dataset, several at once, or nobody. */
export type StopWho = number | 'several' | 'nobody'

/** A share of draws that stop within the same weeks. */
export interface StopBin {
  /** First week ahead of the bin; null where no line stops. */
  from: number | null
  /** `now`, `3`, `4–5`, `never`. */
  label: string
  /** Whether the label counts weeks: the words for now and never need no unit. */
  counted: boolean
  /** Date of the bin's first day; empty for never. */
  date: string
  /** The same without its year. */
  day: string
  dots: StopWho[]
}

/** A row of the table twin: the draws of one bin, by who stops first. */
interface StopRow {
  label: string
  date: string
  /** Share of all draws, in the order of `groups`. */
  shares: number[]
  total: number
}

export interface StopsChart {
  /** The finding. */
  title: string
  /** The picture in words: its accessible name. */
  summary: string
  bins: StopBin[]
  rows: StopRow[]
  /** Who may stop first, with the share of draws in which they do; `nobody` is the last. */
  groups: { who: StopWho; name: string; share: number }[]
}

const maxBins = 14
const binSizes = [1, 2, 4, 8, 13, 26, 52]

/** Bins, dots and words of the first line stops of all draws, counted from the as-of date. */
export function shapeStops(dataset: Dataset, asOf: IsoDate, stops: readonly StopCount[]): StopsChart {
  const draws = stops.reduce((sum, { draws }) => sum + draws, 0)
  const dots = drawDots(dataset, stops, draws)
  const size = binSize(dots)
  const bins = layBins(asOf, dots, size)
  const whos: StopWho[] = [...dataset.automakers.map((_, position) => position), 'several', 'nobody']
  const shareOf = (who: StopWho, chosen: readonly StopCount[]) =>
    draws > 0 ? sumOf(chosen.filter((stop) => whoOf(dataset, stop) === who)) / draws : 0
  const groups = whos.map((who) => ({ who, name: nameOf(dataset, who), share: shareOf(who, stops) }))
  const binned = binStops(stops, size)
  const rows = binned.map(([from, chosen]) => ({
    label: nameBin(from, size),
    date: dateOf(asOf, from),
    shares: whos.map((who) => shareOf(who, chosen)),
    total: draws > 0 ? sumOf(chosen) / draws : 0,
  }))
  const title = findStops(dataset, stops)
  const said = binned.map(([from], row) => ({ weeks: nameWeeks(from, size), total: rows[row]!.total }))
  return { title, summary: sayStops(asOf, title, said, groups), bins, rows, groups }
}

function sayStops(
  asOf: IsoDate,
  title: string,
  bins: { weeks: string; total: number }[],
  groups: StopsChart['groups'],
): string {
  const parts = bins.map(({ weeks, total }) =>
    t('{weeks}: {share}', { weeks, share: formatShare(total) }, 'weeks to a line stop, and the share of draws'),
  )
  const who = groups
    .filter(({ share }) => share > 0)
    .map(({ name, share }) => t('{name} in {share}', { name, share: formatShare(share) }))
  return t('First line stop in weeks from {date}, over all draws. {title}. {parts}. First: {who}.', {
    date: formatDate(asOf),
    title,
    parts: joinClauses(parts),
    who: joinClauses(who),
  })
}

function sumOf(stops: readonly StopCount[]): number {
  return stops.reduce((sum, { draws }) => sum + draws, 0)
}

function whoOf(dataset: Dataset, { makers }: StopCount): StopWho {
  if (makers.length === 0) return 'nobody'
  return makers.length > 1 ? 'several' : dataset.automakers.findIndex(({ id }) => id === makers[0])
}

function nameOf(dataset: Dataset, who: StopWho): string {
  if (who === 'several') return t('several at once')
  return who === 'nobody' ? t('no line stops') : (dataset.automakers[who]?.name ?? '')
}

interface Dot {
  weeks: number | null
  who: StopWho
}

/** The draws at 1%, 3%, … 99% of all, soonest first: an honest sample in which every dot weighs the same. */
function drawDots(dataset: Dataset, stops: readonly StopCount[], draws: number): Dot[] {
  if (draws === 0) return []
  const sorted = [...stops].sort((a, b) => (a.weeks ?? Infinity) - (b.weeks ?? Infinity))
  const dots: Dot[] = []
  let passed = 0
  for (const stop of sorted) {
    passed += stop.draws
    while (dots.length < dotCount && ((dots.length + 0.5) / dotCount) * draws <= passed) {
      dots.push({ weeks: stop.weeks, who: whoOf(dataset, stop) })
    }
  }
  return dots
}

function binSize(dots: readonly Dot[]): number {
  const last = Math.max(0, ...dots.map(({ weeks }) => weeks ?? 0))
  return binSizes.find((size) => Math.floor(last / size) < maxBins) ?? 52
}

function layBins(asOf: IsoDate, dots: readonly Dot[], size: number): StopBin[] {
  const last = Math.max(0, ...dots.map(({ weeks }) => Math.floor((weeks ?? 0) / size)))
  const starts = [...Array.from({ length: last + 1 }, (_, bin) => bin * size), null]
  return starts.map((from) => ({
    from,
    label: nameBin(from, size),
    counted: isCounted(from, size),
    date: dateOf(asOf, from),
    day: dayOf(asOf, from),
    dots: byWho(dots.filter((dot) => binOf(dot.weeks, size) === from)),
  }))
}

/** Makers in the order of the dataset, then several at once, then nobody. */
function byWho(dots: readonly Dot[]): StopWho[] {
  const rank = (who: StopWho) => (who === 'nobody' ? 1e6 : who === 'several' ? 1e5 : who)
  return dots.map(({ who }) => who).sort((a, b) => rank(a) - rank(b))
}

function binOf(weeks: number | null, size: number): number | null {
  return weeks === null ? null : Math.floor(weeks / size) * size
}

/** Draws by bin, soonest first, `never` last; without the bins that hold none. */
function binStops(stops: readonly StopCount[], size: number): [number | null, StopCount[]][] {
  const byBin = new Map<number | null, StopCount[]>()
  for (const stop of stops) {
    const from = binOf(stop.weeks, size)
    byBin.set(from, [...(byBin.get(from) ?? []), stop])
  }
  return [...byBin].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
}

/** `now`, `3`, `4–5`, `never`. */
function nameBin(from: number | null, size: number): string {
  if (from === null) return t('never')
  if (size === 1) return from === 0 ? t('now') : String(from)
  return `${from}–${from + size - 1}`
}

/** Whether the name of a bin is a number of weeks, not a word. */
function isCounted(from: number | null, size: number): boolean {
  return from !== null && (size > 1 || from > 0)
}

/** The label of a bin as part of a sentence. */
function nameWeeks(from: number | null, size: number): string {
  const weeks = nameBin(from, size)
  if (!isCounted(from, size)) return weeks
  const count = size === 1 && from === 1 ? 1 : 2
  return t('{count, plural, one {{weeks} week} other {{weeks} weeks}}', { count, weeks })
}

/** Date of the first day of a bin; empty for never. */
function dateOf(asOf: IsoDate, from: number | null): string {
  return from === null ? '' : formatDate(addDays(asOf, 7 * from))
}

/** The same where the year goes without saying. */
function dayOf(asOf: IsoDate, from: number | null): string {
  return from === null ? '' : formatDayMonth(addDays(asOf, 7 * from))
}
