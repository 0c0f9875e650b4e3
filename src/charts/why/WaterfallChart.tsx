// Draws the waterfall: totals in ink, steps in gray, thin connectors from level to level, names and signed labels.
import { memo } from 'react'
import { DefaultZIndexes, ZIndexLayer } from 'recharts'
import { useMeasuredWidth } from '../../ui/useMeasuredWidth'
import { RowsFrame } from './RowsFrame'
import { barSize, cutText, layRows, type RowsPlot } from './rowsPlot'
import type { Waterfall, WaterfallRow } from './shapeWaterfall'
import styles from './why.module.css'

interface WaterfallChartProps {
  chart: Waterfall
  /** Width until the page has measured it, px. */
  initialWidth?: number
}

const room = { left: 16, right: 96, top: 4, rowHeight: 36 }

export function WaterfallChart({ chart, initialWidth = 0 }: WaterfallChartProps) {
  const { ref, width } = useMeasuredWidth(initialWidth)
  const plot = layRows(width, chart.rows.length, chart.axis, room)
  return (
    <div ref={ref} role="img" aria-label={chart.summary} className={styles.picture} style={{ height: plot.height }}>
      {width > 0 ? <Bars chart={chart} width={width} /> : null}
    </div>
  )
}

const Bars = memo(function Bars({ chart, width }: { chart: Waterfall; width: number }) {
  const { rows, axis, formatTick } = chart
  const plot = layRows(width, rows.length, axis, room)
  return (
    <RowsFrame
      plot={plot}
      axis={axis}
      spans={rows.map(({ key, from, to }) => ({ key, span: [from, to] }))}
      formatTick={formatTick}
      drawBar={({ index, y, height }) => <WaterfallBar row={rows[index]} plot={plot} y={y} height={height} />}
    >
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        {rows.map((row, index) => (
          <RowTexts key={row.key} row={row} index={index} plot={plot} last={index === rows.length - 1} />
        ))}
      </ZIndexLayer>
    </RowsFrame>
  )
})

interface WaterfallBarProps {
  row: WaterfallRow | undefined
  plot: RowsPlot
  y: number
  height: number
}

function WaterfallBar({ row, plot, y, height }: WaterfallBarProps) {
  if (!row) return <g />
  const ends = [plot.x(row.from), plot.x(row.to)]
  const x = Math.min(...ends)
  const width = Math.max(1.5, Math.max(...ends) - x)
  return (
    <rect x={x} y={y} width={width} height={height} className={row.kind === 'total' ? styles.total : styles.step} />
  )
}

interface RowTextsProps {
  row: WaterfallRow
  index: number
  plot: RowsPlot
  last: boolean
}

function RowTexts({ row, index, plot, last }: RowTextsProps) {
  const y = plot.y(index)
  const end = Math.max(plot.x(row.from), plot.x(row.to))
  const level = plot.x(row.to)
  return (
    <g>
      {last ? null : (
        <path d={`M${level} ${y + barSize / 2}V${y + plot.rowHeight - barSize / 2}`} className={styles.connector} />
      )}
      <text x={0} y={y - 9} className={row.kind === 'total' ? styles.nameStrong : styles.name}>
        {cutText(row.label, plot.width)}
      </text>
      <text x={end + 6} y={y} dy="0.35em" className={styles.value}>
        {row.text}
      </text>
    </g>
  )
}
