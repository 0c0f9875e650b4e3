// What matters most: the tornado of all assumptions for the chosen indicator; a row leads to its slider.
import { useMemo, useState } from 'react'
import { shapeTornado } from '../../charts/why/shapeTornado'
import { TornadoChart } from '../../charts/why/TornadoChart'
import { WhyTable } from '../../charts/why/WhyTable'
import type { SensitivityRow } from '../../model/sensitivity'
import { useAnswer } from '../../results/analysis/useAnalyses'
import { useMetric, useValueNow } from '../../results/metrics/useMetric'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { AnalysisState, LastResult } from '../../ui/AnalysisState'
import { TableToggle } from '../../ui/TableToggle'
import { Section } from './Section'
import { useGoToAssumption } from './useGoToAssumption'
import styles from './why.module.css'

const label = t('What matters most')
const inSight = 12

export function TornadoSection({ initialWidth }: { initialWidth: number }) {
  const sensitivity = useAnswer('sensitivity', ({ scenario }) => ({ scenario }))
  const state = (
    <AnalysisState {...sensitivity} label={t('Tornado')} onCancel={sensitivity.cancel} onRetry={sensitivity.retry} />
  )
  if (!sensitivity.data) {
    return (
      <Section label={label} title={label}>
        {state}
      </Section>
    )
  }
  return (
    <LastResult stale={sensitivity.stale}>
      <Ranked rows={sensitivity.data} initialWidth={initialWidth} />
      {state}
    </LastResult>
  )
}

function Ranked({ rows, initialWidth }: { rows: SensitivityRow[]; initialWidth: number }) {
  const { dataset } = useWorkspace()
  const chosen = useMetric()
  const { metric, k } = chosen
  const now = useValueNow(chosen)
  const goToAssumption = useGoToAssumption()
  const [asTable, setAsTable] = useState(false)
  const [all, setAll] = useState(false)
  const chart = useMemo(() => shapeTornado(dataset, metric, k, rows, now), [dataset, metric, k, rows, now])
  const shown = useMemo(() => (all ? chart.rows : chart.rows.slice(0, inSight)), [chart, all])
  return (
    <Section
      label={label}
      title={chart.title}
      controls={<TableToggle pressed={asTable} onChange={setAsTable} />}
      note={chart.note}
    >
      {asTable ? (
        <WhyTable
          caption={t('{indicator} with each assumption at its low and its high', {
            indicator: metric.name,
          })}
          columns={[t('Assumption'), t('Range'), t('At its low'), t('At its high')]}
          rows={shown.map(({ key, name, range, lowText, highText }) => ({
            key,
            cells: [name, range, lowText, highText],
          }))}
        />
      ) : shown.length > 0 ? (
        <TornadoChart chart={chart} rows={shown} onPick={goToAssumption} initialWidth={initialWidth} />
      ) : null}
      {chart.rows.length > inSight ? (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? t('Show the first {count}', { count: inSight })
            : t('Show all {count} that move it', { count: chart.rows.length })}
        </button>
      ) : null}
    </Section>
  )
}
