// One path chart on the page: finding, values of the week pointed at, picture or table, and the note below.
import { useId, useState } from 'react'
import { formatDate } from '../../format/dates'
import { Cursor } from './Cursor'
import { PathTable } from './PathTable'
import { Pointable } from './Pointable'
import styles from './paths.module.css'
import { layPlot, weekAt } from './plot'
import { WeeklyLines } from './WeeklyLines'
import type { WeeklyChart } from './weeklyChart'

/** The week that all charts of a panel point at, or null; one chart's pointer or arrow keys move it for all. */
export interface SharedWeek {
  week: number | null
  setWeek: (week: number | null) => void
}

interface PathChartProps {
  chart: WeeklyChart
  shared: SharedWeek
  /** The table twin in place of the picture. */
  asTable: boolean
  /** Size of the picture until the page has measured it, px. */
  initialWidth?: number
}

const height = 232

export function PathChart({ chart, shared, asTable, initialWidth = 0 }: PathChartProps) {
  const headingId = useId()
  const [focused, setFocused] = useState(false)
  return (
    <section className={styles.chart} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.title}>
        {chart.title} <span className={styles.measure}>{chart.measure}</span>
      </h3>
      <Readout chart={chart} week={shared.week} live={focused} />
      {asTable ? (
        <PathTable chart={chart} />
      ) : (
        <Picture chart={chart} shared={shared} initialWidth={initialWidth} onFocusChange={setFocused} />
      )}
      <p className={styles.note}>{chart.note}</p>
    </section>
  )
}

function Readout({ chart, week, live }: { chart: WeeklyChart; week: number | null; live: boolean }) {
  const { timeline, series, formatValue } = chart
  const shown = week ?? timeline.asOf.week
  return (
    <p className={styles.readout} aria-live={live ? 'polite' : 'off'}>
      <span>
        <span className={styles.wideOnly}>Week of </span>
        {formatDate(timeline.starts[shown]!)}
      </span>
      {series.map(({ key, name, style, values }) => (
        <span key={key} style={{ color: style.color }} className={styles.value}>
          {name} {formatValue(values[shown] ?? 0)}
        </span>
      ))}
    </p>
  )
}

interface PictureProps {
  chart: WeeklyChart
  shared: SharedWeek
  initialWidth: number
  onFocusChange: (focused: boolean) => void
}

function Picture({ chart, shared, initialWidth, onFocusChange }: PictureProps) {
  const { weeks, asOf } = chart.timeline
  const plotIn = (width: number) => layPlot(width, height, weeks, chart.domain)
  return (
    <Pointable
      summary={chart.summary}
      height={height}
      initialWidth={initialWidth}
      count={weeks}
      from={shared.week ?? asOf.week}
      placeAt={(x, width) => weekAt(plotIn(width), weeks, x)}
      onPoint={shared.setWeek}
      onFocusChange={onFocusChange}
    >
      {(width) => (
        <>
          <WeeklyLines chart={chart} width={width} height={height} />
          <Cursor chart={chart} plot={plotIn(width)} week={shared.week} />
        </>
      )}
    </Pointable>
  )
}
