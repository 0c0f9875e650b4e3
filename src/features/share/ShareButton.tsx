// The system's own way of sending a link, where there is one.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Stamp } from '../../results/stamp'
import { t } from '../../texts/translate'
import styles from './share.module.css'

export function ShareButton({ stamp: { finding, scenario, asOf, illustrative, link } }: { stamp: Stamp }) {
  const [failure, setFailure] = useState('')
  if (!('share' in navigator)) return null
  const share = async () => {
    setFailure('')
    try {
      await navigator.share({
        title: 'Lodestone',
        text: t(
          '{illustrative} · {scenario}, {asOf}: {finding}.',
          { illustrative, scenario, asOf, finding },
          'message that goes with a link',
        ),
        url: link,
      })
    } catch (error) {
      // Whoever closes the system's sheet has changed their mind, which is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') return
      setFailure(t('This device could not open its share sheet. Copy the link instead.'))
    }
  }
  return (
    <div className={styles.row}>
      <Button variant="default" className={styles.button} onClick={() => void share()}>
        {t('Share…')}
      </Button>
      <span role="status" className={styles.said}>
        {failure}
      </span>
    </div>
  )
}
