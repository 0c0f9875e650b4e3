// The page when its data did not come or did not pass the door: what went wrong, and the way on.
import { Button } from '@mantine/core'
import { DataError } from '../data/DataError'
import { t } from '../texts/translate'
import styles from './states.module.css'

interface LoadFailureProps {
  error: Error
  retrying: boolean
  onRetry: () => void
}

export function LoadFailure({ error, retrying, onRetry }: LoadFailureProps) {
  const faults = error instanceof DataError ? error.faults : []
  return (
    <main className={styles.state}>
      <p className={styles.name}>{t('Lodestone')}</p>
      <div role="alert">
        <h1 style={{ fontSize: 'inherit', margin: 0 }}>{t('The dataset could not be loaded.')}</h1>
        <p>{error.message}</p>
        {faults.length > 0 ? (
          <ul className={styles.faults}>
            {faults.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <strong>{path || t('The file')}</strong>: {message}
              </li>
            ))}
          </ul>
        ) : null}
        <p>{t('Your choices are in the address and are not lost.')}</p>
      </div>
      <Button onClick={onRetry} loading={retrying}>
        {t('Try again')}
      </Button>
    </main>
  )
}
