// The one page on which a briefer works: the answer, its figures and the switches stay in sight; the views stand below as tabs.
import { type RefObject, useEffect, useRef } from 'react'
import { EventsPanel } from '../features/events/EventsPanel'
import { BottomLine } from '../features/overview/BottomLine'
import { DateLine } from '../features/overview/DateLine'
import { HeadlineFigures } from '../features/overview/HeadlineFigures'
import styles from './Dashboard.module.css'
import { Views } from './Views'

export function Dashboard() {
  const events = useFillToBottom()
  return (
    <main id="main" className={styles.page}>
      <DateLine />
      <BottomLine />
      <HeadlineFigures />
      <div className={styles.columns}>
        <div ref={events} className={styles.events} data-part="events">
          <EventsPanel />
        </div>
        <Views />
      </div>
    </main>
  )
}

/** A ref for the column: its height limit follows its top edge. CSS decides where the limit counts. */
function useFillToBottom(): RefObject<HTMLDivElement | null> {
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
