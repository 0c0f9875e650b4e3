// Laid over the strip of cards: the as-of date and, while someone points, the week pointed at.
import { formatDate } from '../../format/dates'
import { formatShare } from '../../format/numbers'
import { t } from '../../texts/translate'
import styles from './cards.module.css'
import { type CardsLayout, textWidth } from './layCards'
import type { CardsChart } from './shapeCards'

interface CardsCursorProps {
  chart: CardsChart
  layout: CardsLayout
  /** Week pointed at; null shows the as-of date alone. */
  week: number | null
}

export function CardsCursor({ chart, layout, week }: CardsCursorProps) {
  const { timeline, share } = chart
  const { area, x } = layout
  const shown = week ?? timeline.asOf.week
  const text = week === null ? timeline.asOf.label : t('Week of {date}', { date: formatDate(timeline.starts[week]!) })
  const value = formatShare(share[shown] ?? 0)
  const y = area.bottom - (area.bottom - area.top) * (share[shown] ?? 0)
  // Above the line where there is room under the 100% mark, else inside the area.
  const valueY = y - area.top > 16 ? y - 6 : y + 14
  return (
    <svg className={styles.overlay} width={layout.width} height={layout.height} aria-hidden="true" focusable="false">
      {week === null ? null : <path d={`M${x(week)} 16V${area.bottom}`} className={styles.cursor} />}
      <text x={within(layout, x(shown), text)} y={12} textAnchor="middle" className={styles.tick}>
        {text}
      </text>
      <circle cx={x(shown)} cy={y} r={3.5} className={styles.dot} />
      <text x={besides(layout, x(shown), value)} y={valueY} className={styles.value}>
        {value}
      </text>
    </svg>
  )
}

/** The middle of a text at a place, kept inside the picture. */
function within({ width }: CardsLayout, place: number, text: string): number {
  const half = textWidth(text) / 2
  return Math.max(half, Math.min(width - half, place))
}

/** Where a text starts that stands right of a place, or left of it at the edge. */
function besides({ right }: CardsLayout, place: number, text: string): number {
  const width = textWidth(text)
  return place + 6 + width > right ? place - 6 - width : place + 6
}
