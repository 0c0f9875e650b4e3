// Switches pictures to their table twins and back.

import { t } from '../../texts/translate'
import styles from './history.module.css'

export function TableToggle({ pressed, onChange }: { pressed: boolean; onChange: (pressed: boolean) => void }) {
  return (
    <button type="button" className={styles.toggle} aria-pressed={pressed} onClick={() => onChange(!pressed)}>
      {t('Table')}
    </button>
  )
}
