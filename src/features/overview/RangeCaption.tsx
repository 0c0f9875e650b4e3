// What the ranges in the headline strip are, and how far they are: one line, with a way to stop or start the draws.

import { formatWhole } from '../../format/numbers'
import { nameRange } from '../../format/ranges'
import type { Ranges } from '../../model/summary'
import type { Analysis } from '../../results/analysis/useAnalysis'
import { t } from '../../texts/translate'
import styles from './overview.module.css'

export function RangeCaption({ analysis }: { analysis: Analysis<Ranges> }) {
  const { data, running, cancel, retry } = analysis
  const action = actionOf(analysis)
  return (
    <p className={styles.rangeCaption} title={data ? nameRange(data) : undefined}>
      {/* Read aloud too: what was drawn comes long after the press that asked for it. */}
      <span role="status" className={styles.captionText}>
        {captionOf(analysis)}
      </span>
      {action ? (
        <button
          type="button"
          className={styles.captionAction}
          data-running={running}
          aria-label={t(
            '{action}: {label}',
            { action, label: t('range of our assumptions') },
            'button, and its computation',
          )}
          onClick={running ? cancel : retry}
        >
          {action}
        </button>
      ) : null}
    </p>
  )
}

function captionOf({ data, stale, running, error, cancelled }: Analysis<Ranges>): string {
  if (error && !running) return t('Range of our assumptions: could not be drawn')
  if (cancelled) return t('Range of our assumptions: cancelled')
  if (stale) return t('Range of our assumptions: redrawing…')
  return data
    ? t('Range of our assumptions, {draws} draws', { draws: formatWhole(data.draws) })
    : t('Range of our assumptions: drawing…')
}

function actionOf({ running, error, cancelled }: Analysis<Ranges>): string | null {
  if (running) return t('Cancel')
  if (error) return t('Try again')
  return cancelled ? t('Run it') : null
}
