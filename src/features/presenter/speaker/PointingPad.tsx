// A small field that stands for the stage: moving over it moves the pointer in the room.
import { type PointerEvent, useRef } from 'react'
import { t } from '../../../texts/translate'
import type { Command } from '../presentation'
import styles from './speaker.module.css'

export function PointingPad({ send }: { send: (command: Command) => void }) {
  const waiting = useRef(false)
  const point = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>) => {
    if (waiting.current) return
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    const share = (part: number, whole: number) => (whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0)
    const to = { x: share(clientX - left, width), y: share(clientY - top, height) }
    waiting.current = true
    // Once a frame is as often as the room can show it.
    requestAnimationFrame(() => {
      waiting.current = false
      send({ type: 'point', to })
    })
  }
  return (
    <div className={styles.pad} onPointerMove={point} onPointerDown={point}>
      {t('Move here to point in the room')}
    </div>
  )
}
