// What stands among the saved scenarios without being one: one just deleted, and a record that cannot be read.
import { useEffect, useRef } from 'react'
import type { UnreadRecord } from '../../storage/saved'
import styles from './saved.module.css'
import { saveFile } from './saveFile'

/** Stands where the deleted one stood, with the way back in hand. */
export function DeletedItem({ name, onUndo }: { name: string; onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => undo.current?.focus(), [])
  return (
    <li className={styles.item}>
      <p className={styles.gone}>
        Deleted “{name}”.{' '}
        <button
          ref={undo}
          type="button"
          className={styles.button}
          aria-label={`Undo deleting “${name}”`}
          onClick={onUndo}
        >
          Undo
        </button>
      </p>
    </li>
  )
}

/** A record of this browser that this page cannot use: kept as it is, to be taken out as a file. */
export function UnreadItem({ unread, onDelete }: { unread: UnreadRecord; onDelete: () => void }) {
  const name = unread.name ?? 'A record without a name'
  return (
    <li className={styles.item} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.finding}>
        This one cannot be read; another version of the page may have written it. It is kept as it is.
      </p>
      <ul className={styles.faults}>
        {unread.faults.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path === '' ? 'The record' : path} {message}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          aria-label={`Export “${name}” as it is`}
          onClick={() => saveFile('lodestone-unread-record.json', `${JSON.stringify(unread.record, null, 2)}\n`)}
        >
          Export as it is
        </button>
        <button type="button" className={styles.button} aria-label={`Delete “${name}”`} onClick={onDelete}>
          Delete
        </button>
      </div>
    </li>
  )
}
