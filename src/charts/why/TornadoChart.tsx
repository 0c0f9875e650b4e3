// Draws the tornado: for each assumption a bar from now to its low (hollow) and to its high (solid); a row leads to its slider.
import { memo } from 'react'
import { DefaultZIndexes, ZIndexLayer } from 'recharts'
import type { ParameterId } from '../../model/dataset'
import { t } from '../../texts/translate'
import { useMeasuredWidth } from '../../ui/useMeasuredWidth'
import { RowsFrame } from './RowsFrame'
import { barSize, cutText, layRows, type RowsPlot, textWidth } from './rowsPlot'
import type { Tornado, TornadoRow } from './shapeTornado'
import styles from './why.module.css'

interface TornadoChartProps {
  chart: Tornado
  /** Rows that are drawn, the first of the chart's. */
  rows: TornadoRow[]
  onPick: (parameter: ParameterId) => void
  /** Width until the page has measured it, px. */
  initialWidth?: number
}

const room = { left: 56, right: 56, top: 24, rowHeight: 44 }

export function TornadoChart({ chart, rows, onPick, initialWidth = 0 }: TornadoChartProps) {
  const { ref, width } = useMeasuredWidth(initialWidth)
  const plot = layRows(width, rows.length, chart.axis, room)
  return (
    <div ref={ref} className={styles.picture} style={{ height: plot.height }}>
      <div role="img" aria-label={chart.summary}>
        {width > 0 ? <Bars chart={chart} rows={rows} width={width} /> : null}
      </div>
      {rows.map(({ key, name, parameter, lowText, highText }, index) =>
        parameter ? (
          <button
            key={key}
            type="button"
            className={styles.rowButton}
            style={{ top: plot.top + index * plot.rowHeight, height: plot.rowHeight }}
            aria-label={t('{name}: {low} at its low, {high} at its high. To its slider', {
              name,
              low: lowText,
              high: highText,
            })}
            onClick={() => onPick(parameter)}
          />
        ) : null,
      )}
    </div>
  )
}

const Bars = memo(function Bars({ chart, rows, width }: { chart: Tornado; rows: TornadoRow[]; width: number }) {
  const { axis, now, nowText, formatTick } = chart
  const plot = layRows(width, rows.length, axis, room)
  const x = plot.x(now)
  const nowWords = t('now {value}', { value: nowText })
  const half = textWidth(nowWords) / 2
  return (
    <RowsFrame
      plot={plot}
      axis={axis}
      spans={rows.map(({ key, low, high }) => ({ key, span: [Math.min(low, high, now), Math.max(low, high, now)] }))}
      formatTick={formatTick}
      drawBar={({ index, y }) => <TornadoBar row={rows[index]} now={now} plot={plot} y={y} />}
    >
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <path d={`M${x} ${plot.top - 6}V${plot.top + rows.length * plot.rowHeight}`} className={styles.nowLine} />
        <text x={Math.max(half, Math.min(width - half, x))} y={12} textAnchor="middle" className={styles.nameStrong}>
          {nowWords}
        </text>
        {rows.map((row, index) => (
          <RowTexts key={row.key} row={row} index={index} chart={chart} plot={plot} />
        ))}
      </ZIndexLayer>
    </RowsFrame>
  )
})

function TornadoBar({ row, now, plot, y }: { row: TornadoRow | undefined; now: number; plot: RowsPlot; y: number }) {
  if (!row) return <g />
  const from = plot.x(now)
  const ends = [
    { x: plot.x(row.low), className: styles.atLow },
    { x: plot.x(row.high), className: styles.atHigh },
  ].sort((a, b) => Math.abs(b.x - from) - Math.abs(a.x - from))
  // The longer first: where both lie on one side, the shorter is drawn over it.
  return (
    <g>
      {ends.map((end) => (
        <rect
          key={end.className}
          x={Math.min(end.x, from)}
          y={y}
          width={Math.abs(end.x - from)}
          height={barSize}
          className={end.className}
        />
      ))}
    </g>
  )
}

interface RowTextsProps {
  row: TornadoRow
  index: number
  chart: Tornado
  plot: RowsPlot
}

/** Name above the bar; the indicator at each end that lies visibly apart from now. */
function RowTexts({ row, index, chart: { now, nowShort }, plot }: RowTextsProps) {
  const y = plot.y(index)
  const atLow = { value: row.low, text: row.lowShort }
  const atHigh = { value: row.high, text: row.highShort }
  const [least, most] = row.low <= row.high ? [atLow, atHigh] : [atHigh, atLow]
  const range = row.range ? t(' ({range})', { range: row.range }, 'after the name of an assumption: its range') : ''
  const fits = textWidth(row.name + range) <= plot.width
  return (
    <g>
      <text x={0} y={y - 10} className={styles.name}>
        {cutText(row.name, plot.width)}
        {fits ? <tspan className={styles.soft}>{range}</tspan> : null}
      </text>
      {least.value < now && least.text !== nowShort ? (
        <text x={plot.x(least.value) - 6} y={y} dy="0.35em" textAnchor="end" className={styles.value}>
          {least.text}
        </text>
      ) : null}
      {most.value > now && most.text !== nowShort ? (
        <text x={plot.x(most.value) + 6} y={y} dy="0.35em" className={styles.value}>
          {most.text}
        </text>
      ) : null}
    </g>
  )
}
