// What everything that is handed out carries, for the reader to see before handing it out.
import type { Stamp } from '../../results/stamp'
import styles from './share.module.css'

export function StampLines({ stamp: { finding, scenario, asOf, illustrative } }: { stamp: Stamp }) {
  return (
    <div className={styles.stamp}>
      <p className={styles.finding} translate="no">
        {finding}
      </p>
      <p className={styles.kicker}>
        <strong>{illustrative}</strong> · {scenario} · {asOf}
      </p>
    </div>
  )
}
