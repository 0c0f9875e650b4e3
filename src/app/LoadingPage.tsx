// The page before its data: the frame stands, and says what it waits for.

import { t } from '../texts/translate'
import styles from './states.module.css'

export function LoadingPage({ attempts }: { attempts: number }) {
  return (
    <main className={styles.state} aria-busy="true">
      <p className={styles.name}>{t('Lodestone')}</p>
      <p role="status">
        {attempts === 0
          ? t('Loading the dataset…')
          : t('The dataset did not arrive; asking again (attempt {attempt}).', { attempt: attempts + 1 })}
      </p>
      <div className={styles.skeleton} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </main>
  )
}
