// The last line of a printed page: what it is, how it is known, and the link that opens it again. Not on the screen.
import { useStamp } from '../results/useStamp'
import { t } from '../texts/translate'
import styles from './states.module.css'

export function PrintFoot() {
  const { illustrative, scenario, asOf, bases, source, version, link } = useStamp()
  return (
    <p hidden className={styles.printFoot}>
      {t(
        '{illustrative}. {scenario}, {asOf}. {bases} {source} {version}. {link}',
        { illustrative, scenario, asOf, bases, source, version, link },
        'foot of a printed page',
      )}
    </p>
  )
}
