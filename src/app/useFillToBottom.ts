// Lets a column that sticks to the screen reach down to its bottom edge, wherever the page is scrolled to.
import { type RefObject, useEffect, useRef } from 'react'

/** A ref for the column: its height limit follows its top edge. CSS decides where the limit counts. */
export function useFillToBottom(): RefObject<HTMLDivElement | null> {
  const column = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let frame = 0
    const fit = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const top = column.current?.getBoundingClientRect().top
        if (top !== undefined)
          column.current?.style.setProperty('--room', `${Math.max(240, window.innerHeight - top)}px`)
      })
    }
    fit()
    // Type that arrives late moves the column once more.
    void document.fonts?.ready.then(fit)
    window.addEventListener('scroll', fit, { passive: true })
    window.addEventListener('resize', fit)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', fit)
      window.removeEventListener('resize', fit)
    }
  }, [])
  return column
}
