// Where in the deck the step stands: in words, and as dashes.

import { t } from '../../../texts/translate'
import styles from './scene.module.css'

/** More steps than this are told in words alone. */
const mostDashes = 24

export function StepDashes({ place, count }: { place: number; count: number }) {
  return (
    <div className={styles.place}>
      <p>{t('{place} of {count}', { place, count })}</p>
      {count > mostDashes ? null : (
        <div className={styles.dashes} aria-hidden="true">
          {Array.from({ length: count }, (_, index) => index + 1).map((step) => (
            <span key={step} data-done={step <= place} />
          ))}
        </div>
      )}
    </div>
  )
}
