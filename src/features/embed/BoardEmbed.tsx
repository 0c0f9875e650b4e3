// The license board to read: lanes by their states, each as swatch and word.
import { arrangeBoards } from '../../charts/board/arrangeBoards'
import { findBoard } from '../../charts/board/findBoard'
import { LicenseSwatch } from '../../charts/LicenseSwatch'
import { rankLicenseStates } from '../../charts/licenseScale'
import { formatShare } from '../../format/numbers'
import type { Lane } from '../../model/dataset'
import { useSettledResults } from '../../results/Results'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import styles from './embed.module.css'

export function useBoardFinding(): string {
  const { dataset } = useWorkspace()
  const { outcome } = useSettledResults()
  return findBoard(dataset, outcome)
}

export function BoardEmbed() {
  const { dataset } = useWorkspace()
  return (
    <div className={styles.boards}>
      {arrangeBoards(dataset).map(({ destinations, rows }) => (
        <table key={destinations.map(({ id }) => id).join()} className={styles.board}>
          <thead>
            <tr>
              <th scope="col">{t('Chinese exports of')}</th>
              {destinations.map(({ id, name }) => (
                <th key={id} scope="col">
                  {t('to {destination}', { destination: name })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ material, lanes }) => (
              <tr key={material.id}>
                <th scope="row">{material.name}</th>
                {lanes.map((lane, column) => (
                  <td
                    key={destinations[column]?.id}
                    data-column={t('to {destination}', { destination: destinations[column]?.name ?? '' })}
                  >
                    {lane ? <LaneState lane={lane} /> : t('no lane')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

function LaneState({ lane: { id } }: { lane: Lane }) {
  const { dataset } = useWorkspace()
  const { outcome } = useSettledResults()
  const held = useChoices(({ scenario }) => scenario.overrides?.[id] !== undefined)
  const now = outcome.lanes[id]
  if (!now) return null
  const name = dataset.licenseStates.find((state) => state.id === now.state)?.name ?? now.state
  return (
    <div className={styles.lane}>
      <LicenseSwatch rank={rankLicenseStates(dataset).get(now.state) ?? 'open'} width={20} height={14} />
      <div>
        {name}
        <span className={styles.passes}>
          {t(held ? 'set by hand · {share} passes' : '{share} passes', { share: formatShare(now.clearance) })}
        </span>
      </div>
    </div>
  )
}
