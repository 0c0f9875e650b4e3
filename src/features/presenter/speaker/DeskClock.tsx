// The time: what has gone by since the first step on, to be held and set back, and the clock on the wall.
import { useEffect, useState } from 'react'
import { formatClock } from '../../../format/moments'
import { t } from '../../../texts/translate'
import type { Command } from '../presentation'
import { readTimer, type Timer, writeTime } from '../timer'
import styles from './speaker.module.css'

export function DeskClock({ timer, send }: { timer: Timer; send: (command: Command) => void }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = window.setInterval(() => setNow(Date.now()), 500)
    return () => window.clearInterval(ticking)
  }, [])
  const running = timer.since !== null
  return (
    <div className={styles.clock}>
      <span role="timer" aria-label={t('Time since the first step on')}>
        {writeTime(readTimer(timer, now))}
      </span>
      <button type="button" onClick={() => send({ type: 'timer', act: running ? 'pause' : 'resume', at: Date.now() })}>
        {running ? t('Pause') : t(timer.started ? 'Go on' : 'Start')}
      </button>
      <button type="button" onClick={() => send({ type: 'timer', act: 'reset', at: Date.now() })}>
        {t('Set to 0:00')}
      </button>
      <time className={styles.soft}>{formatClock(now)}</time>
    </div>
  )
}
