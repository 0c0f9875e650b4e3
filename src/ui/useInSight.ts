// Tells when an element first comes near the viewport, so that costly pictures wait until someone can see them.
import { type RefCallback, useCallback, useState } from 'react'

/** How near to the screen is near enough, px: far enough ahead that nobody waits. */
const nearPx = 200

/** A ref for the element, and whether it has been near the screen; true at once where the browser cannot tell. */
export function useInSight(): { ref: RefCallback<HTMLElement>; seen: boolean } {
  const [seen, setSeen] = useState(() => typeof IntersectionObserver === 'undefined')
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        setSeen(true)
        observer.disconnect()
      },
      { rootMargin: `${nearPx}px` },
    )
    observer.observe(element)
    // Paper shows everything at once.
    const draw = () => setSeen(true)
    window.addEventListener('beforeprint', draw)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', draw)
    }
  }, [])
  return { ref, seen }
}
