// Keeps a crash to the part in which it happens, and offers the way on.
import { Component, type ReactNode } from 'react'
import { t } from '../texts/translate'
import { LateCodeError } from './late'
import styles from './PanelBoundary.module.css'

interface BoundaryProps {
  /** What could not be drawn, as the start of a sentence. */
  name: string
  /** For what lies over the page: the notice floats over it too, and closes what could not be drawn. */
  onClose?: () => void
  children: ReactNode
}

interface BoundaryState {
  error: Error | null
}

/** Catches a crash of what is inside and offers to try again; the choices live outside and are not lost. */
export class PanelBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    const { name, onClose, children } = this.props
    if (!error) return children
    if (error instanceof LateCodeError) {
      return (
        <Crash
          text={t(
            '{name} could not be loaded: the network is down, or a newer version of this page has been published. Your choices are in the address and stay.',
            { name },
          )}
          wayOn={t('Load the page again')}
          onWayOn={() => window.location.reload()}
          onClose={onClose}
        />
      )
    }
    return (
      <Crash
        text={t('{name} could not be drawn. The rest of the page still works and your choices are kept.', { name })}
        detail={error.message}
        wayOn={t('Draw it again')}
        onWayOn={() => this.setState({ error: null })}
        onClose={onClose}
      />
    )
  }
}

interface CrashProps {
  text: string
  /** What the program said. */
  detail?: string
  wayOn: string
  onWayOn: () => void
  onClose?: () => void
}

function Crash({ text, detail, wayOn, onWayOn, onClose }: CrashProps) {
  return (
    <div role="alert" className={onClose ? `${styles.crash} ${styles.over}` : styles.crash}>
      <p>{text}</p>
      {detail ? <p className={styles.detail}>{detail}</p> : null}
      <button type="button" className={styles.wayOn} onClick={onWayOn}>
        {wayOn}
      </button>{' '}
      {onClose ? (
        <button type="button" className={styles.wayOn} onClick={onClose}>
          {t('Close')}
        </button>
      ) : null}
    </div>
  )
}
