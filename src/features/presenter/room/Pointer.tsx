// A large dot that follows the mouse in the room, or the speaker's hand in the other window.
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Command } from '../presentation'
import type { StageStore } from '../stageStore'
import styles from './room.module.css'

export function Pointer({ store, send }: { store: StageStore; send: (command: Command) => void }) {
  const pointer = useStore(store, ({ presentation }) => presentation.pointer)
  const on = pointer !== null
  useEffect(() => {
    if (!on) return
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const share = (part: number, whole: number) => Math.min(1, Math.max(0, part / whole))
      send({ type: 'point', to: { x: share(clientX, window.innerWidth), y: share(clientY, window.innerHeight) } })
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [on, send])
  if (!pointer) return null
  return (
    <span
      className={styles.pointer}
      data-testid="stage-pointer"
      style={{ left: `${100 * pointer.x}%`, top: `${100 * pointer.y}%` }}
      aria-hidden="true"
    />
  )
}
