// Draws a view out of sight, at a width and in colors of its own, only for as long as it takes to make a file of it.
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import styles from './aside.module.css'

export type Scheme = 'light' | 'dark'

interface Sheet {
  /** Px. */
  width: number
  scheme: Scheme
}

/**
 * Gives what `take` makes of the finished drawing, and leaves the page as it was. All of it happens in one go, so what
 * is drawn must be told its size. Throws what the drawing throws. Not to be called while React itself is at work, as in
 * an effect: it could not finish the drawing then.
 */
export function drawAside<T>(drawing: ReactNode, { width, scheme }: Sheet, take: (host: HTMLElement) => T): T {
  const stage = document.createElement('div')
  stage.className = styles.stage ?? ''
  stage.inert = true
  stage.setAttribute('aria-hidden', 'true')
  stage.dataset.mantineColorScheme = scheme
  const host = document.createElement('div')
  host.style.width = `${width}px`
  stage.append(host)
  const failures: unknown[] = []
  // Ids that stay apart from those of the page.
  const root = createRoot(host, { identifierPrefix: 'aside-', onUncaughtError: (error) => failures.push(error) })
  // In the body: nothing around it that moves or scales may touch it.
  document.body.append(stage)
  try {
    flushSync(() => root.render(drawing))
    if (failures.length > 0) throw failures[0]
    return take(host)
  } finally {
    root.unmount()
    stage.remove()
  }
}
