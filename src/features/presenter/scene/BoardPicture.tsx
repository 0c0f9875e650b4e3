// The license board for a room: each lane with its state as pattern and word, and what passes; what changed is said.
import { LicenseSwatch } from '../../../charts/LicenseSwatch'
import { rankLicenseStates } from '../../../charts/licenseScale'
import { formatShare } from '../../../format/numbers'
import type { Lane } from '../../../model/dataset'
import type { LaneOutcome } from '../../../model/outcome'
import { useSettledResults } from '../../../results/Results'
import { useWorkspace } from '../../../results/Workspace'
import { t } from '../../../texts/translate'
import type { PictureProps } from './StagePicture'
import styles from './scene.module.css'

export function BoardPicture({ before }: PictureProps) {
  const { dataset } = useWorkspace()
  const { outcome } = useSettledResults()
  return (
    <div className={styles.board}>
      {dataset.materials.map((material) => (
        <section key={material.id} aria-label={material.name}>
          <h2>{material.name}</h2>
          <ul>
            {dataset.lanes
              .filter((lane) => lane.material === material.id)
              .map((lane) => (
                <LaneCell
                  key={lane.id}
                  lane={lane}
                  now={outcome.lanes[lane.id]!}
                  was={before?.lanes[lane.id] ?? null}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function LaneCell({ lane, now, was }: { lane: Lane; now: LaneOutcome; was: LaneOutcome | null }) {
  const { dataset } = useWorkspace()
  const nameOf = (stateId: string) => dataset.licenseStates.find(({ id }) => id === stateId)?.name ?? stateId
  const destination = dataset.destinations.find(({ id }) => id === lane.destination)?.name ?? lane.destination
  const rank = rankLicenseStates(dataset).get(now.state)
  const moved = was !== null && was.state !== now.state
  const shifted = was !== null && formatShare(was.clearance) !== formatShare(now.clearance)
  const before = moved ? nameOf(was.state).toLowerCase() : shifted ? formatShare(was.clearance) : null
  const share = formatShare(now.clearance)
  return (
    <li data-moved={moved || shifted}>
      <span className={styles.label}>{t('to {destination}', { destination })}</span>
      <span className={styles.state}>
        {rank ? <LicenseSwatch rank={rank} width={32} height={24} /> : null}
        {nameOf(now.state)}
      </span>
      <span className={styles.aside}>
        {before === null ? t('{share} passes', { share }) : t('{share} passes · was {before}', { share, before })}
      </span>
    </li>
  )
}
