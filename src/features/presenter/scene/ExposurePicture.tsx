// Exposure of each maker from 0 to 100, as bars for a room, with a mark where each stood before.
import { formatIndex } from '../../../format/numbers'
import { useSettledCase } from '../../../results/CaseProvider'
import { useWorkspace } from '../../../results/Workspace'
import { t } from '../../../texts/translate'
import { ExposureView, readExposures } from '../../../views/ExposureView'
import { useReferenceName } from '../../../words/useReferenceName'
import type { PictureProps } from './StagePicture'
import styles from './scene.module.css'

export function ExposurePicture({ before, changed }: PictureProps) {
  const { dataset } = useWorkspace()
  const { outcome, reference } = useSettledCase()
  const usualName = useReferenceName()
  const marked = changed && before ? before : reference
  const markedName = changed && before ? t('before the change') : usualName
  return (
    <div className={styles.exposure}>
      <ul aria-label={t('Exposure, 0 to 100')}>
        {readExposures(dataset, outcome, marked).map(({ metric, name, now, mark }) => (
          <li key={metric.id}>
            <span className={styles.maker}>{name}</span>
            <ExposureView now={now} mark={mark} forRoom />
            <span className={styles.index}>
              {formatIndex(now)}{' '}
              <span className={styles.aside}>{t('mark: {index}', { index: formatIndex(mark) })}</span>
            </span>
          </li>
        ))}
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
