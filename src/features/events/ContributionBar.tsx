// The bar at a switch: what the event contributes to the chosen indicator, with sign and number; neutral, never a state's color.

import { t } from '../../texts/translate'
import unseen from '../../ui/unseen.module.css'
import styles from './contribution.module.css'
import type { Contributions } from './useContributions'

interface ContributionBarProps {
  id: string
  eventId: string
  on: boolean
  contributions: Contributions
}

/** Keeps its room when there is nothing to show, so that nothing jumps. */
export function ContributionBar({ id, eventId, on, contributions }: ContributionBarProps) {
  const { byEvent, writtenByEvent, scale, letters, metric } = contributions
  const value = on ? byEvent.get(eventId) : undefined
  if (value === undefined) return <span className={styles.contribution} />
  const change = writtenByEvent.get(eventId) ?? value
  const length = scale > 0 ? (Math.abs(value) / scale) * 100 : 0
  return (
    <span className={styles.contribution}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ width: `max(1px, ${length}%)` }} />
      </span>
      <span className={styles.number} style={{ width: `${letters + 0.5}ch` }} aria-hidden="true">
        {metric.shift(change)}
      </span>
      <span id={id} className={unseen.unseen}>
        {t('contributes {change}', { change: metric.shiftLong(change) })}
      </span>
    </span>
  )
}
