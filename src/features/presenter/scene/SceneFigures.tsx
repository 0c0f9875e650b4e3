// The headline figures in a size for a room, each with what it was before the last change.
import { formatLongDate } from '../../../format/dates'
import type { Outcome } from '../../../model/outcome'
import { useCase } from '../../../results/CaseProvider'
import { type HeadlineFigure, readFigure } from '../../../results/metrics/headlineFigures'
import { inflationPeak } from '../../../results/metrics/inflation'
import { lineStop } from '../../../results/metrics/lineStop'
import { revenue } from '../../../results/metrics/revenue'
import { supply } from '../../../results/metrics/supply'
import { vehicles } from '../../../results/metrics/vehicles'
import { useWorkspace } from '../../../results/Workspace'
import { t } from '../../../texts/translate'
import { sayAhead } from '../../../words/outlook'
import styles from './scene.module.css'

interface FiguresProps {
  before: Outcome | null
  /** As the whole of the stage, in place of a picture. */
  huge?: boolean
}

export function SceneFigures({ before, huge = false }: FiguresProps) {
  const { dataset } = useWorkspace()
  const state = useCase()
  const { outcome, scenario } = state
  const stop = lineStop(dataset, outcome.horizonWeeks)
  const shown = [
    { metric: supply },
    { metric: stop },
    { metric: vehicles, besides: revenueAside(outcome) },
    { metric: inflationPeak },
  ]
  return (
    <div className={styles.figuresPart} data-huge={huge}>
      <p className={styles.ahead} translate="no">
        {t('Supply on {date}; all else {ahead}', { date: formatLongDate(scenario.asOf), ahead: sayAhead(state) })}
      </p>
      <ul className={styles.figures} data-huge={huge} aria-label={t('Headline figures, illustrative')} translate="no">
        {shown.map(({ metric, besides }) => {
          const now = readFigure(metric, outcome)
          return (
            <li key={metric.id}>
              <span className={styles.label}>{metric.name}</span>
              <span className={styles.value}>{now.text}</span>{' '}
              <span className={styles.aside}>
                {asideOf(now, before && readFigure(metric, before), besides ?? now.detail)}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function revenueAside(outcome: Outcome): string | null {
  const { value, text } = readFigure(revenue, outcome)
  return value === 0 ? null : t('{amount} of revenue', { amount: text })
}

/** Who or how much besides, and what it was: `Ford · was 5 weeks`. */
function asideOf(now: HeadlineFigure, was: HeadlineFigure | null, besides: string | null): string {
  const earlier = was && was.text !== now.text ? t('was {before}', { before: was.text }) : was ? t('as before') : null
  return [besides, earlier].filter((part) => part !== null).join(' · ')
}
