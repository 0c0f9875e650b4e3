// A source with publisher and year; a link only where its address is a safe one.

import { isWebAddress } from '../../format/webAddress'
import type { Source } from '../../model/dataset'
import { t } from '../../texts/translate'
import styles from './marks.module.css'

function writeDetails({ publisher, year }: Source): string {
  if (year === null) return publisher
  return publisher === '' ? `${year}` : t('{publisher}, {year}', { publisher, year: `${year}` }, 'publisher, and year')
}

export function SourceLink({ source, brief = false }: { source: Source; brief?: boolean }) {
  const details = writeDetails(source)
  return (
    <span className={styles.source}>
      {isWebAddress(source.url) ? (
        <a className={styles.link} href={source.url} target="_blank" rel="noreferrer">
          {source.title}
          <span className={styles.unseen}>{t(' (opens a new tab)')}</span>
        </a>
      ) : (
        source.title
      )}
      {details && !brief ? (
        <span className={styles.soft}>
          {t('. {text}', { text: details }, 'after the title of a source: publisher and year')}
        </span>
      ) : null}
      {source.note && !brief ? (
        <span className={styles.soft}>{t('. {text}', { text: source.note }, 'after a source: a note on it')}</span>
      ) : null}
    </span>
  )
}
