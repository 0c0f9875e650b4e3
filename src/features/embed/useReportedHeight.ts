// Tells the page around a frame how high its part is, so that it can make room: the README says how to listen.
import { useEffect, useRef } from 'react'
import styles from './embed.module.css'

/** What is sent to the page around: nothing but a height, so anybody may hear it. */
export interface HeightMessage {
  lodestone: 'height'
  /** The height of all that the frame shows at the width that it has, in px. */
  height: number
}

/** Reports the height now and whenever it changes; the ref goes on the element that holds the part. */
export function useReportedHeight() {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    const page = ref.current
    if (!page || window.parent === window) return
    let reported = 0
    const report = () => {
      const height = neededHeight(page)
      if (height === reported) return
      reported = height
      const message: HeightMessage = { lodestone: 'height', height }
      window.parent.postMessage(message, '*')
    }
    const sizes = new ResizeObserver(report)
    for (const part of [document.body, ...page.children]) sizes.observe(part)
    // In a frame that is too high, a picture that turns to its lower form still fills the same room.
    const forms = new MutationObserver(report)
    forms.observe(page, { subtree: true, attributeFilter: ['data-way'] })
    return () => {
      sizes.disconnect()
      forms.disconnect()
    }
  }, [])
  return ref
}

/** Without what fills a frame that is higher: else a frame could grow, and never shrink again. */
function neededHeight(page: HTMLElement): number {
  const measured = styles.measured ?? ''
  page.classList.add(measured)
  const { height } = document.body.getBoundingClientRect()
  page.classList.remove(measured)
  return Math.ceil(height)
}
