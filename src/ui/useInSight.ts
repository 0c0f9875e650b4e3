// Tells when an element first comes near the viewport, so that costly pictures wait until someone can see them.
import { type RefCallback, useCallback, useState } from 'react'

/** A ref for the element, and whether it has been within `marginPx` of the screen; true at once where the browser cannot tell. */
export function useInSight(marginPx = 200): { ref: RefCallback<HTMLElement>; seen: boolean } {
  const [seen, setSeen] = useState(() => typeof IntersectionObserver === 'undefined')
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (!element || typeof IntersectionObserver === 'undefined') return
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return
          setSeen(true)
          observer.disconnect()
        },
        { rootMargin: `${marginPx}px` },
      )
      observer.observe(element)
      // Paper shows everything at once.
      const draw = () => setSeen(true)
      window.addEventListener('beforeprint', draw)
      return () => {
        observer.disconnect()
        window.removeEventListener('beforeprint', draw)
      }
    },
    [marginPx],
  )
  return { ref, seen }
}
