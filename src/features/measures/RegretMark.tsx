// Whether a lever helps whatever holds: a word and a shape, over the draws from the range of our assumptions.
import { noRegretShare } from '../../model/regret'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import styles from './levers.module.css'
import { writeHelp } from './leverText'

/** `share` (0 to 1) of draws in which the lever helps; undefined while it is not known. */
export function RegretMark({ share }: { share: number | undefined }) {
  if (share === undefined) return <span className={styles.help}>{t('not drawn yet')}</span>
  const noRegret = share >= noRegretShare
  return (
    <span className={styles.help}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <circle className={noRegret ? styles.full : styles.ring} cx="7" cy="7" r="6" />
        {noRegret ? <path className={styles.check} d="M3.8 7.2 6.2 9.5 10.2 4.8" /> : null}
      </svg>
      <span>
        {noRegret
          ? tNode(
              '{noRegret}, {help}',
              { noRegret: <strong>{t('No regret')}</strong>, help: writeHelp(share) },
              'no regret, and how often it helps',
            )
          : writeHelp(share)}
      </span>
    </span>
  )
}
