// What moves with the pointer, laid over the picture so that the lines need not be drawn again: cursor, dots and week.
import { joinClauses } from '../../format/sentences'
import { headOf, letterCount } from '../../format/textWidth'
import styles from './paths.module.css'
import type { Plot } from './plot'
import type { WeeklyChart } from './weeklyChart'

interface CursorProps {
  chart: WeeklyChart
  plot: Plot
  /** Week that all charts point at; null shows the as-of date alone. */
  week: number | null
}

export function Cursor({ chart, plot, week }: CursorProps) {
  const { timeline, series } = chart
  const events = week === null ? '' : eventsOf(chart, week)
  return (
    <svg className={styles.overlay} width={plot.width} height={plot.height} aria-hidden="true" focusable="false">
      {week === null ? null : (
        <g>
          <line x1={plot.x(week)} x2={plot.x(week)} y1={plot.top} y2={plot.bottom} className={styles.cursor} />
          {series.map(({ key, style, values: { [week]: value } }) =>
            value === undefined ? null : (
              <circle
                key={key}
                cx={plot.x(week)}
                cy={plot.y(value)}
                r={3.5}
                fill={style.color}
                className={styles.dot}
              />
            ),
          )}
        </g>
      )}
      <TopLine
        plot={plot}
        x={plot.x(events && week !== null ? week : timeline.asOf.week)}
        text={events || timeline.asOf.label}
      />
    </svg>
  )
}

/** Text above the plot, at its week, kept inside the picture. */
function TopLine({ plot, x, text }: { plot: Plot; x: number; text: string }) {
  const room = Math.floor((plot.width - 4) / 6.2)
  const fitting = letterCount(text) > room ? `${headOf(text, room - 1)}…` : text
  const half = (letterCount(fitting) * 6.2) / 2
  const place = Math.max(half, Math.min(plot.width - half, x))
  return (
    <text x={place} y={10} textAnchor="middle" className={styles.topLine}>
      {fitting}
    </text>
  )
}

function eventsOf({ timeline }: WeeklyChart, week: number): string {
  return joinClauses(timeline.marks.filter((mark) => mark.week === week).map(({ label }) => label))
}
