// A part of the page: heading with its finding, body, source line; a crash inside leaves the rest of the page working.
import { type ReactNode, useId } from 'react'
import { t } from '../texts/translate'
import styles from './Panel.module.css'
import { PanelBoundary } from './PanelBoundary'

interface PanelProps {
  /** The finding, or the panel's name. */
  title: ReactNode
  /** Unit or measure, set small beside the title. */
  measure?: ReactNode
  /** Controls at the right end of the heading. */
  controls?: ReactNode
  /** Source line under the body. */
  source?: ReactNode
  /** Accessible name, where the title changes with the state: it is a finding then, which no translator may reword. */
  label?: string
  className?: string
  children: ReactNode
}

export function Panel({ title, measure, controls, source, label, className, children }: PanelProps) {
  const headingId = useId()
  const named = label ? { 'aria-label': label } : { 'aria-labelledby': headingId }
  return (
    <section className={`${styles.panel} ${className ?? ''}`} {...named}>
      <div className={styles.heading}>
        <h2 id={headingId} className={styles.title} translate={label ? 'no' : undefined}>
          {title}
          {measure ? <span className={styles.measure}> {measure}</span> : null}
        </h2>
        {controls ? <div className={styles.controls}>{controls}</div> : null}
      </div>
      <PanelBoundary name={label ?? t('This panel')}>{children}</PanelBoundary>
      {source ? <p className={styles.source}>{source}</p> : null}
    </section>
  )
}
