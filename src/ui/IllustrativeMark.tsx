// The permanent mark: what is shown is illustrative.

import { t } from '../texts/translate'
import styles from './IllustrativeMark.module.css'

/** `className` adjusts it to where it stands. */
export function IllustrativeMark({ className = '' }: { className?: string | undefined }) {
  return <span className={`${styles.mark} ${className}`}>{t('Illustrative')}</span>
}
