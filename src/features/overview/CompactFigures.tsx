// On narrow screens: the headline figures in one line under the header, once the figures themselves are scrolled away.
import { type RefCallback, useCallback, useState } from 'react'
import { formatBp, formatCount, formatShare } from '../../format/numbers'
import type { Outcome } from '../../model/outcome'
import { lineStops } from '../../results/stopPhrases'
import { useWorkspace } from '../../results/Workspace'
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
  const first = lineStops(dataset, outcome)[0]
  return (
    <p className={styles.compact} data-away={away} aria-hidden="true">
      <span>{formatShare(outcome.total.supplyIndex)} supply</span>
      <span>{first ? `${first.name} ${first.weeks === 0 ? 'short now' : `in ${first.weeks} wk`}` : 'no stop'}</span>
      <span>{formatCount(outcome.total.vehiclesLostAhead)} veh.</span>
      <span>{formatBp(outcome.inflation.peakBp)} bp</span>
    </p>
  )
}
