// What colors and patterns of the flow picture mean.
import type { Dataset } from '../../model/dataset'
import { t } from '../../texts/translate'
import { LicenseSwatch } from '../LicenseSwatch'
import { rankLicenseStates } from '../licenseScale'
import { stateWord } from './flowWords'
import styles from './legend.module.css'

export function FlowLegend({ dataset }: { dataset: Dataset }) {
  const ranks = rankLicenseStates(dataset)
  return (
    <ul className={styles.legend} aria-label={t('Legend')}>
      {dataset.licenseStates.map(({ id }) => (
        <li key={id}>
          <LicenseSwatch rank={ranks.get(id) ?? 'open'} /> {stateWord(dataset, id)}
        </li>
      ))}
      <li>
        <span className={styles.freeSwatch} /> {stateWord(dataset, null)}
      </li>
      <li>
        <span className={styles.ghostSwatch} /> {t('Not getting through')}
      </li>
    </ul>
  )
}
