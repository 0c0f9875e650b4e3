// Where we stand among all states, and the best and the worst within two switches.
import { useMemo, useState } from 'react'
import { StatesStrip } from '../../charts/why/StatesStrip'
import { shapeStates } from '../../charts/why/shapeStates'
import { WhyTable } from '../../charts/why/WhyTable'
import { type NearState, reachable } from '../../model/standing'
import type { StateSpace } from '../../model/stateSpace'
import { useWorkspace } from '../../results/Workspace'
import { useScenarioActions } from '../../state/useScenarioStore'
import { Section, TableToggle } from './Section'
import { asRecord, switchWords } from './switchWords'
import { useIndicator } from './useWhy'
import { Way } from './Way'
import styles from './why.module.css'

/** Columns of the strip. */
const bins = 24

export function StatesSection({ space, initialWidth }: { space: StateSpace; initialWidth: number }) {
  const { dataset } = useWorkspace()
  const { indicator, k } = useIndicator()
  const [asTable, setAsTable] = useState(false)
  const chart = useMemo(() => shapeStates(dataset, indicator, space, k, bins), [dataset, indicator, space, k])
  const near = useMemo(() => reachable(space, indicator, k), [space, indicator, k])
  return (
    <Section
      label="Among all states"
      title={chart.title}
      controls={<TableToggle pressed={asTable} onChange={setAsTable} />}
      note={chart.note}
    >
      {asTable ? (
        <WhyTable
          caption={`States by ${indicator.name.toLowerCase()}`}
          columns={['Value', 'States', 'Ours']}
          rows={chart.columns.map(({ at, from, to, count, ours }) => ({
            key: String(at),
            cells: [from === to ? from : `${from} to ${to}`, String(count), ours ? 'yes' : ''],
          }))}
        />
      ) : (
        <StatesStrip chart={chart} initialWidth={initialWidth} />
      )}
      <ul className={styles.ways}>
        <Nearby label="Best" state={near.best} none="No one or two switches make it better." />
        <Nearby label="Worst" state={near.worst} none="No one or two switches make it worse." />
      </ul>
    </Section>
  )
}

const counts = ['no switch', 'one switch', 'two switches']

function Nearby({ label, state, none }: { label: string; state: NearState | null; none: string }) {
  const { dataset } = useWorkspace()
  const { words } = useIndicator()
  const { setEvents } = useScenarioActions()
  if (!state) return <li className={styles.none}>{none}</li>
  return (
    <Way
      label={`${label}, ${counts[state.switches.length] ?? `${state.switches.length} switches`} away`}
      words={switchWords(dataset, state.switches)}
      value={words.value(state.value)}
      onApply={() => setEvents(asRecord(state.switches))}
    />
  )
}
