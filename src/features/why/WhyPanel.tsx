// Why it moved: what each event contributes, where we stand, what would cross a threshold, what matters, whether it holds.
import { IndicatorSelect } from '../../charts/why/IndicatorSelect'
import type { StateSpace } from '../../model/stateSpace'
import { useStateSpace } from '../../results/analysis/useAnalyses'
import type { Analysis } from '../../results/analysis/useAnalysis'
import { useMetric } from '../../results/metrics/useMetric'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { AnalysisState, LastResult } from '../../ui/AnalysisState'
import { Panel } from '../../ui/Panel'
import { ClaimSection } from './ClaimSection'
import { StatesSection } from './StatesSection'
import { StressSection } from './StressSection'
import { TornadoSection } from './TornadoSection'
import { WaterfallSection } from './WaterfallSection'
import styles from './why.module.css'

/** `initialWidth` is the width of a picture until it is measured, px. */
export function WhyPanel({ initialWidth = 0 }: { initialWidth?: number }) {
  const { metrics, metric } = useMetric()
  const { show } = useScenarioActions()
  const states = useStateSpace()
  return (
    <Panel
      title={t('Why it moved')}
      label={t('Why it moved')}
      measure={metric.measure}
      controls={
        <IndicatorSelect
          label={t('Indicator')}
          options={metrics.map(({ id, name }) => ({ id, text: name }))}
          value={metric.id}
          onPick={(id) => show({ indicator: id, threshold: null })}
        />
      }
      source={t('Illustrative model results. Contributions, ranks and thresholds are the model’s, not forecasts.')}
    >
      <AnalysisState {...states} label={t('States of the events')} onCancel={states.cancel} onRetry={states.retry} />
      <Sections states={states} initialWidth={initialWidth} />
    </Panel>
  )
}

interface SectionsProps {
  states: Analysis<StateSpace>
  initialWidth: number
}

function Sections({ states: { data: space, stale }, initialWidth }: SectionsProps) {
  return (
    <div className={styles.container}>
      <div className={styles.grid}>
        {space ? (
          <>
            <LastResult stale={stale}>
              <WaterfallSection space={space} initialWidth={initialWidth} />
            </LastResult>
            <LastResult stale={stale}>
              <StatesSection space={space} initialWidth={initialWidth} />
            </LastResult>
            <LastResult stale={stale}>
              <StressSection space={space} />
            </LastResult>
          </>
        ) : (
          <div className={styles.waiting} />
        )}
        <div className={styles.ranking}>
          <TornadoSection initialWidth={initialWidth} />
        </div>
        {space ? <ClaimSection space={space} stale={stale} /> : null}
      </div>
    </div>
  )
}

export default WhyPanel
