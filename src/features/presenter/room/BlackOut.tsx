// The dark over the stage: nothing to look at but the one who speaks.

import { t } from '../../../texts/translate'
import styles from './room.module.css'

export function BlackOut({ onLift }: { onLift: () => void }) {
  return (
    <div role="dialog" aria-label={t('Black-out')} className={styles.black}>
      <button type="button" className={styles.lift} onClick={onLift}>
        {t('Show the step again')}
      </button>
    </div>
  )
}
