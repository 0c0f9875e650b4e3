// The sources behind a figure; a long list opens on request.

import type { Source } from '../../model/dataset'
import { t } from '../../texts/translate'
import { SourceLink } from '../../views/marks/SourceLink'
import styles from './lists.module.css'

const atOnce = 5

export function SourceList({ sources }: { sources: Source[] }) {
  const rest = sources.slice(atOnce)
  return (
    <>
      <Items sources={sources.slice(0, atOnce)} />
      {rest.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{t('{count} more', { count: rest.length })}</summary>
          <Items sources={rest} />
        </details>
      )}
    </>
  )
}

function Items({ sources }: { sources: Source[] }) {
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  )
}
