// What there is to know of the address: what of it could not be used, by name, and whatever else happened, in its own words.
import { CloseButton } from '@mantine/core'
import { t } from '../texts/translate'
import styles from './states.module.css'

export interface NoticesToTell {
  /** Parts of the link that could not be used. */
  problems: string[]
  /** What else happened, each told in full. */
  sentences: string[]
}

export function Notices({ problems, sentences, onDismiss }: NoticesToTell & { onDismiss: () => void }) {
  if (problems.length + sentences.length === 0) return null
  return (
    <div className={styles.notices} role="alert">
      <div className={styles.notice}>
        <div>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {problems.length > 0 ? <Unused problems={problems} /> : null}
        </div>
        <CloseButton aria-label={t('Dismiss this notice')} onClick={onDismiss} />
      </div>
    </div>
  )
}

function Unused({ problems }: Pick<NoticesToTell, 'problems'>) {
  const named = [...new Set(problems)]
  return (
    <>
      <p>
        {t(
          '{count, plural, one {One part of this link} other {# parts of this link}} could not be used. The rest is as the sender had it.',
          { count: named.length },
        )}
      </p>
      <ul>
        {named.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </>
  )
}
