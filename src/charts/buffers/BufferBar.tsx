// Stock held against stock needed, as a bar with a mark and the range of the mark; the table beside it holds the numbers.
import styles from './buffers.module.css'

interface BufferBarProps {
  /** Weeks held. */
  held: number
  /** Weeks needed; null where no stock is enough. */
  needed: number | null
  /** Low and high end of the weeks needed; null where it lies beyond the scale. */
  range?: { low: number | null; high: number | null }
  /** Weeks at the right end, common to all bars of a table. */
  most: number
}

/** Decorative: hidden from assistive technology. */
export function BufferBar({ held, needed, range, most }: BufferBarProps) {
  const at = (weeks: number | null) => `${weeks === null ? 100 : placeOf(weeks, most)}%`
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      <line className={styles.track} x1="0" x2="100%" y1="8" y2="8" />
      <rect className={styles.held} x="0" y="4" width={at(held)} height="8" />
      {range ? <line className={styles.range} x1={at(range.low)} x2={at(range.high)} y1="8" y2="8" /> : null}
      {needed === null ? null : <line className={styles.needed} x1={at(needed)} x2={at(needed)} y1="1" y2="15" />}
    </svg>
  )
}

/** Where weeks lie along a scale, in percent; on a scale of nothing what is empty stays empty. */
function placeOf(weeks: number, most: number): number {
  if (weeks <= 0) return 0
  return most <= 0 ? 100 : Math.min(100, (100 * weeks) / most)
}
