// A source with publisher and year; a link only where its address is a safe one.
import type { Source } from '../../model/dataset'
import styles from './marks.module.css'

/** The address of a source, if it is one of the web; null otherwise. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null
}

export function SourceLink({ source, brief = false }: { source: Source; brief?: boolean }) {
  const address = webAddress(source.url)
  const details = [source.publisher, source.year].filter((part) => part !== null && part !== '').join(', ')
  return (
    <span className={styles.source}>
      {address ? (
        <a className={styles.link} href={address} target="_blank" rel="noreferrer">
          {source.title}
          <span className={styles.unseen}> (opens a new tab)</span>
        </a>
      ) : (
        source.title
      )}
      {details && !brief ? <span className={styles.soft}>. {details}</span> : null}
      {source.note && !brief ? <span className={styles.soft}>. {source.note}</span> : null}
    </span>
  )
}
