// What the ranges in the headline strip are, and how far they are: one line, with a way to stop or start the draws.
import { nameRange } from '../../charts/stops/rangeText'
import type { Ranges } from '../../model/summary'
import type { Analysis } from '../../results/analysis/useAnalysis'
import { useChoices } from '../../state/useScenarioStore'
import styles from './overview.module.css'

export function RangeCaption({ analysis }: { analysis: Analysis<Ranges> }) {
  const chosen = useChoices((choices) => choices.view.draws)
  const { data, running, cancel, retry } = analysis
  const action = actionOf(analysis)
  return (
    <p className={styles.rangeCaption} title={nameRange(data?.draws ?? chosen)}>
      <span className={styles.captionText}>Range of our assumptions{stateOf(analysis)}</span>
      {action ? (
        <button
          type="button"
          className={styles.captionAction}
          data-running={running}
          aria-label={`${action}: range of our assumptions`}
          onClick={running ? cancel : retry}
        >
          {action}
        </button>
      ) : null}
    </p>
  )
}

function stateOf({ data, stale, running, error, cancelled }: Analysis<Ranges>): string {
  if (error && !running) return ': could not be drawn'
  if (cancelled) return ': cancelled'
  if (stale) return ': redrawing…'
  return data ? `, ${data.draws.toLocaleString('en-US')} draws` : ': drawing…'
}

function actionOf({ running, error, cancelled }: Analysis<Ranges>): string | null {
  if (running) return 'Cancel'
  if (error) return 'Try again'
  return cancelled ? 'Run it' : null
}
