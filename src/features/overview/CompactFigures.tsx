// On narrow screens: the headline figures in one line under the header, once the figures themselves are scrolled away.
import { type RefCallback, useCallback, useState } from 'react'
import { formatCount, formatShare } from '../../format/numbers'
import type { Dataset } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import { lineStops, stoppedNow } from '../../results/lineStops'
import { inflationPeak } from '../../results/metrics/inflation'
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
  return (
    <p className={styles.compact} data-away={away} aria-hidden="true" translate="no">
      <span>{t('{share} supply', { share: formatShare(outcome.total.supplyIndex) })}</span>
      <span>{writeStops(dataset, outcome)}</span>
      <span>{t('{count} veh.', { count: formatCount(outcome.ahead.total.vehiclesLost) })}</span>
      <span>{t('inflation {change}', { change: inflationPeak.write(outcome.ahead.inflation.peakBp) })}</span>
    </p>
  )
}

/** How many stand still, else who comes first. */
function writeStops(dataset: Dataset, outcome: Outcome): string {
  const { length: makers } = stoppedNow(dataset, outcome)
  if (makers > 0) return t('{makers, plural, one {# maker stopped} other {# makers stopped}}', { makers })
  const [first] = lineStops(dataset, outcome)
  if (!first) return t('no stop')
  const { name, weeks } = first
  return weeks === 0 ? t('{maker} short now', { maker: name }) : t('{maker} in {weeks} wk', { maker: name, weeks })
}
