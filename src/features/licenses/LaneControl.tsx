// One lane: the state it is in as swatch and word, a choice of states, and a release where it was set by hand.
import { CloseButton } from '@mantine/core'
import { LicenseSwatch } from '../../charts/LicenseSwatch'
import { rankLicenseStates } from '../../charts/licenseScale'
import { formatShare } from '../../format/numbers'
import type { Lane } from '../../model/dataset'
import { useSettledCase } from '../../results/CaseProvider'
import type { LanePhase } from '../../results/lanePhases'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { writePhase } from '../../views/BoardView'
import styles from './licenses.module.css'

interface LaneControlProps {
  lane: Lane
  label: string
  /** Heading of the column, shown in the cell where the table has no columns. */
  column: string
  /** The change that is still phasing in, if one is. */
  phase: LanePhase | undefined
}

export function LaneControl({ lane, label, column, phase }: LaneControlProps) {
  const { dataset } = useWorkspace()
  const { outcome, scenario } = useSettledCase()
  const set = useChoices((choices) => choices.scenario.overrides?.[lane.id])
  const { setLane, show } = useScenarioActions()
  const now = outcome.lanes[lane.id]!
  const held = set !== undefined
  // The hand is answered at once; what events bring may follow a frame later.
  const state = set ?? now.state
  const rank = rankLicenseStates(dataset).get(state)
  const share = formatShare(now.clearance)
  const passes = t(held ? 'set by hand · {share} passes' : '{share} passes', { share })
  return (
    <div className={styles.cell} data-held={held}>
      <span className={styles.column} aria-hidden="true">
        {column}
      </span>
      <div className={styles.control}>
        {rank ? <LicenseSwatch rank={rank} width={20} height={16} /> : null}
        <select
          className={styles.select}
          aria-label={label}
          value={state}
          onChange={({ target }) => setLane(lane.id, target.value)}
        >
          {dataset.licenseStates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {held ? (
          <CloseButton
            size={24}
            aria-label={t('Release {lane}: back to what events bring', { lane: label })}
            onClick={() => setLane(lane.id, null)}
          />
        ) : null}
      </div>
      <button
        type="button"
        className={styles.clearance}
        aria-label={t('{passes}, as a share of normal: {lane}. Where this comes from', { passes, lane: label })}
        onClick={() => show({ figure: `lane/${lane.id}` })}
      >
        {passes}
      </button>
      {phase ? <span className={styles.phase}>{writePhase(phase, scenario.asOf)}</span> : null}
    </div>
  )
}
