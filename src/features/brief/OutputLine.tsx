// A maker's output against its plan over the calendar as a small line, with the as-of week as an upright.
import type { LineStyle } from '../../charts/paths/lineStyle'
import styles from './brief.module.css'

interface OutputLineProps {
  /** Share of plan (0 to 1), by week. */
  output: readonly number[]
  asOfWeek: number
  style: LineStyle
}

/** Height of the drawing's own units; its width is one unit a week. */
const height = 20

export function OutputLine({ output, asOfWeek, style }: OutputLineProps) {
  const last = Math.max(1, output.length - 1)
  const y = (share: number) => (1 + (height - 2) * (1 - share)).toFixed(2)
  const path = output.map((share, week) => `${week === 0 ? 'M' : 'L'}${week} ${y(share)}`).join('')
  return (
    <svg viewBox={`0 0 ${last} ${height}`} preserveAspectRatio="none" className={styles.output} aria-hidden="true">
      <path d={`M0 ${y(0)}H${last}`} stroke="var(--hairline)" vectorEffect="non-scaling-stroke" />
      <path
        d={`M${asOfWeek} 0V${height}`}
        stroke="var(--ink-soft)"
        strokeDasharray="2 2"
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={path}
        fill="none"
        stroke={style.color}
        strokeWidth={style.width * 0.8}
        strokeDasharray={style.dash}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
