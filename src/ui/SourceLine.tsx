// How a statement is known: its basis as a word, and its source with a link where the address is a web address.
import styles from './SourceLine.module.css'

interface SourceLineProps {
  basis: string
  source?: { title: string; publisher: string; year: number | null; url: string | null } | undefined
}

/** Only web addresses become links: text from a data file must not run as anything else. */
export function isWebAddress(url: string | null | undefined): url is string {
  return /^https?:\/\//i.test(url ?? '')
}

export function SourceLine({ basis, source }: SourceLineProps) {
  return (
    <span className={styles.line}>
      <span className={styles.basis}>{basis}</span>
      {source ? (
        <>
          {': '}
          {isWebAddress(source.url) ? (
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
          , {source.publisher}
          {source.year ? `, ${source.year}` : ''}
        </>
      ) : null}
    </span>
  )
}
