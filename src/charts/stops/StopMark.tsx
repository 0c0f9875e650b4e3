// One dot of the strip: shape and hue say who stops first, so that it also works without color.
import { makerHue } from '../paths/lineStyle'
import type { StopWho } from './shapeStops'
import styles from './stops.module.css'

interface StopMarkProps {
  who: StopWho
  x: number
  y: number
  radius: number
}

/** Makers by their place: disc, square, diamond, triangle, then over again; several at once a ring, nobody a pale ring. */
export function StopMark({ who, x, y, radius }: StopMarkProps) {
  if (who === 'nobody') return <circle cx={x} cy={y} r={radius - 0.5} className={styles.nobody} />
  if (who === 'several') return <circle cx={x} cy={y} r={radius - 1} className={styles.several} />
  const fill = makerHue(who)
  if (who % 4 === 0) return <circle cx={x} cy={y} r={radius} style={{ fill }} />
  return <path d={outline(who % 4, x, y, radius)} style={{ fill }} />
}

function outline(shape: number, x: number, y: number, r: number): string {
  const s = 0.88 * r
  if (shape === 1) return `M${x - s} ${y - s}h${2 * s}v${2 * s}h${-2 * s}Z`
  const d = 1.15 * r
  if (shape === 2) return `M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}Z`
  return `M${x} ${y - r}L${x + r} ${y + s}L${x - r} ${y + s}Z`
}
