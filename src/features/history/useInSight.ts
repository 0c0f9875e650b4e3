// Tells when an element first comes near the viewport, so that costly pictures wait until someone can see them.
import { type RefCallback, useCallback, useState } from 'react'

/** A ref for the element, and whether it has been in sight; true at once where the browser cannot tell. */
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
      { rootMargin: '200px' },
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
