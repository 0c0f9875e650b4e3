// A part of the page: heading with its finding, body, source line; a crash inside leaves the rest of the page working.
import { Component, type ReactNode, useId } from 'react'
import styles from './Panel.module.css'

interface PanelProps {
  /** The finding, or the panel's name. */
  title: ReactNode
  /** Unit or measure, set small beside the title. */
  measure?: ReactNode
  /** Controls at the right end of the heading. */
  controls?: ReactNode
  /** Source line under the body. */
  source?: ReactNode
  /** Accessible name, where the title changes with the state. */
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
        <h2 id={headingId} className={styles.title}>
          {title}
          {measure ? <span className={styles.measure}> {measure}</span> : null}
        </h2>
        {controls ? <div className={styles.controls}>{controls}</div> : null}
      </div>
      <PanelBoundary name={label ?? 'This panel'}>{children}</PanelBoundary>
      {source ? <p className={styles.source}>{source}</p> : null}
    </section>
  )
}

interface BoundaryState {
  error: Error | null
}

/** Catches a crash of what is inside and offers to try again; the choices live outside and are not lost. */
export class PanelBoundary extends Component<{ name: string; children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <div role="alert" className={styles.crash}>
        <p>{this.props.name} could not be drawn. The rest of the page still works and your choices are kept.</p>
        <p className={styles.crashDetail}>{error.message}</p>
        <button type="button" className={styles.retry} onClick={() => this.setState({ error: null })}>
          Draw it again
        </button>
      </div>
    )
  }
}
