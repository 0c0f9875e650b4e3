// Draws a chart of weekly paths with Recharts: lines, grid, axes, event marks and direct labels. No state, no sums of its own.
import { memo, useMemo } from 'react'
import { Area, Line, ReferenceLine } from 'recharts'
import type { BandSeries } from './bands'
import { EventMarks } from './EventMarks'
import { Frame } from './Frame'
import { LineLabels } from './LineLabels'
import styles from './paths.module.css'
import { placeLabels } from './placeLabels'
import { layPlot } from './plot'
import type { Series, WeeklyChart } from './weeklyChart'

interface WeeklyLinesProps {
  chart: WeeklyChart
  /** The range that is shaded, if any. */
  band: BandSeries | null
  width: number
  height: number
}

export const WeeklyLines = memo(function WeeklyLines({ chart, band, width, height }: WeeklyLinesProps) {
  const { timeline, series, reference, domain } = chart
  const rows = useMemo(
    () => toRows(timeline.weeks, [...reference, ...series], band),
    [timeline.weeks, reference, series, band],
  )
  const plot = layPlot(width, height, timeline.weeks, domain)
  const labels = placeLabels(plot, chart.labels, [...series, ...reference], [timeline.asOf.week])
  // Thick lines first, so that where paths coincide every one still shows.
  const drawn = [...reference, ...[...series].sort((a, b) => b.style.width - a.style.width)]
  return (
    <Frame
      plot={plot}
      rows={rows}
      timeKey="week"
      timeEnd={Math.max(1, timeline.weeks - 1)}
      timeTicks={timeline.ticks.map(({ week, label }) => ({ at: week, label }))}
      domain={domain}
      ticks={chart.ticks}
      formatTick={chart.formatTick}
    >
      {chart.rules.map((value) => (
        <ReferenceLine key={value} y={value} stroke="var(--ghost-line)" strokeDasharray="1 3" zIndex={0} />
      ))}
      {domain[0] < 0 ? <ReferenceLine y={0} stroke="var(--control-line)" zIndex={0} /> : null}
      <ReferenceLine x={timeline.asOf.week} stroke="var(--ink)" strokeDasharray="2 3" />
      {band ? (
        <Area
          key={band.key}
          dataKey="band"
          type="linear"
          stroke="none"
          fill={band.style.color}
          className={styles.band}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ) : null}
      {drawn.map(({ key, style }) => (
        <Line
          key={key}
          dataKey={key}
          type="linear"
          stroke={style.color}
          strokeWidth={style.width}
          strokeDasharray={style.dash}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <EventMarks plot={plot} marks={timeline.marks} asOfWeek={timeline.asOf.week} />
      <LineLabels labels={labels} />
    </Frame>
  )
})

type Row = Record<string, number | readonly [number, number]>

function toRows(weeks: number, series: readonly Series[], band: BandSeries | null): Row[] {
  return Array.from({ length: weeks }, (_, week) => {
    const row: Row = { week }
    if (band) row.band = [band.p10[week] ?? 0, band.p90[week] ?? 0]
    for (const { key, values } of series) row[key] = values[week] ?? 0
    return row
  })
}
