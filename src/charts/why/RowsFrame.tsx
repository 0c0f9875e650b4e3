// What the pictures of horizontal bars have in common: a Recharts frame with a light grid and one axis of values below.
import type { ReactElement, ReactNode } from 'react'
import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from 'recharts'
import type { ValueAxis } from './axis'
import { axisHeight, barSize, type RowsPlot } from './rowsPlot'

interface RowsFrameProps {
  plot: RowsPlot
  axis: ValueAxis
  /** Both ends of each row's bar, as values. */
  spans: readonly { key: string; span: readonly [number, number] }[]
  formatTick: (tick: number) => string
  /** Draws the bar of a row. */
  drawBar: (bar: BarShapeProps) => ReactElement
  children: ReactNode
}

export function RowsFrame({ plot, axis, spans, formatTick, drawBar, children }: RowsFrameProps) {
  const data = spans.map(({ key, span }) => ({ key, span: [axis.place(span[0]), axis.place(span[1])] }))
  return (
    // The library's layers would each be a stop for the keyboard, without a name.
    <div inert translate="no">
      <BarChart
        layout="vertical"
        width={plot.width}
        height={plot.height}
        data={data}
        margin={{ top: plot.top, right: plot.width - plot.right, bottom: 0, left: plot.left }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} syncWithTicks stroke="var(--hairline)" />
        <XAxis
          type="number"
          domain={[axis.domain[0], axis.domain[1]]}
          ticks={axis.ticks}
          tickFormatter={formatTick}
          interval={0}
          tick={{ fontSize: 12, fill: 'var(--ink-soft)' }}
          tickLine={false}
          axisLine={false}
          height={axisHeight}
          tickMargin={6}
        />
        <YAxis type="category" dataKey="key" hide />
        <Bar dataKey="span" barSize={barSize} shape={drawBar} isAnimationActive={false} />
        {children}
      </BarChart>
    </div>
  )
}
