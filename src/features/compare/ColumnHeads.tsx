// The heads of a table with one column per scenario; the base says that it is one.
import { Fragment } from 'react'
import type { Letter } from '../../state/choices'
import { t } from '../../texts/translate'
import type { Comparison } from '../../words/comparison'
import styles from './tables.module.css'

/** Widths of the columns: those of the places above, also where fewer than three are taken. */
export function Columns() {
  return (
    <colgroup>
      <col className={styles.firstColumn} />
      <col span={3} />
    </colgroup>
  )
}

/** Keeps the column of a free B, so that C stands below its own place. Goes before the cell of each letter. */
export function Gap({ before, letters }: { before: Letter; letters: readonly Letter[] }) {
  return before === 'c' && !letters.includes('b') ? <td aria-hidden="true" /> : null
}

export function ColumnHeads({ comparison: { all, base }, first }: { comparison: Comparison; first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {all.map((one) => (
          <Fragment key={one.letter}>
            <Gap before={one.letter} letters={all.map(({ letter }) => letter)} />
            <th scope="col" className={one === base ? styles.baseCell : undefined}>
              <span className={styles.place}>{one.place}</span>
              {one === base ? <span className={styles.baseMark}> {t('base')}</span> : null}
              <span className={styles.columnName}>{one.name}</span>
            </th>
          </Fragment>
        ))}
      </tr>
    </thead>
  )
}
