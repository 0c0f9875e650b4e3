// The last line of a printed page: what it is, how it is known, and the link that opens it again. Not on the screen.
import { useStamp } from '../results/useStamp'
import styles from './states.module.css'

export function PrintFoot() {
  const { illustrative, scenario, asOf, bases, source, version, link } = useStamp()
  return (
    <p hidden className={styles.printFoot}>
      {`${illustrative}. ${scenario}, ${asOf}. ${bases} ${source} ${version}. ${link}`}
    </p>
  )
}
