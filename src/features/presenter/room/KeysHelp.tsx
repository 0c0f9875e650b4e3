// The keys of the stage, shown over it.
import { useEffect, useRef } from 'react'
import { t } from '../../../texts/translate'
import { stageKeys } from '../keys'
import styles from './room.module.css'

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    close.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div role="dialog" aria-label={t('Keys of the stage')} className={styles.help}>
      <div className={styles.helpInner}>
        <h2>{t('Keys of the stage')}</h2>
        <dl>
          {stageKeys.map(({ move, does, written }) => (
            <div key={move}>
              <dt>{written}</dt>
              <dd>{does}</dd>
            </div>
          ))}
          <div>
            <dt>{t('↑, ↓, =', {}, 'keys')}</dt>
            <dd>{t('While the room is asked: lock its guess as up, down or unchanged')}</dd>
          </div>
        </dl>
        <p>
          {t(
            'A clicker’s keys work as they are. On a touch screen, swipe, or tap the right half to go on and the left half to go back.',
          )}
        </p>
        <button type="button" ref={close} onClick={onClose}>
          {t('Close')}
        </button>
      </div>
    </div>
  )
}
