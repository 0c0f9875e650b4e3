// Sets that cross the threshold, the worst first: three in sight, the rest on demand.
import { useState } from 'react'
import { t } from '../../texts/translate'
import { Way } from './Way'
import styles from './why.module.css'

interface CrossingsProps {
  title: string
  /** Said where no set crosses it. */
  none: string
  sets: { words: string; value: string; apply: () => void }[]
}

const inSight = 3

export function Crossings({ title, none, sets }: CrossingsProps) {
  const [all, setAll] = useState(false)
  const shown = all ? sets : sets.slice(0, inSight)
  return (
    <div className={styles.crossings}>
      <h4 className={styles.kind}>{title}</h4>
      {sets.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <ul className={styles.ways}>
        {shown.map(({ words, value, apply }) => (
          <Way key={words} words={words} value={value} onApply={apply} />
        ))}
      </ul>
      {sets.length > inSight ? (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? t('Show {count} of them', { count: inSight })
            : t('Show all {count} sets of this size', { count: sets.length })}
        </button>
      ) : null}
    </div>
  )
}
