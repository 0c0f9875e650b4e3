// The state of a long analysis in one line: progress with a way out, cancelled, failed, or the last result being recomputed.
import type { ReactNode } from 'react'
import { t } from '../texts/translate'
import styles from './AnalysisState.module.css'

export interface AnalysisStateProps {
  /** What is computed, as a noun that can stand before a colon: `Ranges`. */
  label: string
  /** What the work does, said while it runs: `Drawing from the ranges`. */
  working?: string
  running: boolean
  /** Share (0 to 1) of the work that is done. */
  progress: number
  /** Whether what is in sight belongs to earlier choices. */
  stale: boolean
  cancelled: boolean
  error: Error | null
  onCancel: () => void
  onRetry: () => void
}

/** Keeps its line free when there is nothing to say, so that nothing jumps. Short work passes without a word. */
export function AnalysisState(props: AnalysisStateProps) {
  const { label, running, progress, stale, error, onCancel, onRetry } = props
  const percent = Math.min(100, Math.max(0, Math.round(progress * 100)))
  // Nothing reported yet, or to someone else: no number rather than a wrong one.
  const known = running && percent > 0
  const words = inWords(props)
  const action = actionOf(props)
  return (
    <div className={styles.state} data-running={running}>
      {running ? (
        <span
          role="progressbar"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={100}
          {...(known ? { 'aria-valuenow': percent } : {})}
          className={styles.track}
        >
          <span className={styles.done} style={{ width: `${percent}%` }} />
        </span>
      ) : null}
      {/* Work that runs is seen, not read out: several start with every switch. How it ends is read. */}
      <span role="status" aria-live={running ? 'off' : 'polite'} className={styles.words}>
        {words}
        {known ? <span aria-hidden="true">{` ${percent}%`}</span> : null}
        {running && stale ? <span className={styles.mark}> {t('The last result stays in sight, marked.')}</span> : null}
      </span>
      {action ? (
        <button
          type="button"
          className={styles.action}
          aria-label={t('{action}: {label}', { action, label }, 'button, and its computation')}
          onClick={running ? onCancel : onRetry}
        >
          {action}
        </button>
      ) : null}
      {error && !running ? <span className={styles.cause}>{error.message}</span> : null}
    </div>
  )
}

/** What the state is, in words; empty where the result is there and current. */
function inWords({ label, working, running, stale, cancelled, error }: AnalysisStateProps): string {
  const recomputed = () => t('{label}: being recomputed…', { label })
  if (running && working) return `${working}…`
  if (running) return stale ? recomputed() : t('{label}: being computed…', { label })
  if (error) return t('{label}: could not be computed.', { label })
  if (cancelled) {
    return t(stale ? '{label}: cancelled; what is in sight belongs to earlier choices.' : '{label}: cancelled.', {
      label,
    })
  }
  return stale ? recomputed() : ''
}

function actionOf({ running, cancelled, error }: AnalysisStateProps): string | null {
  if (running) return t('Cancel')
  if (error) return t('Try again')
  return cancelled ? t('Run it') : null
}

/** Dims a result that belongs to earlier choices, and says so to assistive technology; the words are `AnalysisState`'s. */
export function LastResult({
  stale,
  className,
  children,
}: {
  stale: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <div className={`${styles.result} ${className ?? ''}`} data-stale={stale} aria-busy={stale}>
      {children}
    </div>
  )
}
