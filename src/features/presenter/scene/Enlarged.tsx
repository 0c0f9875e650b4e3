// Draws a picture of the page as large as the stage has room, letters and lines grown alike.
import { type ReactNode, type RefCallback, useCallback, useState } from 'react'
import styles from './scene.module.css'

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

/** Room where nothing can be measured, as in a test without layout, px. */
const unmeasured = { width: 960, height: 540 }

/** Hundredths of the width of a stage that is as wide as 16 to 9, times this, are what a pixel of the page grows to. */
const growth = 0.094

interface Box {
  /** Size in which the picture is drawn, px; times `scale` it fills the room. */
  width: number
  height: number
  scale: number
}

/**
 * The room that a picture has, and how much larger than on the page it is drawn there. `ref` goes to the element that the
 * picture fills; `box` is null until it is there.
 */
function useBox(): { ref: RefCallback<HTMLElement>; box: Box | null } {
  const [box, setBox] = useState<Box | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const measure = () => {
      const size = { width: element.clientWidth || unmeasured.width, height: element.clientHeight || unmeasured.height }
      const scale = scaleIn(window.innerWidth, window.innerHeight)
      const next = { width: Math.floor(size.width / scale), height: Math.floor(size.height / scale), scale }
      setBox((now) => (now && same(now, next) ? now : next))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, box }
}

function same(one: Box, other: Box): boolean {
  return one.width === other.width && one.height === other.height && one.scale === other.scale
}

/** Never smaller than on the page: a phone is read at arm's length. */
function scaleIn(width: number, height: number): number {
  return Math.max(1, growth * Math.min(width / 100, height / 56.25))
}
