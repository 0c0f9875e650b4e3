// Exposure of each maker from 0 to 100, as a bar with a mark where the reference scenario stands.
import { formatIndex } from '../../format/numbers'
import type { Outcome } from '../../model/outcome'
import { useWorkspace } from '../../results/Workspace'
import { FigureButton } from './Figure'
import styles from './overview.module.css'

interface ExposureFigureProps {
  outcome: Outcome
  reference: Outcome
  referenceName: string
}

export function ExposureFigure({ outcome, reference, referenceName }: ExposureFigureProps) {
  const { dataset } = useWorkspace()
  return (
    <div className={styles.figure}>
      <p className={`${styles.label} ${styles.split}`}>
        <span>Exposure, 0 to 100</span>
        <span>mark: {referenceName}</span>
      </p>
      <ul className={styles.exposures}>
        {dataset.automakers.map(({ id, name }) => {
          const now = outcome.automakers[id]!.exposureIndex
          const usual = reference.automakers[id]!.exposureIndex
          return (
            <li key={id}>
              <span>{name}</span>
              <span className={styles.bar} aria-hidden="true">
                <span className={styles.fill} style={{ width: `${now}%` }} />
                <span className={styles.tick} style={{ left: `${usual}%` }} />
              </span>
              <FigureButton
                figure={`exposure/${id}`}
                className={styles.index}
                name={`Exposure of ${name}: ${formatIndex(now)} of 100; ${referenceName}: ${formatIndex(usual)}`}
              >
                {formatIndex(now)}
              </FigureButton>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
