// What can be done with the page's own scenario: pin a copy of it, or go where it is changed.

import { nextPin } from '../../state/pins'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { usePin } from '../../words/usePin'
import styles from './compare.module.css'

export function OwnButtons() {
  const next = useChoices(nextPin)
  const taken = useChoices(({ pins }) => pins[nextPin({ pins })] !== undefined)
  const { goTo } = useScenarioActions()
  const pin = usePin()
  const place = next.toUpperCase()
  return (
    <>
      <button type="button" className={styles.button} onClick={pin}>
        {taken ? t('Pin a copy (replaces {place})', { place }) : t('Pin a copy as {place}', { place })}
      </button>
      <button
        type="button"
        className={styles.button}
        title={t('Its switches, dates and assumptions are on the dashboard')}
        onClick={() => goTo({ page: 'dashboard', figure: null })}
      >
        {t('Change it')}
      </button>
    </>
  )
}
