// The box around a picture: its name for those who do not see it, and pointer and arrow keys that move along time.
import type { ReactNode } from 'react'
import { useMeasuredWidth } from '../../ui/useMeasuredWidth'
import styles from './paths.module.css'
import { placeAfterKey } from './plot'

interface PointableProps {
  /** The picture in words. */
  summary: string
  height: number
  initialWidth: number
  /** Number of places in time. */
  count: number
  /** Place from which the arrow keys set out. */
  from: number
  /** The place under a point, px from the left edge of a picture of that width. */
  placeAt: (x: number, width: number) => number
  onPoint: (place: number | null) => void
  onFocusChange: (focused: boolean) => void
  /** Draws the picture in that width, px. */
  children: (width: number) => ReactNode
}

export function Pointable(props: PointableProps) {
  const { summary, height, initialWidth, count, from, placeAt, onPoint, onFocusChange, children } = props
  const { ref, width } = useMeasuredWidth(initialWidth)
  const point = (box: HTMLElement, clientX: number) => {
    onPoint(placeAt(clientX - box.getBoundingClientRect().left, width))
  }
  return (
    <div
      ref={ref}
      role="img"
      aria-label={summary}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the place pointed at, so the picture takes focus.
      tabIndex={0}
      className={styles.picture}
      translate="no"
      style={{ height }}
      onPointerMove={(event) => point(event.currentTarget, event.clientX)}
      onPointerDown={(event) => point(event.currentTarget, event.clientX)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onPoint(null)}
      onKeyDown={(event) => {
        const place = placeAfterKey(event.key, from, count)
        if (place === undefined || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        onPoint(place)
      }}
      onFocus={() => onFocusChange(true)}
      onBlur={() => {
        onFocusChange(false)
        onPoint(null)
      }}
    >
      {width > 0 ? children(width) : null}
    </div>
  )
}
