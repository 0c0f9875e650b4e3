// Exposure of each maker from 0 to 100, as bars for a room, with a mark where each stood before.
import { formatIndex } from '../../../format/numbers'
import { useSettledResults } from '../../../results/Results'
import { useReferenceName } from '../../../results/useReferenceName'
import { useWorkspace } from '../../../results/Workspace'
import { t } from '../../../texts/translate'
import type { PictureProps } from './StagePicture'
import styles from './scene.module.css'

export function ExposurePicture({ before, changed }: PictureProps) {
  const { dataset } = useWorkspace()
  const { outcome, reference } = useSettledResults()
  const usualName = useReferenceName()
  const marked = changed && before ? before : reference
  const markedName = changed && before ? t('before the change') : usualName
  return (
    <div className={styles.exposure}>
      <ul aria-label={t('Exposure, 0 to 100')}>
        {dataset.automakers.map(({ id, name }) => {
          const now = outcome.automakers[id]!.exposureIndex
          const mark = marked.automakers[id]!.exposureIndex
          return (
            <li key={id}>
              <span className={styles.maker}>{name}</span>
              <span className={styles.bar} data-bar aria-hidden="true">
                <span className={styles.fill} style={{ width: `${now}%` }} />
                <span className={styles.tick} style={{ left: `${mark}%` }} />
              </span>
              <span className={styles.index}>
                {formatIndex(now)}{' '}
                <span className={styles.aside}>{t('mark: {index}', { index: formatIndex(mark) })}</span>
              </span>
            </li>
          )
        })}
      </ul>
      <p className={styles.label}>
        {t(
          'Exposure, 0 to 100: dependence on China, supply that is not assured, and how soon lines stop. Mark: {name}.',
          { name: markedName },
        )}
      </p>
    </div>
  )
}
