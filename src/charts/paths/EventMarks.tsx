// Marks of enabled events above a plot: Washington a disc, Beijing a square, both a ring; a hypothetical one is dashed.
import styles from './paths.module.css'
import { type Plot, spread } from './plot'
import type { EventMark } from './timeline'

const radius = 3.5
const gap = 10

interface EventMarksProps {
  plot: Plot
  marks: readonly EventMark[]
  asOfWeek: number
}

/** In a row above the plot, moved apart where weeks are close; a hairline leads to the week itself. */
export function EventMarks({ plot, marks, asOfWeek }: EventMarksProps) {
  const exact = marks.map(({ week }) => plot.x(week))
  const places = spread(exact, gap, plot.left + radius, plot.right - radius)
  const y = plot.top - 12
  return (
    <g>
      <path d={`M${plot.x(asOfWeek)} ${plot.top}V14`} className={styles.asOfStem} />
      {marks.map((mark, index) => (
        <g key={mark.id}>
          <path d={`M${places[index]} ${y + radius + 1}L${exact[index]} ${plot.top}`} className={styles.markLead} />
          <Mark mark={mark} x={places[index]!} y={y} />
        </g>
      ))}
    </g>
  )
}

function Mark({ mark, x, y }: { mark: EventMark; x: number; y: number }) {
  const className = mark.hypothetical ? styles.markWhatIf : mark.side === 'both' ? styles.markRing : styles.mark
  if (mark.side === 'CN') {
    return <rect x={x - radius} y={y - radius} width={2 * radius} height={2 * radius} className={className} />
  }
  return <circle cx={x} cy={y} r={radius} className={className} />
}
