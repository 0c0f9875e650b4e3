// On narrow screens: the headline figures in one line under the header, once the figures themselves are scrolled away.
import { type RefCallback, useCallback, useState } from 'react'
import { formatDayMonth } from '../../format/dates'
import type { Dataset } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import { firstStop, stoppedNow, weekOfStop } from '../../results/lineStops'
import { inflationPeak } from '../../results/metrics/inflation'
import { supply } from '../../results/metrics/supply'
import { vehicles } from '../../results/metrics/vehicles'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import styles from './overview.module.css'

/** A ref for an element, and whether it has left the screen upward. */
export function useAway(): { ref: RefCallback<HTMLElement>; away: boolean } {
  const [away, setAway] = useState(false)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(([entry]) => {
      setAway(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 0)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, away }
}

/** Says again what stands above: hidden from screen readers, which have the figures themselves. */
export function CompactFigures({ outcome, away }: { outcome: Outcome; away: boolean }) {
  const { dataset } = useWorkspace()
  const { ahead, total } = outcome
  return (
    <p className={styles.compact} data-away={away} aria-hidden="true" translate="no">
      <span>{t('{share} supply', { share: supply.write(total.supplyIndex) })}</span>
      <span>{writeStops(dataset, outcome)}</span>
      <span>
        {t('{count} unbuilt', { count: vehicles.write(ahead.total.vehiclesLost) }, 'vehicles, in a tight place')}
      </span>
      <span>{inflationPeak.write(ahead.inflation.peakBp)}</span>
    </p>
  )
}

/** How many stand still, else when a first one does. */
function writeStops(dataset: Dataset, outcome: Outcome): string {
  const { length: makers } = stoppedNow(dataset, outcome)
  if (makers > 0) return t('{makers, plural, other {# stopped}}', { makers })
  const first = firstStop(dataset, outcome)
  return first ? t('stop {date}', { date: formatDayMonth(weekOfStop(dataset, outcome, first.weeks)) }) : t('no stop')
}
