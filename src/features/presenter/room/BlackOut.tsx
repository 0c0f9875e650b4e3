// The dark over the stage: nothing to look at but the one who speaks.
import styles from './room.module.css'

export function BlackOut({ onLift }: { onLift: () => void }) {
  return (
    <div role="dialog" aria-label="Black-out" className={styles.black}>
      <button type="button" className={styles.lift} onClick={onLift}>
        Show the step again
      </button>
    </div>
  )
}
