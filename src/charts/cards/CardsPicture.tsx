// The strip of cards on the page: measured, named for those who do not see it, walked through by pointer and arrow keys.
import { useMemo } from 'react'
import { useMeasuredWidth } from '../../ui/useMeasuredWidth'
import { placeAfterKey } from '../paths/plot'
import { CardsCursor } from './CardsCursor'
import { CardsStrip } from './CardsStrip'
import styles from './cards.module.css'
import { layCards, weekUnder } from './layCards'
import type { CardsChart } from './shapeCards'

interface CardsPictureProps {
  chart: CardsChart
  /** Week pointed at, or null. */
  week: number | null
  onPoint: (week: number | null) => void
  onFocusChange: (focused: boolean) => void
  /** Width until the page has measured it, px. */
  initialWidth?: number
}

export function CardsPicture({ chart, week, onPoint, onFocusChange, initialWidth = 0 }: CardsPictureProps) {
  const { ref, width } = useMeasuredWidth(initialWidth)
  const { weeks, asOf } = chart.timeline
  const layout = useMemo(() => layCards(width, weeks, chart.rows), [width, weeks, chart.rows])
  const point = (box: HTMLElement, clientX: number) => {
    onPoint(weekUnder(layout, weeks, clientX - box.getBoundingClientRect().left))
  }
  return (
    <div
      ref={ref}
      role="img"
      aria-label={chart.summary}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the week pointed at, so the picture takes focus.
      tabIndex={0}
      className={styles.picture}
      translate="no"
      style={{ height: layout.height }}
      onPointerMove={(event) => point(event.currentTarget, event.clientX)}
      onPointerDown={(event) => point(event.currentTarget, event.clientX)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onPoint(null)}
      onKeyDown={(event) => {
        const place = placeAfterKey(event.key, week ?? asOf.week, weeks)
        if (place === undefined || event.altKey || event.ctrlKey || event.metaKey) return
        event.preventDefault()
        onPoint(place)
      }}
      onFocus={() => onFocusChange(true)}
      onBlur={() => {
        onFocusChange(false)
        onPoint(null)
      }}
    >
      {width > 0 ? (
        <>
          <CardsStrip chart={chart} layout={layout} />
          <CardsCursor chart={chart} layout={layout} week={week} />
        </>
      ) : null}
    </div>
  )
}
