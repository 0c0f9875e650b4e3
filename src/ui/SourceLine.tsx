// How a statement is known: its basis as a word, and its source with a link where the address is a web address.

import { isWebAddress } from '../format/webAddress'
import { tNode } from '../texts/tNode'
import styles from './SourceLine.module.css'

interface SourceLineProps {
  basis: string
  source?: { title: string; publisher: string; year: number | null; url: string | null } | undefined
}

export function SourceLine({ basis, source }: SourceLineProps) {
  const known = <span className={styles.basis}>{basis}</span>
  if (!source) return <span className={styles.line}>{known}</span>
  const { title, url, publisher, year } = source
  const linked = isWebAddress(url) ? (
    <a href={url} target="_blank" rel="noreferrer">
      {title}
    </a>
  ) : (
    title
  )
  return (
    <span className={styles.line}>
      {year
        ? tNode(
            '{basis}: {title}, {publisher}, {year}',
            { basis: known, title: linked, publisher, year },
            'how it is known, source, publisher, year',
          )
        : tNode(
            '{basis}: {title}, {publisher}',
            { basis: known, title: linked, publisher },
            'how it is known, source, publisher',
          )}
    </span>
  )
}
