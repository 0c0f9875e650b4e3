// Ranges of our assumptions around the weekly paths: what is shaded, for whom, and how it is said.
import { formatDate } from '../../format/dates'
import { joinClauses } from '../../format/sentences'
import type { Band, Ranges } from '../../model/summary'
import { t } from '../../texts/translate'
import { type LineStyle, lineStyleOf } from './lineStyle'
import type { Timeline } from './timeline'
import type { PathsInput } from './weeklyChart'

/** P10, P50 and P90 of one line by week, in the chart's unit. */
export interface BandSeries {
  key: string
  /** Id of the maker; null where the band is that of the whole scenario. */
  maker: string | null
  name: string
  style: LineStyle
  p10: readonly number[]
  p50: readonly number[]
  p90: readonly number[]
}

type BandsByMaker = Record<string, Band>

/** A band per maker, in the order of the dataset; none before ranges are known. */
export function makerBands(
  input: PathsInput,
  bandsOf: (bands: NonNullable<Ranges['bands']>) => BandsByMaker,
  scale = 1,
): BandSeries[] {
  const bands = input.ranges?.bands
  if (!bands) return []
  const byMaker = bandsOf(bands)
  return input.dataset.automakers.flatMap(({ id, name }, position) => {
    const band = byMaker[id]
    if (!band) return []
    const { p10, p50, p90 } = cutBand(input, band)
    const scaled = (values: number[]) => values.map((value) => scale * value)
    return {
      key: `band-${position}`,
      maker: id,
      name,
      style: lineStyleOf(position),
      p10: scaled(p10),
      p50: scaled(p50),
      p90: scaled(p90),
    }
  })
}

/** A band as far as the paths go: one that belongs to earlier choices may look further ahead. */
export function cutBand({ outcome }: PathsInput, { p10, p50, p90 }: Band): Band {
  const cut = (values: number[]) => values.slice(0, outcome.paths.cpiBp.length)
  return { p10: cut(p10), p50: cut(p50), p90: cut(p90) }
}

/** The lowest and highest values of bands, for an axis that must hold them. */
export function edgesOf(bands: readonly BandSeries[]): number[] {
  return bands.flatMap(({ p10, p90 }) => [...p10, ...p90])
}

/** The band to shade: that of a maker or, for null, the widest over all weeks. Null where none has a width. */
export function chooseBand(bands: readonly BandSeries[], maker: string | null): BandSeries | null {
  const asked = bands.find((band) => band.maker === null || band.maker === maker)
  if (asked) return widthOf(asked) > 0 ? asked : null
  const widest = [...bands].sort((a, b) => widthOf(b) - widthOf(a))[0]
  return widest && widthOf(widest) > 0 ? widest : null
}

function widthOf({ p10, p90 }: BandSeries): number {
  return p90.reduce((sum, high, week) => sum + high - (p10[week] ?? high), 0)
}

/** Whose range is shaded, for the note below a picture; empty before ranges are known. */
export function nameBand(bands: readonly BandSeries[], shown: BandSeries | null, maker: string | null): string {
  if (bands.length === 0) return ''
  if (!shown) return t(' The range of our assumptions has no width here.')
  if (shown.maker === null) return t(' Shaded: range of our assumptions.')
  return maker === null && bands.length > 1
    ? t(' Shaded: range of our assumptions for {name}, the widest.', { name: shown.name })
    : t(' Shaded: range of our assumptions for {name}.', { name: shown.name })
}

/** Every band where it is widest, in words: part of a picture's accessible name. */
export function describeBands(
  bands: readonly BandSeries[],
  timeline: Timeline,
  formatValue: (value: number) => string,
): string {
  if (bands.length === 0) return ''
  const parts = bands.map(({ name, p10, p90 }) => {
    const widths = p90.map((high, week) => high - (p10[week] ?? high))
    const week = widths.indexOf(Math.max(...widths))
    if (!(widths[week]! > 1e-9)) return t('{name}: no width', { name })
    return t('{name}: {low} to {high} in the week of {week}', {
      name,
      low: formatValue(p10[week]!),
      high: formatValue(p90[week]!),
      week: formatDate(timeline.starts[week]!),
    })
  })
  const said = { ranges: joinClauses(parts) }
  return t(' Range of our assumptions (P10 to P90) where it is widest. {ranges}.', said)
}
