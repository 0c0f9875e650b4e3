// A part of “Why it moved”: its finding as title, a switch to the table twin, and what a reader must know below.
import { type ReactNode, useId } from 'react'
import { t } from '../../texts/translate'
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
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {controls}
      </div>
      <PanelBoundary name={label}>{children}</PanelBoundary>
      {note ? <p className={styles.note}>{note}</p> : null}
    </section>
  )
}

interface TableToggleProps {
  pressed: boolean
  onChange: (pressed: boolean) => void
}

/** Switches a picture to its table twin and back. */
export function TableToggle({ pressed, onChange }: TableToggleProps) {
  return (
    <button type="button" className={styles.button} aria-pressed={pressed} onClick={() => onChange(!pressed)}>
      {t('Table')}
    </button>
  )
}
