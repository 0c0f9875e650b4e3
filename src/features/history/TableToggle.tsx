// Switches pictures to their table twins and back.
import styles from './history.module.css'

export function TableToggle({ pressed, onChange }: { pressed: boolean; onChange: (pressed: boolean) => void }) {
  return (
    <button type="button" className={styles.toggle} aria-pressed={pressed} onClick={() => onChange(!pressed)}>
      Table
    </button>
  )
}
