// The ranges of our assumptions: how many draws, how far they are, when lines stop, and every figure's P10 to P90.

import { useId } from 'react'
import { formatWhole } from '../../format/numbers'
import { nameRangeInside } from '../../format/ranges'
import type { Ranges } from '../../model/summary'
import { useRanges } from '../../results/analysis/useAnalyses'
import type { Analysis } from '../../results/analysis/useAnalysis'
import { useSettledCase } from '../../results/CaseProvider'
import { useWorkspace } from '../../results/Workspace'
import { drawCounts } from '../../state/choices'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { AnalysisState, LastResult } from '../../ui/AnalysisState'
import { Panel } from '../../ui/Panel'
import { RangesTable } from './RangesTable'
import { rangeRows } from './rangeRows'
import styles from './ranges.module.css'
import { StopSpread } from './StopSpread'

/** `initialWidth` is the width of the picture until it is measured, px. */
export function RangesPanel({ initialWidth = 0 }: { initialWidth?: number }) {
  const analysis = useRanges()
  const { data, stale } = analysis
  return (
    <Panel
      title={t('Ranges')}
      label={t('Ranges of our assumptions')}
      measure={data ? nameRangeInside(data) : ''}
      controls={<DrawsSelect />}
      source={t(
        'Every draw takes each assumption anew from within its range, most often near its central value; what was set by hand stays. Draws that contradict what is on record are left out. The ranges say how far our assumptions reach, not how likely an outcome is. Illustrative model results.',
      )}
    >
      <State analysis={analysis} />
      {data ? (
        <LastResult stale={stale}>
          <Result data={data} initialWidth={initialWidth} />
        </LastResult>
      ) : (
        <p className={styles.empty}>{t('No ranges yet.')}</p>
      )}
    </Panel>
  )
}

function State({ analysis }: { analysis: Analysis<Ranges> }) {
  const { running, progress, stale, cancelled, error, cancel, retry } = analysis
  return (
    <AnalysisState
      label={t('Ranges')}
      working={t('Drawing from the ranges')}
      {...{ running, progress, stale, cancelled, error }}
      onCancel={cancel}
      onRetry={retry}
    />
  )
}

function Result({ data, initialWidth }: { data: Ranges; initialWidth: number }) {
  const { dataset } = useWorkspace()
  const { outcome } = useSettledCase()
  return (
    <div className={styles.container}>
      <div className={styles.columns}>
        <StopSpread ranges={data} initialWidth={initialWidth} />
        <RangesTable groups={rangeRows(dataset, outcome, data)} />
      </div>
    </div>
  )
}

export default RangesPanel

function DrawsSelect() {
  const id = useId()
  const draws = useChoices((choices) => choices.view.draws)
  const { show } = useScenarioActions()
  return (
    <span className={styles.draws}>
      <label htmlFor={id}>{t('Draws')}</label>
      <select id={id} value={draws} onChange={({ target }) => show({ draws: Number(target.value) })}>
        {drawCounts.map((count) => (
          <option key={count} value={count}>
            {formatWhole(count)}
          </option>
        ))}
      </select>
    </span>
  )
}
