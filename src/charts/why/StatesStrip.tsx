// Draws the strip of all states: one small mark for each, in columns along the indicator; ours lit, with its value.
import { memo, useState } from 'react'
import { formatWhole } from '../../format/numbers'
import { t } from '../../texts/translate'
import { Pointable } from '../paths/Pointable'
import { textWidth } from './rowsPlot'
import { nameColumn, type StatesColumn, type StatesStripShape } from './shapeStates'
import styles from './why.module.css'

interface StatesStripProps {
  chart: StatesStripShape
  /** Width until the page has measured it, px. */
  initialWidth?: number
}

const height = 208
const top = 24
const bottom = height - 24
const side = 16

export function StatesStrip({ chart, initialWidth = 0 }: StatesStripProps) {
  const { columns } = chart
  const [place, setPlace] = useState<number | null>(null)
  const [focused, setFocused] = useState(false)
  const ours = Math.max(
    0,
    columns.findIndex((column) => column.ours),
  )
  return (
    <>
      <p className={styles.readout} aria-live={focused ? 'polite' : 'off'}>
        {readout(columns[place ?? ours])}
      </p>
      <Pointable
        summary={chart.summary}
        height={height}
        initialWidth={initialWidth}
        count={columns.length}
        from={place ?? ours}
        placeAt={(x, width) => nearest(chart, (x - side) / Math.max(1, width - 2 * side))}
        onPoint={setPlace}
        onFocusChange={setFocused}
      >
        {(width) => <Marks chart={chart} width={width} pointed={place} />}
      </Pointable>
    </>
  )
}

function readout(column: StatesColumn | undefined): string {
  if (!column) return ''
  const { count, ours } = column
  const values = { values: nameColumn(column), count, states: formatWhole(count) }
  return ours
    ? t('{values}: {count, plural, one {{states} state} other {{states} states}}, ours among them', values)
    : t('{values}: {count, plural, one {{states} state} other {{states} states}}', values)
}

function nearest({ columns, width }: StatesStripShape, share: number): number {
  const distance = ({ at }: StatesColumn) => Math.abs(at + width / 2 - share)
  return columns.reduce((best, column, i) => (distance(column) < distance(columns[best]!) ? i : best), 0)
}

interface MarksProps {
  chart: StatesStripShape
  width: number
  pointed: number | null
}

const Marks = memo(function Marks({ chart, width, pointed }: MarksProps) {
  const { columns, axis, nowText } = chart
  const span = width - 2 * side
  const column = chart.width * span
  const cell = cellSize(Math.max(...columns.map(({ count }) => count)), column)
  const perRow = Math.max(1, Math.floor((column - 1) / cell))
  const [low, high] = axis.domain
  const left = (at: number) => side + at * span
  const own = columns.find(({ ours }) => ours)
  const ours = own ? { x: left(own.at) + column / 2, y: bottom - Math.ceil(own.count / perRow) * cell } : null
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false">
      {columns.map(({ at, count }, i) => (
        <path
          key={at}
          d={marks(left(at), count, perRow, cell)}
          className={i === pointed ? styles.statesPointed : styles.states}
        />
      ))}
      <path d={`M${side} ${bottom + 0.5}H${width - side}`} className={styles.baseline} />
      {axis.ticks.map((tick) => (
        <text
          key={tick}
          x={inside(chart.formatTick(tick), left((tick - low) / (high - low || 1)), width)}
          y={height - 6}
          textAnchor="middle"
          className={styles.tick}
        >
          {chart.formatTick(tick)}
        </text>
      ))}
      {ours ? <Ours x={ours.x} y={ours.y} width={width} text={t('now {value}', { value: nowText })} /> : null}
    </svg>
  )
})

/** The middle of a text at a place, kept inside the picture. */
function inside(text: string, place: number, width: number): number {
  const half = textWidth(text) / 2
  return Math.max(half, Math.min(width - half, place))
}

/** Our own state, lit, at the top of its column, with its value above the strip. */
function Ours({ x, y, width, text }: { x: number; y: number; width: number; text: string }) {
  return (
    <g>
      <path d={`M${x} ${top - 6}V${y - 3}`} className={styles.nowLine} />
      <rect x={x - 4} y={y - 4} width={8} height={8} className={styles.ours} />
      <text x={inside(text, x, width)} y={12} textAnchor="middle" className={styles.nameStrong}>
        {text}
      </text>
    </g>
  )
}

/** Edge of a mark with its gap, so that the fullest column fits. */
function cellSize(most: number, column: number): number {
  const room = bottom - top - 12
  for (let cell = 8; cell > 1.5; cell -= 0.25) {
    const perRow = Math.max(1, Math.floor((column - 1) / cell))
    if (Math.ceil(most / perRow) * cell <= room) return cell
  }
  return 1.5
}

function marks(x: number, count: number, perRow: number, cell: number): string {
  const edge = Math.max(1, cell - Math.min(1, cell / 4))
  return Array.from({ length: count }, (_, i) => {
    const markX = x + (i % perRow) * cell
    const markY = bottom - (Math.floor(i / perRow) + 1) * cell
    return `M${markX.toFixed(1)} ${markY.toFixed(1)}h${edge}v${edge}h${-edge}z`
  }).join('')
}
