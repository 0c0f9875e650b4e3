// What is shown now and what to say of it; what is broken in it; and what comes next.
import { earlierModelNotice } from '../../../state/urlCodec'
import { t } from '../../../texts/translate'
import { useTitles } from '../useTitles'
import styles from './speaker.module.css'
import type { DeskProps } from './useRoom'

export function NowAndNext({ deck: { steps }, presentation: { step, live, question } }: DeskProps) {
  const titleOf = useTitles()
  const [now, next] = [steps[step - 1], steps[step]]
  if (!now) return null
  const { problems, migrated } = now
  return (
    <section className={styles.now} aria-label={t('Now and next')}>
      <p className={styles.soft}>
        {t('Step {place} of {count}', { place: step, count: steps.length })}
        {live === null ? '' : ` · ${t('changed here, not as prepared')}`}
        {question ? ` · ${t('the room is asked')}` : ''}
      </p>
      <h2>{titleOf(now, live)}</h2>
      {problems.length > 0 ? (
        <div role="alert" className={styles.problems}>
          <p>{t('Of this step’s link, the following could not be read; the room sees the rest:')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {migrated ? <p className={styles.soft}>{earlierModelNotice(t('The step'))}</p> : null}
      <p className={styles.note}>{now.note || t('No note for this step.')}</p>
      <p className={styles.next}>
        <span className={styles.soft}>{t('Next')}</span>{' '}
        {next ? announce(titleOf(next, null), next.question !== null) : t('This is the last step.')}
      </p>
    </section>
  )
}

function announce(title: string, asked: boolean): string {
  return asked ? t('A question to the room, then: {title}', { title }) : title
}
