// Draws a picture of the page as large as the stage has room, letters and lines grown alike.
import type { ReactNode } from 'react'
import styles from './scene.module.css'
import { useBox } from './useBox'

interface EnlargedProps {
  /** The picture in words. */
  label: string
  /** What stands above and below the picture, in the picture's own size. */
  heading?: ReactNode
  caption?: ReactNode
  /** Draws into a size in px. */
  children: (size: { width: number; height: number }) => ReactNode
}

export function Enlarged({ label, heading, caption, children }: EnlargedProps) {
  const { ref, box } = useBox()
  const scale = box?.scale ?? 1
  return (
    <div className={styles.enlarged}>
      {heading ? <div style={{ zoom: scale }}>{heading}</div> : null}
      <div ref={ref} className={styles.canvas} role="img" aria-label={label}>
        {box ? (
          <div
            className={styles.drawing}
            style={{ width: box.width, height: box.height, transform: `scale(${scale})` }}
            aria-hidden="true"
            inert
          >
            {children(box)}
          </div>
        ) : null}
      </div>
      {caption ? <div style={{ zoom: scale }}>{caption}</div> : null}
    </div>
  )
}
