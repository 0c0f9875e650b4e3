// The license board: lanes as a grid of materials by destinations, each cell a control.
import { useMemo } from 'react'
import { arrangeBoards } from '../../charts/board/arrangeBoards'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { Panel } from '../../ui/Panel'
import { LaneControl } from './LaneControl'
import { LicenseClocks } from './LicenseClocks'
import styles from './licenses.module.css'

export function LicenseBoard() {
  const { dataset } = useWorkspace()
  const boards = useMemo(() => arrangeBoards(dataset), [dataset])
  const overrides = useChoices((choices) => choices.scenario.overrides)
  const { releaseLanes } = useScenarioActions()
  const held = Object.keys(overrides ?? {}).length
  return (
    <Panel
      title="License board"
      measure="set a lane by hand from the as-of date"
      controls={
        held > 0 ? (
          <button type="button" className={styles.releaseAll} onClick={releaseLanes}>
            Release {held === 1 ? 'the lane' : `all ${held} lanes`} set by hand
          </button>
        ) : null
      }
    >
      <div className={styles.boards}>
        {boards.map((board) => (
          <table key={board.destinations.map(({ id }) => id).join()} className={styles.board}>
            <thead>
              <tr>
                <th scope="col">
                  <span className={styles.corner}>Chinese exports of</span>
                </th>
                {board.destinations.map(({ id, name }) => (
                  <th key={id} scope="col">
                    to {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {board.rows.map(({ material, lanes }) => (
                <tr key={material.id}>
                  <th scope="row">{material.name}</th>
                  {lanes.map((lane, column) => (
                    <td key={lane?.id ?? board.destinations[column]?.id}>
                      {lane ? (
                        <LaneControl
                          lane={lane}
                          label={`${material.name} to ${board.destinations[column]?.name}`}
                          column={`to ${board.destinations[column]?.name}`}
                        />
                      ) : (
                        <span className={styles.none}>no lane</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
        <LicenseClocks />
      </div>
    </Panel>
  )
}
