// The license board: lanes as a grid of materials by destinations, each cell a control.
import { useMemo } from 'react'
import { arrangeBoards } from '../../charts/board/arrangeBoards'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
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
        {boards.map((board) => (
          <table key={board.destinations.map(({ id }) => id).join()} className={styles.board}>
            <thead>
              <tr>
                <th scope="col">
                  <span className={styles.corner}>{t('Chinese exports of')}</span>
                </th>
                {board.destinations.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {t('to {destination}', { destination: name })}
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
                          label={t('{material} to {destination}', {
                            material: material.name,
                            destination: board.destinations[column]?.name ?? '',
                          })}
                          column={t('to {destination}', { destination: board.destinations[column]?.name ?? '' })}
                        />
                      ) : (
                        <span className={styles.none}>{t('no lane')}</span>
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
