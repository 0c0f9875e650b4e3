// One path chart on the page: finding, values of the week pointed at, picture or table, and the note below.
import { useId, useState } from 'react'
import { formatDate } from '../../format/dates'
import { t, tParts } from '../../texts/translate'
import { type BandSeries, chooseBand, nameBand } from './bands'
import { Cursor } from './Cursor'
import { PathTable } from './PathTable'
import { Pointable } from './Pointable'
import styles from './paths.module.css'
import { layPlot, weekAt } from './plot'
import { WeeklyLines } from './WeeklyLines'
import type { WeeklyChart } from './weeklyChart'

/** The week that all charts of a panel point at, or null; one chart's pointer or arrow keys move it for all. */
interface SharedWeek {
  week: number | null
  setWeek: (week: number | null) => void
  /** Maker whose range all charts shade; null shades each chart's widest. */
  maker?: string | null
}

interface PathChartProps {
  chart: WeeklyChart
  shared: SharedWeek
  /** The table twin in place of the picture. */
  asTable: boolean
  /** Whether the ranges belong to earlier choices. */
  staleBands?: boolean
  /** Size of the picture until the page has measured it, px. */
  initialWidth?: number
}

const height = 232

export function PathChart({ chart, shared, asTable, staleBands = false, initialWidth = 0 }: PathChartProps) {
  const headingId = useId()
  const [focused, setFocused] = useState(false)
  const maker = shared.maker ?? null
  const band = chooseBand(chart.bands, maker)
  return (
    <section className={styles.chart} aria-labelledby={headingId} data-stale-bands={staleBands}>
      <h3 id={headingId} className={styles.title}>
        {chart.title} <span className={styles.measure}>{chart.measure}</span>
      </h3>
      <Readout chart={chart} band={band} week={shared.week} live={focused} />
      {asTable ? (
        <PathTable chart={chart} />
      ) : (
        <Picture chart={chart} band={band} shared={shared} initialWidth={initialWidth} onFocusChange={setFocused} />
      )}
      <p className={styles.note}>
        {chart.note}
        {asTable ? '' : nameBand(chart.bands, band, maker)}
      </p>
    </section>
  )
}

interface ReadoutProps {
  chart: WeeklyChart
  band: BandSeries | null
  week: number | null
  live: boolean
}

function Readout({ chart, band, week, live }: ReadoutProps) {
  const { timeline, series, formatValue } = chart
  const shown = week ?? timeline.asOf.week
  const [low, high] = [band?.p10[shown], band?.p90[shown]]
  return (
    <p className={styles.readout} aria-live={live ? 'polite' : 'off'}>
      <span>
        {tParts('Week of {date}', { date: { text: formatDate(timeline.starts[shown]!) } }).map((part) =>
          typeof part !== 'string' ? (
            part.text
          ) : (
            <span key={part} className={styles.wideOnly}>
              {part}
            </span>
          ),
        )}
      </span>
      {series.map(({ key, name, style, values: { [shown]: value } }) => (
        <span key={key} style={{ color: style.color }} className={styles.value}>
          {name} {value === undefined ? '–' : formatValue(value)}
          {low !== undefined && high !== undefined && (band?.maker === null || band?.name === name) ? (
            <span className={styles.bandValue}>
              {t(' ({low} to {high})', { low: formatValue(low), high: formatValue(high) })}
            </span>
          ) : null}
        </span>
      ))}
    </p>
  )
}

interface PictureProps {
  chart: WeeklyChart
  band: BandSeries | null
  shared: SharedWeek
  initialWidth: number
  onFocusChange: (focused: boolean) => void
}

function Picture({ chart, band, shared, initialWidth, onFocusChange }: PictureProps) {
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
          <WeeklyLines chart={chart} band={band} width={width} height={height} />
          <Cursor chart={chart} plot={plotIn(width)} week={shared.week} />
        </>
      )}
    </Pointable>
  )
}
