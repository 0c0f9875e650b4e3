// A source with publisher and year; a link only where its address is a safe one.

import type { Source } from '../../model/dataset'
import { t } from '../../texts/translate'
import styles from './marks.module.css'

/** The address of a source, if it is one of the web; null otherwise. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null
}

function writeDetails({ publisher, year }: Source): string {
  if (year === null) return publisher
  return publisher === '' ? `${year}` : t('{publisher}, {year}', { publisher, year: `${year}` }, 'publisher, and year')
}

export function SourceLink({ source, brief = false }: { source: Source; brief?: boolean }) {
  const address = webAddress(source.url)
  const details = writeDetails(source)
  return (
    <span className={styles.source}>
      {address ? (
        <a className={styles.link} href={address} target="_blank" rel="noreferrer">
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
