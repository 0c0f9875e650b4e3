// The levers in force, and in what share of the draws each of them helps.
import { useState } from 'react'
import { fewDraws, seed, useAnswer } from '../../results/analysis/useAnalyses'
import type { Lever } from '../../results/measures'
import { t } from '../../texts/translate'
import { AnalysisState } from '../../ui/AnalysisState'
import { LeverRow } from './LeverRow'
import styles from './levers.module.css'
import type { LeverEffects } from './useLeverEffects'

/** Rows that are shown before the rest is asked for: a button for a whole maker adds up to one lever per class. */
const shownAtFirst = 6

interface LeverListProps {
  levers: Lever[]
  effects: LeverEffects
  onRemoved: () => void
}

export function LeverList({ levers, effects, onRemoved }: LeverListProps) {
  const { data, stale, running, progress, cancelled, error, cancel, retry } = useAnswer(
    'helpShares',
    ({ scenario }) => ({ scenario, seed, draws: fewDraws }),
  )
  const [all, setAll] = useState(false)
  const shown = all ? levers : levers.slice(0, shownAtFirst)
  return (
    <>
      <AnalysisState
        label={t('How often levers help')}
        {...{ running, progress, stale, cancelled, error }}
        onCancel={cancel}
        onRetry={retry}
      />
      <ul className={styles.list} aria-label={t('Levers in force')} data-stale={stale}>
        {shown.map((lever) => (
          <LeverRow key={lever.key} lever={lever} effects={effects} helps={data?.[lever.key]} onRemoved={onRemoved} />
        ))}
      </ul>
      {levers.length > shownAtFirst ? (
        <button type="button" className={styles.text} aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? t('Show the first {count} only', { count: shownAtFirst })
            : t('Show all {count} levers', { count: levers.length })}
        </button>
      ) : null}
    </>
  )
}
