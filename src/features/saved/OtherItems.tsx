// What stands among the saved scenarios without being one: one just deleted, and a record that cannot be read.
import { useEffect, useRef } from 'react'
import type { UnreadRecord } from '../../storage/saved'
import { t } from '../../texts/translate'
import styles from './saved.module.css'
import { saveFile } from './saveFile'

/** Stands where the deleted one stood, with the way back in hand. */
export function DeletedItem({ name, onUndo }: { name: string; onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => undo.current?.focus(), [])
  return (
    <li className={styles.item}>
      <p className={styles.gone}>
        {t('Deleted “{name}”.', { name })}{' '}
        <button
          ref={undo}
          type="button"
          className={styles.button}
          aria-label={t('Undo deleting “{name}”', { name })}
          onClick={onUndo}
        >
          {t('Undo')}
        </button>
      </p>
    </li>
  )
}

/** A record of this browser that this page cannot use: kept as it is, to be taken out as a file. */
export function UnreadItem({ unread, onDelete }: { unread: UnreadRecord; onDelete: () => void }) {
  const name = unread.name ?? t('A record without a name')
  return (
    <li className={styles.item} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.finding}>
        {t('This one cannot be read; another version of the page may have written it. It is kept as it is.')}
      </p>
      <ul className={styles.faults}>
        {unread.faults.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path === '' ? t('The record') : path} {message}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          aria-label={t('Export “{name}” as it is', { name })}
          onClick={() => saveFile('lodestone-unread-record.json', `${JSON.stringify(unread.record, null, 2)}\n`)}
        >
          {t('Export as it is')}
        </button>
        <button type="button" className={styles.button} aria-label={t('Delete “{name}”', { name })} onClick={onDelete}>
          {t('Delete')}
        </button>
      </div>
    </li>
  )
}
