// Switches a picture to its table twin and back.
import { t } from '../texts/translate'
import styles from './TableToggle.module.css'

interface TableToggleProps {
  pressed: boolean
  onChange: (pressed: boolean) => void
  /** Accessible name, where a part holds more than one picture. */
  label?: string
}

export function TableToggle({ pressed, onChange, label }: TableToggleProps) {
  return (
    <button
      type="button"
      data-only-screen
      className={styles.toggle}
      aria-pressed={pressed}
      {...(label ? { 'aria-label': label } : {})}
      onClick={() => onChange(!pressed)}
    >
      {t('Table')}
    </button>
  )
}
