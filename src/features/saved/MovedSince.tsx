// What moved since a scenario was saved: by the data, and by what the page now shows.
import { useMemo, useState } from 'react'
import type { SavedScenario } from '../../data/savedSchema'
import { compareSaved, writeMovedSince } from '../../results/snapshot'
import type { News } from '../../results/snapshot/dataNews'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import styles from './saved.module.css'

export function MovedSince({ saved }: { saved: SavedScenario }) {
  const { network } = useWorkspace()
  const choices = useChoices((present) => present)
  const moved = useMemo(() => compareSaved(network, saved, choices), [network, saved, choices])
  return (
    <div className={styles.moved}>
      <p className={styles.summary}>{moved.summary}</p>
      {moved.problems.length > 0 ? (
        <>
          <h4 className={styles.partTitle}>{t('Not known to today’s data')}</h4>
          <ul className={styles.sentences}>
            {moved.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      ) : null}
      <Part title={t('What the data did, with the same scenario')} news={moved.data} />
      <Part title={t('What you chose')} news={moved.choices} />
      <p className={styles.small}>{t('Illustrative, on the model’s central assumptions or those set by hand.')}</p>
      <CopyText text={writeMovedSince(saved, moved)} />
    </div>
  )
}

function Part({ title, news: { changes, moves, still } }: { title: string; news: News }) {
  return (
    <>
      <h4 className={styles.partTitle}>{title}</h4>
      <ul className={styles.sentences}>
        {[...changes, ...moves].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {still === null ? null : <li className={styles.soft}>{still}</li>}
      </ul>
    </>
  )
}

function CopyText({ text }: { text: string }) {
  const [answer, setAnswer] = useState<string | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setAnswer(t('Copied.'))
    } catch {
      setAnswer(t('This browser did not let it be copied. Select the sentences and copy them by hand.'))
    }
  }
  return (
    <p className={styles.copy}>
      <button type="button" className={styles.button} onClick={copy}>
        {t('Copy as text')}
      </button>{' '}
      <span role="status">{answer}</span>
    </p>
  )
}
