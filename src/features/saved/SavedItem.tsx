// One saved scenario: what it is, what it said then, and what can be done with it.

import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { writeSavedFile } from '../../data/savedFile'
import type { SavedScenario } from '../../data/savedSchema'
import { formatLongDate } from '../../format/dates'
import { formatMoment } from '../../format/moments'
import { endSentence } from '../../format/sentences'
import { t } from '../../texts/translate'
import { EditForm } from './EditForm'
import { MovedSince } from './MovedSince'
import styles from './saved.module.css'
import { fileName, saveFile } from './saveFile'
import { usePlaceSaved } from './useSavedActions'

interface SavedItemProps {
  saved: SavedScenario
  /** Takes the focus when it is drawn: it has just come about or come back. */
  fresh?: boolean
  /** Closes the drawer, so that what was opened is seen. */
  onOpened: () => void
  /** What only a kept scenario can do; null for one that stands here from a file alone. */
  keeping: { onDuplicate: () => void; onDelete: () => void } | null
}

export function SavedItem({ saved, fresh = false, onOpened, keeping }: SavedItemProps) {
  const { name, note, savedAt, snapshot } = saved
  const [editing, setEditing] = useState(false)
  const [showsMoved, setShowsMoved] = useState(false)
  const { openIt, pinIt } = usePlaceSaved()
  const heading = useRef<HTMLHeadingElement>(null)
  const movedId = useId()
  useEffect(() => {
    if (fresh) heading.current?.focus()
  }, [fresh])
  const leaveForm = () => {
    setEditing(false)
    heading.current?.focus()
  }
  return (
    <li className={styles.item} aria-label={name}>
      <h3 ref={heading} tabIndex={-1} className={styles.name}>
        {name}
      </h3>
      <p className={styles.finding} translate="no">
        {endSentence(snapshot.finding)}
      </p>
      <p className={styles.small}>
        {t('As of {date}; saved {moment}', {
          date: formatLongDate(snapshot.asOf),
          moment: formatMoment(savedAt),
        })}
      </p>
      {note === '' || editing ? null : <p className={styles.note}>{note}</p>}
      {editing ? <EditForm saved={saved} onDone={leaveForm} /> : null}
      <div className={styles.buttons} hidden={editing}>
        <Action
          label={t('Open “{name}”', { name })}
          onClick={() => {
            openIt(saved)
            onOpened()
          }}
        >
          {t('Open')}
        </Action>
        <Action label={t('Pin “{name}” to compare', { name })} onClick={() => pinIt(saved)}>
          {t('Pin to compare')}
        </Action>
        <button
          type="button"
          className={styles.button}
          aria-label={t('What moved since “{name}” was saved', { name })}
          aria-expanded={showsMoved}
          aria-controls={movedId}
          onClick={() => setShowsMoved(!showsMoved)}
        >
          {t('What moved since')}
        </button>
        <Menu position="bottom-end" width={220} classNames={{ item: styles.menuItem }}>
          <Menu.Target>
            <button type="button" className={styles.iconButton} aria-label={t('More for “{name}”', { name })}>
              <IconDots size={20} stroke={1.75} aria-hidden="true" />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {keeping ? (
              <>
                <Menu.Item onClick={() => setEditing(true)}>{t('Rename or edit note')}</Menu.Item>
                <Menu.Item onClick={keeping.onDuplicate}>{t('Duplicate')}</Menu.Item>
              </>
            ) : null}
            <Menu.Item onClick={() => saveFile(fileName(name), writeSavedFile([saved]))}>
              {t('Export to a file')}
            </Menu.Item>
            {keeping ? <Menu.Item onClick={keeping.onDelete}>{t('Delete')}</Menu.Item> : null}
          </Menu.Dropdown>
        </Menu>
      </div>
      <div id={movedId}>{showsMoved ? <MovedSince saved={saved} /> : null}</div>
    </li>
  )
}

function Action({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles.button} aria-label={label} onClick={onClick}>
      {children}
    </button>
  )
}
