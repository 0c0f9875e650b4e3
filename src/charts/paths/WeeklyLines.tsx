// Draws a chart of weekly paths with Recharts: lines, grid, axes, event marks and direct labels. No state, no sums of its own.
import { memo, useMemo } from 'react'
import { Area, Line, ReferenceLine } from 'recharts'
import type { BandSeries } from './bands'
import { Frame } from './Frame'
import { LineLabels } from './LineLabels'
import styles from './paths.module.css'
import { placeLabels } from './placeLabels'
import { layPlot, type Plot, spread } from './plot'
import type { EventMark } from './timeline'
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

/** What ends before the axis does has no value from there on: its line ends as well. */
function toRows(weeks: number, series: readonly Series[], band: BandSeries | null): Row[] {
  return Array.from({ length: weeks }, (_, week) => {
    const row: Row = { week }
    const [low, high] = [band?.p10[week], band?.p90[week]]
    if (low !== undefined && high !== undefined) row.band = [low, high]
    for (const { key, values } of series) {
      const value = values[week]
      if (value !== undefined) row[key] = value
    }
    return row
  })
}

const radius = 3.5
const gap = 10

interface EventMarksProps {
  plot: Plot
  marks: readonly EventMark[]
  asOfWeek: number
}

/** In a row above the plot, moved apart where weeks are close; a hairline leads to the week itself. */
function EventMarks({ plot, marks, asOfWeek }: EventMarksProps) {
  const exact = marks.map(({ week }) => plot.x(week))
  const places = spread(exact, gap, plot.left + radius, plot.right - radius)
  const y = plot.top - 12
  return (
    <g>
      <path d={`M${plot.x(asOfWeek)} ${plot.top}V14`} className={styles.asOfStem} />
      {marks.map((mark, index) => (
        <g key={mark.id}>
          <path d={`M${places[index]} ${y + radius + 1}L${exact[index]} ${plot.top}`} className={styles.markLead} />
          <Mark mark={mark} x={places[index]!} y={y} />
        </g>
      ))}
    </g>
  )
}

function Mark({ mark, x, y }: { mark: EventMark; x: number; y: number }) {
  const className = mark.hypothetical ? styles.markWhatIf : mark.side === 'both' ? styles.markRing : styles.mark
  if (mark.side === 'CN') {
    return <rect x={x - radius} y={y - radius} width={2 * radius} height={2 * radius} className={className} />
  }
  return <circle cx={x} cy={y} r={radius} className={className} />
}
