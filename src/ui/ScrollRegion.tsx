// A region that scrolls inside itself: named, and within reach of the keyboard.
import type { ReactNode } from 'react'

interface ScrollRegionProps {
  label: string
  className?: string | undefined
  /** Greatest height, px; without one the style sheet decides. */
  maxHeight?: number
  children: ReactNode
}

export function ScrollRegion({ label, className, maxHeight, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section className={className} aria-label={label} tabIndex={0} {...(maxHeight ? { style: { maxHeight } } : {})}>
      {children}
    </section>
  )
}
