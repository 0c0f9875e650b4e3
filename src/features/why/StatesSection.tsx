// Where we stand among all states, and the best and the worst within two switches.
import { useMemo, useState } from 'react'
import { StatesStrip } from '../../charts/why/StatesStrip'
import { nameColumn, shapeStates } from '../../charts/why/shapeStates'
import { WhyTable } from '../../charts/why/WhyTable'
import { type NearState, reachable } from '../../model/standing'
import type { StateSpace } from '../../model/stateSpace'
import { useSettledCase } from '../../results/CaseProvider'
import { useMetric } from '../../results/metrics/useMetric'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { TableToggle } from '../../ui/TableToggle'
import { Section } from './Section'
import { asRecord, switchWords } from './switchWords'
import { Way } from './Way'
import styles from './why.module.css'

/** Columns of the strip. */
const bins = 24

export function StatesSection({ space, initialWidth }: { space: StateSpace; initialWidth: number }) {
  const { metric, k } = useMetric()
  const [asTable, setAsTable] = useState(false)
  const chart = useMemo(() => shapeStates(metric, space, k, bins), [metric, space, k])
  const near = useMemo(() => reachable(space, metric, k), [space, metric, k])
  return (
    <Section
      label={t('Among all states')}
      title={chart.title}
      controls={<TableToggle pressed={asTable} onChange={setAsTable} />}
      note={chart.note}
    >
      {asTable ? (
        <WhyTable
          caption={t('States by {indicator}', { indicator: metric.name.toLowerCase() })}
          columns={[t('Value'), t('States'), t('Ours')]}
          rows={chart.columns.map((column) => ({
            key: String(column.at),
            cells: [nameColumn(column), String(column.count), column.ours ? t('yes') : ''],
          }))}
        />
      ) : (
        <StatesStrip chart={chart} initialWidth={initialWidth} />
      )}
      <ul className={styles.ways}>
        <Nearby
          label={(switches) => t('Best, {switches} away', { switches })}
          state={near.best}
          none={t('No one or two switches make it better.')}
        />
        <Nearby
          label={(switches) => t('Worst, {switches} away', { switches })}
          state={near.worst}
          none={t('No one or two switches make it worse.')}
        />
      </ul>
    </Section>
  )
}

const counts = [t('no switch'), t('one switch'), t('two switches')]

interface NearbyProps {
  /** What it is, with how many switches away. */
  label: (switches: string) => string
  state: NearState | null
  none: string
}

function Nearby({ label, state, none }: NearbyProps) {
  const { dataset, scenario } = useSettledCase()
  const { metric } = useMetric()
  const { setEvents } = useScenarioActions()
  if (!state) return <li className={styles.none}>{none}</li>
  return (
    <Way
      label={label(counts[state.switches.length] ?? t('{count} switches', { count: state.switches.length }))}
      words={switchWords(dataset, scenario, state.switches)}
      value={metric.value(state.value)}
      onApply={() => setEvents(asRecord(state.switches))}
    />
  )
}
