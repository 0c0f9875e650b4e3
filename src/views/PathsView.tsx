// The weekly paths of the evaluated state: output, cover, supply and prices, all four to work with, or one to look at.
import { useMemo, useState } from 'react'
import { chooseBand, nameBand } from '../charts/paths/bands'
import { Cursor } from '../charts/paths/Cursor'
import { PathChart } from '../charts/paths/PathChart'
import { layPlot } from '../charts/paths/plot'
import { shapeCover } from '../charts/paths/shapeCover'
import { shapeOutput } from '../charts/paths/shapeOutput'
import { shapePrices } from '../charts/paths/shapePrices'
import { shapeSupply } from '../charts/paths/shapeSupply'
import { WeeklyLines } from '../charts/paths/WeeklyLines'
import type { PathsInput, WeeklyChart } from '../charts/paths/weeklyChart'
import type { Outcome } from '../model/outcome'
import type { Ranges } from '../model/summary'
import type { Analysis } from '../results/analysis/useAnalysis'
import { useSettledCase } from '../results/CaseProvider'
import { useWorkspace } from '../results/Workspace'
import { useReferenceName } from '../words/useReferenceName'

export type PathId = WeeklyChart['id']

/** Ranges of our assumptions around the paths, and whether they belong to earlier choices. */
type KnownRanges = Pick<Analysis<Ranges>, 'data' | 'stale'>

/** What paths are held against in place of the reference of the page. */
export interface HeldAgainst {
  outcome: Outcome
  name: string
}

const shapes: Record<PathId, (input: PathsInput) => WeeklyChart> = {
  output: shapeOutput,
  cover: shapeCover,
  supply: shapeSupply,
  prices: shapePrices,
}

const pathIds = ['output', 'cover', 'supply', 'prices'] as const

/** One path of a state that is at hand. */
export function readPath(id: PathId, input: PathsInput): WeeklyChart {
  return shapes[id](input)
}

/** What the paths of the state around are shaped from. */
function usePathsInput(ranges: Ranges | undefined, against: HeldAgainst | null): PathsInput {
  const { dataset } = useWorkspace()
  const { scenario, outcome, reference: usual } = useSettledCase()
  const usualName = useReferenceName()
  const reference = against?.outcome ?? usual
  const referenceName = against?.name ?? usualName
  return useMemo(
    () => ({ dataset, scenario, outcome, reference, referenceName, ranges }),
    [dataset, scenario, outcome, reference, referenceName, ranges],
  )
}

/** One path of the state around, with its ranges as long as they belong to it. */
export function usePath(id: PathId, { data, stale }: KnownRanges, against: HeldAgainst | null = null): WeeklyChart {
  const input = usePathsInput(stale ? undefined : data, against)
  return useMemo(() => readPath(id, input), [id, input])
}

interface PathsViewProps {
  ranges: KnownRanges
  /** Maker whose range all charts shade; null shades each chart's widest. */
  maker?: string | null
  asTable?: boolean
  /** Width of a picture until it is measured, px. */
  initialWidth?: number
}

/** The four, with one week that all point at; laid out by what is around them. */
export function PathsView({ ranges, maker = null, asTable = false, initialWidth = 0 }: PathsViewProps) {
  const input = usePathsInput(ranges.data, null)
  const charts = useMemo(() => pathIds.map((id) => readPath(id, input)), [input])
  const [week, setWeek] = useState<number | null>(null)
  return charts.map((chart) => (
    <PathChart
      key={chart.id}
      chart={chart}
      shared={{ week, setWeek, maker }}
      asTable={asTable}
      staleBands={ranges.stale}
      initialWidth={initialWidth}
    />
  ))
}

/** What a reader must know of a path to look at, with whose range is shaded in it. */
export function writePathNote({ note, bands }: WeeklyChart): string {
  return `${note}${nameBand(bands, chooseBand(bands, null), null)}`
}

interface PathViewProps {
  chart: WeeklyChart
  /** Px. */
  width: number
  height: number
}

/** One path to look at, as large as it is said: two drawings, the second laid over the first by what is around them. */
export function PathView({ chart, width, height }: PathViewProps) {
  const plot = layPlot(width, height, chart.timeline.weeks, chart.domain)
  return (
    <>
      <WeeklyLines chart={chart} band={chooseBand(chart.bands, null)} width={width} height={height} />
      <Cursor chart={chart} plot={plot} week={null} />
    </>
  )
}
