// The check on the page: values of the month pointed at, picture or table, and the note below.
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import { ExportsPicture, layExportsPlot } from './ExportsPicture'
import { ExportsTable } from './ExportsTable'
import styles from './paths.module.css'
import { placeAfterKey } from './pointing'
import type { ExportsChart, ExportsMonth } from './shapeExports'

interface ExportsCheckChartProps {
  chart: ExportsChart
  asTable: boolean
  /** Width of the picture until the page has measured it, px. */
  initialWidth?: number
}

const height = 232

export function ExportsCheckChart({ chart, asTable, initialWidth = 0 }: ExportsCheckChartProps) {
  const [place, setPlace] = useState<number | null>(null)
  const [focused, setFocused] = useState(false)
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const width = Math.round(measured) || initialWidth
  const plot = layExportsPlot(chart, width, height)
  const last = chart.months.length - 1
  if (asTable) return <ExportsTable chart={chart} />
  return (
    <>
      <Readout chart={chart} place={place ?? last} live={focused} />
      <div
        ref={ref}
        role="img"
        aria-label={chart.summary}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the month pointed at, so the picture takes focus.
        tabIndex={0}
        className={styles.picture}
        style={{ height }}
        onPointerMove={(event) => {
          const x = event.clientX - event.currentTarget.getBoundingClientRect().left
          const share = (x - plot.left) / (plot.right - plot.left)
          setPlace(Math.min(last, Math.max(0, Math.floor(share * (last + 1)))))
        }}
        onPointerLeave={(event) => event.pointerType === 'mouse' && setPlace(null)}
        onKeyDown={(event) => {
          const next = placeAfterKey(event.key, place ?? last, last + 1)
          if (next === undefined) return
          event.preventDefault()
          setPlace(next)
        }}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false)
          setPlace(null)
        }}
      >
        {width > 0 ? <ExportsPicture chart={chart} width={width} height={height} /> : null}
        {width > 0 && place !== null ? (
          <svg className={styles.overlay} width={width} height={height} aria-hidden="true" focusable="false">
            <path d={`M${plot.x(place + 0.5)} ${plot.top}V${plot.bottom}`} className={styles.cursor} />
          </svg>
        ) : null}
      </div>
    </>
  )
}

function nameUse({ use, reason }: ExportsMonth): string {
  if (reason) return `left out: ${reason}`
  return use === 'before' ? 'before the fit' : `${use} month`
}

function Readout({ chart, place, live }: { chart: ExportsChart; place: number; live: boolean }) {
  const month = chart.months[place]
  if (!month) return null
  return (
    <p className={styles.readout} aria-live={live ? 'polite' : 'off'}>
      <span>{month.name}</span>
      <span className={styles.observedValue}>
        Observed {month.observed?.toFixed(2) ?? 'unknown'}
        {month.tonnes === null ? '' : ` (${month.tonnes} t)`}
      </span>
      <span className={styles.simulatedValue}>Simulated {month.simulated.toFixed(2)}</span>
      <span>{nameUse(month)}</span>
    </p>
  )
}
