// Keys as they stand on the reader's keyboard: `Ctrl + Z`.
import { Fragment } from 'react'
import { formatKeys } from '../../format/keys'
import styles from './palette.module.css'

export function Keys({ keys, onApple }: { keys: string; onApple: boolean }) {
  return (
    <span className={styles.keys}>
      {formatKeys(keys, onApple).map((key, index) => (
        <Fragment key={key}>
          {index > 0 ? ' + ' : ''}
          <kbd className={styles.key}>{key}</kbd>
        </Fragment>
      ))}
    </span>
  )
}
