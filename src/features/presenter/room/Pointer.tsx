// A large dot that follows the mouse in the room, or the speaker's hand in the other window.
import { useEffect, useState } from 'react'
import { middle, type PointerWay, placeIn } from '../pointer'
import styles from './room.module.css'

/** Is there while the pointer is on, and begins in the middle. It alone is drawn again as it moves. */
export function Pointer({ way }: { way: PointerWay }) {
  const [{ x, y }, setPlace] = useState(middle)
  useEffect(() => way.follow(setPlace), [way])
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const stage = { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight }
      setPlace(placeIn(stage, clientX, clientY))
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return (
    <span
      className={styles.pointer}
      data-testid="stage-pointer"
      style={{ left: `${100 * x}%`, top: `${100 * y}%` }}
      aria-hidden="true"
    />
  )
}
