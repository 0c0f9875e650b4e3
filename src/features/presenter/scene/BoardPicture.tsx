// The license board for a room: each lane with its state as pattern and word, and what passes; what changed is said.
import { LicenseSwatch } from '../../../charts/LicenseSwatch'
import type { Lane } from '../../../model/dataset'
import type { LaneOutcome } from '../../../model/outcome'
import { useSettledCase } from '../../../results/CaseProvider'
import { useWorkspace } from '../../../results/Workspace'
import { t } from '../../../texts/translate'
import { readLane } from '../../../views/BoardView'
import type { PictureProps } from './StagePicture'
import styles from './scene.module.css'

export function BoardPicture({ before }: PictureProps) {
  const { dataset } = useWorkspace()
  const { outcome } = useSettledCase()
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
  const destination = dataset.destinations.find(({ id }) => id === lane.destination)?.name ?? lane.destination
  const { state, rank, share } = readLane(dataset, now)
  const earlier = was && readLane(dataset, was)
  const moved = was !== null && was.state !== now.state
  const shifted = earlier !== null && earlier.share !== share
  const before = !earlier ? null : moved ? earlier.state.toLowerCase() : shifted ? earlier.share : null
  return (
    <li data-moved={moved || shifted}>
      <span className={styles.label}>{t('to {destination}', { destination })}</span>
      <span className={styles.state}>
        {rank ? <LicenseSwatch rank={rank} width={32} height={24} /> : null}
        {state}
      </span>
      <span className={styles.aside}>
        {before === null ? t('{share} passes', { share }) : t('{share} passes · was {before}', { share, before })}
      </span>
    </li>
  )
}
