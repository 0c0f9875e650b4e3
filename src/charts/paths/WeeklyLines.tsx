// Draws a chart of weekly paths with Recharts: lines, grid, axes, event marks and direct labels. No state, no sums of its own.
import { memo, useMemo } from 'react'
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { EventMarks } from './EventMarks'
import { LineLabels } from './LineLabels'
import { placeLabels } from './placeLabels'
import { layPlot, plotMargin } from './plot'
import type { Series, WeeklyChart } from './weeklyChart'

interface WeeklyLinesProps {
  chart: WeeklyChart
  width: number
  height: number
}

const axisTick = { fontSize: 12, fill: 'var(--ink-soft)' }

export const WeeklyLines = memo(function WeeklyLines({ chart, width, height }: WeeklyLinesProps) {
  const { timeline, series, reference, domain } = chart
  const rows = useMemo(() => toRows(timeline.weeks, [...reference, ...series]), [timeline.weeks, reference, series])
  const plot = layPlot(width, height, timeline.weeks, domain)
  const labels = placeLabels(plot, chart.labels, [...series, ...reference], [timeline.asOf.week])
  // Thick lines first, so that where paths coincide every one still shows.
  const drawn = [...reference, ...[...series].sort((a, b) => b.style.width - a.style.width)]
  const { top, bottom, left } = plotMargin
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={{ top, right: width - plot.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} syncWithTicks stroke="var(--hairline)" />
      <XAxis
        dataKey="week"
        type="number"
        domain={[0, Math.max(1, timeline.weeks - 1)]}
        ticks={timeline.ticks.map(({ week }) => week)}
        tickFormatter={(week: number) => timeline.ticks.find((tick) => tick.week === week)?.label ?? ''}
        height={bottom}
        interval={0}
        tick={axisTick}
        tickLine={false}
        tickMargin={8}
        axisLine={false}
      />
      <YAxis
        type="number"
        domain={[domain[0], domain[1]]}
        ticks={chart.ticks}
        tickFormatter={chart.formatTick}
        width={left}
        interval={0}
        tick={axisTick}
        tickLine={false}
        axisLine={false}
      />
      {chart.rules.map((value) => (
        <ReferenceLine key={value} y={value} stroke="var(--ghost-line)" strokeDasharray="1 3" zIndex={0} />
      ))}
      {domain[0] < 0 ? <ReferenceLine y={0} stroke="var(--control-line)" zIndex={0} /> : null}
      <ReferenceLine x={timeline.asOf.week} stroke="var(--ink)" strokeDasharray="2 3" />
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
    </LineChart>
  )
})

function toRows(weeks: number, series: readonly Series[]): Record<string, number>[] {
  return Array.from({ length: weeks }, (_, week) => {
    const row: Record<string, number> = { week }
    for (const { key, values } of series) row[key] = values[week] ?? 0
    return row
  })
}
