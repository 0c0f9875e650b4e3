// What the fills of the difference picture mean, in words.
import { t } from '../../texts/translate'
import styles from './difference.module.css'
import type { Places } from './differenceWords'

export function DifferenceLegend({ base, other }: Places) {
  return (
    <ul className={styles.legend} aria-label={t('Legend of the difference')}>
      <li>
        <span className={styles.lostSwatch} /> {t('Gets through in {place} only', { place: base })}
      </li>
      <li>
        <span className={styles.gainedSwatch} /> {t('Gets through in {place} only', { place: other })}
      </li>
      <li>
        <span className={styles.bothSwatch} /> {t('In both')}
      </li>
      <li>
        <span className={styles.normalSwatch} /> {t('In neither, but in normal times')}
      </li>
    </ul>
  )
}
