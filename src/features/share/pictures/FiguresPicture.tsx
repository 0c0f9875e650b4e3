// The headline figures in one picture: numbers with what they are held against, and exposure as bars.
import { textWidth } from '../../../exports/pictureText'
import { formatIndex } from '../../../format/numbers'
import { cutToWidth } from '../../../format/textWidth'
import type { Automaker } from '../../../model/dataset'
import type { Percentiles } from '../../../model/percentiles'
import type { HeadlineFigure } from '../../../results/metrics/headlineFigures'
import { t } from '../../../texts/translate'
import styles from './pictures.module.css'

interface FiguresPictureProps {
  figures: readonly HeadlineFigure[]
  reference: readonly HeadlineFigure[]
  makers: readonly Pick<Automaker, 'id' | 'name'>[]
  /** Range of each maker's exposure, by the figure's id; empty until it is known. */
  ranges: ReadonlyMap<string, Percentiles>
  /** Px. */
  width: number
}

const numbersHeight = 100
const rowHeight = 36
const nameWidth = 180
const indexWidth = 56
const columnGap = 8
/** Of the style sheet's texts, px. */
const sizes = { soft: 12, name: 14, value: 22 }

function fit(text: string, room: number, size: number): string {
  return cutToWidth(text, room, (part) => textWidth(part, size))
}

export function FiguresPicture({ figures, reference, makers, ranges, width }: FiguresPictureProps) {
  const pairs = figures.flatMap((now, index) => {
    const base = reference[index]
    return base ? [{ now, base }] : []
  })
  const numbers = pairs.filter(({ now }) => now.metric.maker === null)
  const exposures = pairs.filter(({ now }) => now.metric.maker !== null)
  const step = width / Math.max(1, numbers.length)
  const height = numbersHeight + 24 + exposures.length * rowHeight
  // Names of several makers go on below numbers that have none.
  const roomForDetail = (column: number) => {
    const next = numbers.findIndex(({ now }, other) => other > column && now.detail !== null)
    return ((next < 0 ? numbers.length : next) - column) * step - columnGap
  }
  return (
    <svg className={styles.figures} width={width} height={height} aria-hidden="true" focusable="false">
      {numbers.map(({ now, base }, column) => (
        <BigNumber
          key={now.metric.id}
          now={now}
          base={base}
          x={column * step}
          room={step - columnGap}
          detailRoom={roomForDetail(column)}
        />
      ))}
      <path d={`M0 ${numbersHeight}H${width}`} className={styles.line} />
      <text x={0} y={numbersHeight + 18} className={styles.soft}>
        {t('Exposure, 0 to 100')}
      </text>
      {exposures.map(({ now, base }, row) => (
        <g key={now.metric.id} transform={`translate(0 ${numbersHeight + 24 + row * rowHeight})`}>
          <ExposureBar
            name={nameOf(now, makers)}
            now={now}
            base={base}
            range={ranges.get(now.metric.id)}
            width={width}
          />
        </g>
      ))}
    </svg>
  )
}

interface BigNumberProps {
  now: HeadlineFigure
  base: HeadlineFigure
  x: number
  /** Px. */
  room: number
  detailRoom: number
}

function BigNumber({ now, base, x, room, detailRoom }: BigNumberProps) {
  return (
    <g transform={`translate(${x} 0)`}>
      <text y={12} className={styles.soft}>
        {fit(now.metric.name, room, sizes.soft)}
      </text>
      <text y={42} className={styles.value}>
        {fit(now.text, room, sizes.value)}
      </text>
      <text y={62} className={styles.name}>
        {fit(now.detail ?? '', detailRoom, sizes.name)}
      </text>
      <text y={80} className={styles.soft}>
        {fit(now.metric.change(now.value, base.value).text, room, sizes.soft)}
      </text>
    </g>
  )
}

/** The maker whose exposure it is. */
function nameOf({ metric }: HeadlineFigure, makers: FiguresPictureProps['makers']): string {
  return makers.find(({ id }) => id === metric.maker)?.name ?? metric.name
}

interface ExposureBarProps {
  name: string
  now: HeadlineFigure
  base: HeadlineFigure
  range: Percentiles | undefined
  width: number
}

function ExposureBar({ name, now, base, range, width }: ExposureBarProps) {
  const room = width - nameWidth - indexWidth
  const x = (index: number) => nameWidth + (room * index) / 100
  const value = now.value ?? 0
  const usual = x(base.value ?? 0)
  return (
    <>
      <text x={0} y={21} className={styles.name}>
        {fit(name, nameWidth - columnGap, sizes.name)}
      </text>
      <rect x={x(0)} y={10} width={room} height={14} className={styles.track} />
      <rect x={x(0)} y={10} width={x(value) - x(0)} height={14} className={styles.bar} />
      {range && range.p10 !== null && range.p90 !== null ? (
        <path
          d={`M${x(range.p10)} 28v4M${x(range.p10)} 30H${x(range.p90)}M${x(range.p90)} 28v4`}
          className={styles.range}
        />
      ) : null}
      <path d={`M${usual} 6V28`} className={styles.referenceEdge} />
      <path d={`M${usual} 6V28`} className={styles.reference} />
      <text x={width} y={22} textAnchor="end" className={styles.name}>
        {formatIndex(value)}
      </text>
    </>
  )
}
