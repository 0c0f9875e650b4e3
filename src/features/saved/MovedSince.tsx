// What moved since a scenario was saved: by the data, and by what the page now shows.
import { useMemo, useState } from 'react'
import type { SavedScenario } from '../../data/savedSchema'
import { compareSaved } from '../../results/snapshot/compareSaved'
import { useWorkspace } from '../../results/Workspace'
import { normalizeScenario } from '../../state/choices'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { writeMoved, writeMovedText } from '../../words/snapshot'
import type { News } from '../../words/snapshot/dataNews'
import styles from './saved.module.css'
import { openSaved } from './savedScenario'

export function MovedSince({ saved }: { saved: SavedScenario }) {
  const { dataset } = useWorkspace()
  const scenario = useChoices((choices) => choices.scenario)
  const { named, problems } = useMemo(() => openSaved(dataset, saved), [dataset, saved])
  const moved = useMemo(
    () => writeMoved(compareSaved(dataset, saved, named.scenario, normalizeScenario(dataset, scenario))),
    [dataset, saved, named, scenario],
  )
  return (
    <div className={styles.moved}>
      <p className={styles.summary}>{moved.summary}</p>
      {problems.length > 0 ? (
        <>
          <h4 className={styles.partTitle}>{t('Not known to today’s data')}</h4>
          <ul className={styles.sentences}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      ) : null}
      <Part title={t('What the data did, with the same scenario')} news={moved.data} />
      <Part title={t('What you chose')} news={moved.choices} />
      <p className={styles.small}>{t('Illustrative, on the model’s central assumptions or those set by hand.')}</p>
      <CopyText text={writeMovedText(saved.name, moved, problems)} />
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
