// What matters most: the tornado of all assumptions for the chosen indicator; a row leads to its slider.
import { useMemo, useState } from 'react'
import { shapeTornado } from '../../charts/why/shapeTornado'
import { TornadoChart } from '../../charts/why/TornadoChart'
import { WhyTable } from '../../charts/why/WhyTable'
import type { SensitivityRow } from '../../model/sensitivity'
import { useSensitivity } from '../../results/analysis/useAnalyses'
import { useWorkspace } from '../../results/Workspace'
import { AnalysisState, LastResult } from '../../ui/AnalysisState'
import { goToAssumption } from './goToAssumption'
import { Section, TableToggle } from './Section'
import { useIndicator, useValueNow } from './useWhy'
import styles from './why.module.css'

const label = 'What matters most'
const inSight = 12

export function TornadoSection({ initialWidth }: { initialWidth: number }) {
  const sensitivity = useSensitivity()
  const state = (
    <AnalysisState {...sensitivity} label="Tornado" onCancel={sensitivity.cancel} onRetry={sensitivity.retry} />
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
  const chosen = useIndicator()
  const { indicator } = chosen
  const now = useValueNow(chosen)
  const [asTable, setAsTable] = useState(false)
  const [all, setAll] = useState(false)
  const chart = useMemo(() => shapeTornado(dataset, indicator, rows, now), [dataset, indicator, rows, now])
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
          caption={`${indicator.name} with each assumption at its low and its high`}
          columns={['Assumption', 'Range', 'At its low', 'At its high']}
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
          {all ? `Show the first ${inSight}` : `Show all ${chart.rows.length} that move it`}
        </button>
      ) : null}
    </Section>
  )
}
