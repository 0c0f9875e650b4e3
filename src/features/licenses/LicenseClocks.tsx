// Counts down licenses of limited validity.
import { formatWeeks } from '../../format/numbers'
import { useSettledCase } from '../../results/CaseProvider'
import { readLicenseClocks } from '../../results/licenseClock'
import { useWorkspace } from '../../results/Workspace'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import styles from './licenses.module.css'

export function LicenseClocks() {
  const { network } = useWorkspace()
  const { scenario } = useSettledCase()
  const { show } = useScenarioActions()
  const clocks = readLicenseClocks(network, scenario)
  if (clocks.length === 0) {
    return <p className={styles.clock}>{t('License clock: no license of limited validity is in force.')}</p>
  }
  return clocks.map(({ stateId, stateName, validWeeks, weeksLeft, lanes }) => {
    const clock = { state: stateName.toLowerCase(), lanes, valid: formatWeeks(validWeeks) }
    return (
      <div key={stateId} className={styles.clock}>
        <p>
          <button type="button" className={styles.clockButton} onClick={() => show({ figure: 'license-clock' })}>
            {t('License clock')}
          </button>{' '}
          {weeksLeft > 0
            ? t('{state}, {lanes, plural, one {# lane} other {# lanes}}, assumed to run {valid}: {left} left', {
                ...clock,
                left: formatWeeks(weeksLeft),
              })
            : t(
                '{state}, {lanes, plural, one {# lane} other {# lanes}}, assumed to run {valid}: run out; in the model they go on until an event or a hand ends them',
                clock,
              )}
        </p>
        <div className={styles.clockBar} data-bar aria-hidden="true">
          <span style={{ width: `${(100 * weeksLeft) / validWeeks}%` }} />
        </div>
      </div>
    )
  })
}
