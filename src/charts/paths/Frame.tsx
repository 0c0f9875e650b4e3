// What every picture here has in common: a Recharts frame with a light grid and two still axes.
import type { ReactNode } from 'react'
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts'
import { type Plot, plotMargin } from './plot'

interface FrameProps {
  plot: Plot
  rows: Record<string, number | readonly [number, number]>[]
  /** Key of the rows that holds the place in time. */
  timeKey: string
  /** Last place of the time axis, which starts at 0. */
  timeEnd: number
  timeTicks: readonly { at: number; label: string }[]
  domain: readonly [number, number]
  ticks: number[]
  formatTick?: (value: number) => string
  children: ReactNode
}

const axis = {
  type: 'number',
  interval: 0,
  tick: { fontSize: 12, fill: 'var(--ink-soft)' },
  tickLine: false,
  axisLine: false,
} as const

/** Time from left to right, values from bottom to top, as the plot lays them. */
export function Frame(props: FrameProps) {
  const { plot, rows, timeKey, timeEnd, timeTicks, domain, ticks, formatTick, children } = props
  return (
    // The library's layers would each be a stop for the keyboard, without a name: the box around the picture is the one.
    <div inert translate="no">
      <ComposedChart
        width={plot.width}
        height={plot.height}
        data={rows}
        margin={{ top: plot.top, right: plot.width - plot.right, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} syncWithTicks stroke="var(--hairline)" />
        <XAxis
          {...axis}
          dataKey={timeKey}
          domain={[0, timeEnd]}
          ticks={timeTicks.map(({ at }) => at)}
          tickFormatter={(value: number) => timeTicks.find(({ at }) => at === value)?.label ?? ''}
          height={plotMargin.bottom}
          tickMargin={8}
        />
        <YAxis
          {...axis}
          domain={[domain[0], domain[1]]}
          ticks={ticks}
          tickFormatter={formatTick}
          width={plotMargin.left}
        />
        {children}
      </ComposedChart>
    </div>
  )
}
