// Counts down licenses of limited validity.
import { formatWeeks } from '../../format/numbers'
import { readLicenseClocks } from '../../results/licenseClock'
import { useResults } from '../../results/Results'
import { useWorkspace } from '../../results/Workspace'
import { useScenarioActions } from '../../state/useScenarioStore'
import styles from './licenses.module.css'

export function LicenseClocks() {
  const { network } = useWorkspace()
  const { scenario } = useResults()
  const { show } = useScenarioActions()
  const clocks = readLicenseClocks(network, scenario)
  if (clocks.length === 0) {
    return <p className={styles.clock}>License clock: no license of limited validity is in force.</p>
  }
  return clocks.map(({ stateId, stateName, validWeeks, weeksLeft, lanes }) => (
    <div key={stateId} className={styles.clock}>
      <p>
        <button type="button" className={styles.clockButton} onClick={() => show({ figure: 'license-clock' })}>
          License clock
        </button>{' '}
        {stateName.toLowerCase()}, {lanes} {lanes === 1 ? 'lane' : 'lanes'}, assumed to run {formatWeeks(validWeeks)}:{' '}
        {weeksLeft > 0
          ? `${formatWeeks(weeksLeft)} left`
          : 'run out; in the model they go on until an event or a hand ends them'}
      </p>
      <div className={styles.clockBar} data-bar aria-hidden="true">
        <span style={{ width: `${(100 * weeksLeft) / validWeeks}%` }} />
      </div>
    </div>
  ))
}
