// What was just done, with the way back: at the foot of the page for some seconds, and read aloud.
import { CloseButton } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { type Announcement, useAnnouncements } from '../state/announcements'
import { useChoiceHistory, useScenarioActions } from '../state/useScenarioStore'
import { t } from '../texts/translate'
import { isComposing } from '../ui/keyPress'
import unseen from '../ui/unseen.module.css'
import { layers } from './layers'
import styles from './states.module.css'

/** How long an announcement stands, in ms; not while the pointer or the focus rests on it. */
const standing = 8000

export function Toast() {
  const { announcement, earlier, dismiss } = useAnnouncements()
  return (
    // Not atomic: of two announcements in a row, the second must not cut the first off.
    <div role="status" aria-live="polite" aria-atomic="false" className={styles.toasts}>
      {earlier.map(({ id, text }) => (
        <p key={id} className={unseen.unseen}>
          {text}
        </p>
      ))}
      {announcement ? <Standing key={announcement.id} announcement={announcement} onEnd={dismiss} /> : null}
    </div>
  )
}

function Standing({ announcement, onEnd }: { announcement: Announcement; onEnd: () => void }) {
  const [held, setHeld] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const cameFrom = useRef<Element | null>(null)
  const undo = useUndo(announcement)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(onEnd, standing)
    return () => clearTimeout(timer)
  }, [held, onEnd])
  const end = () => {
    const from = cameFrom.current
    const hadFocus = box.current?.contains(document.activeElement)
    onEnd()
    if (hadFocus && from instanceof HTMLElement) from.focus({ preventScroll: true })
  }
  useEscape(end)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting on it only keeps it standing
    <div
      ref={box}
      className={styles.toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget)) cameFrom.current = relatedTarget
        setHeld(true)
      }}
      onBlur={() => setHeld(false)}
    >
      <span>{announcement.text}</span>
      {undo ? (
        <button
          type="button"
          className={styles.toastUndo}
          onClick={() => {
            undo()
            end()
          }}
        >
          {t('Undo')}
        </button>
      ) : null}
      <CloseButton aria-label={t('Dismiss')} onClick={end} />
    </div>
  )
}

/** The announcement's way back. The page's own undo takes back the last change only, so it goes with the next change. */
function useUndo({ undo }: Announcement): (() => void) | undefined {
  const actions = useScenarioActions()
  const past = useChoiceHistory((history) => history.past)
  const [pastThen] = useState(past)
  return undo === actions.undo && past !== pastThen ? undefined : undo
}

function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return
      // Over a layer the first Escape is the layer's.
      if (document.querySelector(layers)) return
      onEscape()
      // One key closes one thing.
      event.preventDefault()
    }
    // Before the layers answer, so that the same key does not close both.
    document.addEventListener('keydown', listen, { capture: true })
    return () => document.removeEventListener('keydown', listen, { capture: true })
  })
}
