// One chapter's events without effect on licenses: a line that opens to their rows in its place.
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { t } from '../../texts/translate'
import { chapterNames } from './ChapterSwitches'
import styles from './events.module.css'
import type { ListedEvent } from './useEventList'
import { type Fold, useFold } from './useFold'

interface FoldedRowsProps {
  fold: Fold
  /** Whether it is open at first. */
  opening: boolean
  row: (listed: ListedEvent) => ReactNode
}

export function FoldedRows({ fold, opening, row }: FoldedRowsProps) {
  const { open, toggle } = useFold(fold, opening)
  const count = fold.rows.length
  return (
    <>
      <li className={styles.fold}>
        <button type="button" className={styles.foldLine} aria-expanded={open} onClick={toggle}>
          <IconChevronDown size={14} aria-hidden="true" className={styles.chevron} />
          <span>
            <strong>{chapterNames[fold.chapter]}</strong>
            {' · '}
            {opening
              ? t('{count} without effect on licenses', { count })
              : t('{count} more without effect on licenses', { count })}
          </span>
        </button>
      </li>
      {open ? fold.rows.map(row) : null}
    </>
  )
}
