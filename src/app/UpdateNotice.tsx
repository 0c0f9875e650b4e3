// Says that a newer version of the page lies ready; nothing is loaded before the reader asks for it.
import { useEffect, useState } from 'react'
import { t } from '../texts/translate'
import { keepPage } from './serviceWorker'
import styles from './states.module.css'

export function UpdateNotice() {
  const [load, setLoad] = useState<(() => void) | null>(null)
  useEffect(() => keepPage((ready) => setLoad(() => ready)), [])
  return (
    <div role="status" className={`${styles.toasts} ${styles.update}`}>
      {load ? (
        <div className={styles.toast}>
          <span>{t('A newer version of this page is ready. Your choices are in the address and stay.')}</span>
          <button type="button" className={styles.toastUndo} onClick={load}>
            {t('Load it')}
          </button>
          <button type="button" className={styles.toastUndo} onClick={() => setLoad(null)}>
            {t('Later')}
          </button>
        </div>
      ) : null}
    </div>
  )
}

export default UpdateNotice
