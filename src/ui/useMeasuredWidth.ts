// The width that a picture may fill, measured as the page is laid out: Recharts wants a number.
import { type RefCallback, useCallback, useState } from 'react'

/**
 * A ref for the element and its width in px; `initial` until something is measured. The control library's own hook knows
 * no width before the first paint, and fails in a browser without a `ResizeObserver`.
 */
export function useMeasuredWidth(initial: number): { ref: RefCallback<HTMLElement>; width: number } {
  const [width, setWidth] = useState(initial)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const measure = (px: number) => {
      if (px > 0) setWidth(Math.round(px))
    }
    measure(element.getBoundingClientRect().width)
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
