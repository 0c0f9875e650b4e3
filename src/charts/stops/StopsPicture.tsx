// The strip of dots: when the first line stops over all draws, 50 dots of 2% each, with never as a bin of its own.
import { formatShare } from '../../format/numbers'
import { textWidth } from '../../format/textWidth'
import { t } from '../../texts/translate'
import { useMeasuredWidth } from '../../ui/useMeasuredWidth'
import { layStops } from './layStops'
import { StopMark } from './StopMark'
import type { StopsChart } from './shapeStops'
import styles from './stops.module.css'

interface StopsPictureProps {
  chart: StopsChart
  /** Width until the page is measured, px. */
  initialWidth?: number
}

const height = 184

export function StopsPicture({ chart, initialWidth = 0 }: StopsPictureProps) {
  const { ref, width } = useMeasuredWidth(initialWidth)
  return (
    <div ref={ref} role="img" aria-label={chart.summary} className={styles.picture} style={{ height }} translate="no">
      {width > 0 ? <Dots chart={chart} width={width} /> : null}
    </div>
  )
}

interface StopsDrawingProps {
  chart: StopsChart
  /** Px. */
  width: number
}

/** The dots in a width that is known, for those who see them only. */
export function StopsDrawing({ chart, width }: StopsDrawingProps) {
  return (
    <div style={{ width, height }}>
      <Dots chart={chart} width={width} />
    </div>
  )
}

function Dots({ chart, width }: StopsDrawingProps) {
  const { bins, radius, neverFrom, floor } = layStops(chart.bins, width, height)
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false">
      <path
        d={`M0 ${floor + 0.5}H${neverFrom - 8}M${neverFrom + 8} ${floor + 0.5}H${width}`}
        className={styles.floor}
      />
      {bins.map(({ label, counted, day, x, labelled, dots }) => (
        <g key={label}>
          {dots.map((dot) => (
            <StopMark key={`${dot.x} ${dot.y}`} radius={radius} {...dot} />
          ))}
          {labelled ? (
            <>
              <text x={x} y={floor + 16} className={styles.weeks}>
                {counted ? t('{weeks} wk', { weeks: label }) : label}
              </text>
              <text x={Math.max(textWidth(day) / 2, x)} y={floor + 32} className={styles.date}>
                {day}
              </text>
            </>
          ) : null}
        </g>
      ))}
    </svg>
  )
}

/** Who the dots stand for, each with its shape, its word and the share of draws: a legend that is itself a finding. */
export function StopsKey({ chart }: { chart: StopsChart }) {
  return (
    <ul className={styles.key} aria-label={t('Who stops first, in share of draws')}>
      {chart.groups
        .filter(({ share }) => share > 0)
        .map(({ who, name, share }) => (
          <li key={who}>
            <svg width={12} height={12} aria-hidden="true" focusable="false">
              <StopMark who={who} x={6} y={6} radius={5} />
            </svg>
            {name} {formatShare(share)}
          </li>
        ))}
    </ul>
  )
}
