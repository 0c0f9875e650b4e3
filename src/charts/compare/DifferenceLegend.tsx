// What the fills of the difference picture mean, in words.
import styles from './difference.module.css'
import type { Places } from './differenceWords'

export function DifferenceLegend({ base, other }: Places) {
  return (
    <ul className={styles.legend} aria-label="Legend of the difference">
      <li>
        <span className={styles.lostSwatch} /> Gets through in {base} only
      </li>
      <li>
        <span className={styles.gainedSwatch} /> Gets through in {other} only
      </li>
      <li>
        <span className={styles.bothSwatch} /> In both
      </li>
      <li>
        <span className={styles.normalSwatch} /> In neither, but in normal times
      </li>
    </ul>
  )
}
