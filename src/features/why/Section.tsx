// A part of “Why it moved”: its finding as title, a switch to the table twin, and what a reader must know below.
import { type ReactNode, useId } from 'react'
import { PanelBoundary } from '../../ui/PanelBoundary'
import styles from './why.module.css'

interface SectionProps {
  /** What it is about, whatever it finds: its accessible name. */
  label: string
  /** The finding; the label before there is one. */
  title: string
  controls?: ReactNode
  note?: ReactNode
  children: ReactNode
}

export function Section({ label, title, controls, note, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-label={label} aria-describedby={id}>
      <div className={styles.heading}>
        <h3 id={id} className={styles.title} translate="no">
          {title}
        </h3>
        {controls}
      </div>
      <PanelBoundary name={label}>{children}</PanelBoundary>
      {note ? <p className={styles.note}>{note}</p> : null}
    </section>
  )
}
