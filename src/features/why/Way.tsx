// One way to another state: what it switches, what the indicator comes to, and a button that goes there.
import { upperFirst } from '../../format/sentences'
import { t } from '../../texts/translate'
import styles from './why.module.css'

interface WayProps {
  /** What it is, such as `Best within two switches`; nothing in a list of its own kind. */
  label?: string
  /** What it switches, in words. */
  words: string
  /** Value reached, with its unit. */
  value: string
  onApply: () => void
}

export function Way({ label, words, value, onApply }: WayProps) {
  return (
    <li className={styles.way}>
      <span className={styles.wayText}>
        {label ? t('{label}: ', { label }, 'before the value that a way reaches') : null}
        <strong>{value}</strong>
        <span className={styles.wayWords}>{upperFirst(words)}</span>
      </span>
      <button
        type="button"
        data-only-screen
        className={styles.button}
        aria-label={t('Apply: {words}', { words })}
        onClick={onApply}
      >
        {t('Apply')}
      </button>
    </li>
  )
}
