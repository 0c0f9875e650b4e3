// The license board: lanes as a grid of materials by destinations, each cell a control.
import { useMemo } from 'react'
import { useSettledCase } from '../../results/CaseProvider'
import { readLanePhases } from '../../results/lanePhases'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { BoardTables } from '../../views/BoardView'
import { LaneControl } from './LaneControl'
import { LicenseClocks } from './LicenseClocks'
import styles from './licenses.module.css'

export function LicenseBoard() {
  const overrides = useChoices((choices) => choices.scenario.overrides)
  const { releaseLanes } = useScenarioActions()
  const state = useSettledCase()
  const phases = useMemo(() => readLanePhases(state), [state])
  const held = Object.keys(overrides ?? {}).length
  return (
    <Panel
      title={t('License board')}
      measure={t('set a lane by hand from the as-of date')}
      controls={
        held > 0 ? (
          <button type="button" className={styles.releaseAll} onClick={releaseLanes}>
            {t('{held, plural, one {Release the lane set by hand} other {Release all # lanes set by hand}}', { held })}
          </button>
        ) : null
      }
    >
      <div className={styles.boards}>
        <BoardTables className={styles.board} none={<span className={styles.none}>{t('no lane')}</span>}>
          {(lane, { material, destination, column }) => (
            <LaneControl
              lane={lane}
              label={t('{material} to {destination}', { material, destination })}
              column={column}
              phase={phases.get(lane.id)}
            />
          )}
        </BoardTables>
        <LicenseClocks />
      </div>
    </Panel>
  )
}
