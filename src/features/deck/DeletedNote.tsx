// Says in place what was just deleted, with the way back: it takes the focus, which would else be lost with what is gone.
import { useEffect, useRef } from 'react'
import { t } from '../../texts/translate'
import styles from './deck.module.css'

export function DeletedNote({ text, onUndo }: { text: string; onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => undo.current?.focus(), [])
  return (
    <p className={styles.deleted}>
      {text}{' '}
      <button ref={undo} type="button" className={styles.link} onClick={onUndo}>
        {t('Undo')}
      </button>
    </p>
  )
}
