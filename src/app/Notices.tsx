// What of the address could not be used, by name; the rest is kept.
import { CloseButton } from '@mantine/core'
import { t } from '../texts/translate'
import styles from './states.module.css'

export function Notices({ problems, onDismiss }: { problems: string[]; onDismiss: () => void }) {
  if (problems.length === 0) return null
  return (
    <div className={styles.notices} role="alert">
      <div className={styles.notice}>
        <div>
          <p>
            {t(
              '{count, plural, one {One part of this link} other {# parts of this link}} could not be used. The rest is as the sender had it.',
              { count: problems.length },
            )}
          </p>
          <ul>
            {[...new Set(problems)].map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
        <CloseButton aria-label={t('Dismiss this notice')} onClick={onDismiss} />
      </div>
    </div>
  )
}
