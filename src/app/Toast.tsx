// What was just done, with the way back: at the foot of the page for some seconds, and read aloud.
import { CloseButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useAnnouncements } from '../state/announcements'
import styles from './states.module.css'

/** How long an announcement stands, in ms; not while the pointer or the focus rests on it. */
const standing = 8000

export function Toast() {
  const { announcement, dismiss } = useAnnouncements()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!announcement || held) return
    const timer = setTimeout(dismiss, standing)
    return () => clearTimeout(timer)
  }, [announcement, held, dismiss])
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false) }
  return (
    <div role="status" aria-live="polite" className={styles.toasts}>
      {announcement ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: resting on it only keeps it standing
        <div className={styles.toast} {...hold} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
          <span>{announcement.text}</span>
          {announcement.undo ? (
            <button
              type="button"
              className={styles.toastUndo}
              onClick={() => {
                announcement.undo?.()
                dismiss()
              }}
            >
              Undo
            </button>
          ) : null}
          <CloseButton aria-label="Dismiss" onClick={dismiss} />
        </div>
      ) : null}
    </div>
  )
}
