// The check on the page: values of the month pointed at, picture or table, and the note below.
import { useState } from 'react'
import { t } from '../../texts/translate'
import { ExportsPicture, layExportsPlot } from './ExportsPicture'
import { ExportsTable } from './ExportsTable'
import { Pointable } from './Pointable'
import styles from './paths.module.css'
import type { Plot } from './plot'
import { type ExportsChart, type ExportsMonth, nameUse } from './shapeExports'

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
  const count = chart.months.length
  if (asTable) return <ExportsTable chart={chart} />
  return (
    <>
      <Readout chart={chart} place={place ?? count - 1} live={focused} />
      <Pointable
        summary={chart.summary}
        height={height}
        initialWidth={initialWidth}
        count={count}
        from={place ?? count - 1}
        placeAt={(x, width) => monthAt(layExportsPlot(chart, width, height), count, x)}
        onPoint={setPlace}
        onFocusChange={setFocused}
      >
        {(width) => (
          <>
            <ExportsPicture chart={chart} width={width} height={height} />
            {place === null ? null : <MonthCursor plot={layExportsPlot(chart, width, height)} place={place} />}
          </>
        )}
      </Pointable>
    </>
  )
}

function monthAt(plot: Plot, count: number, x: number): number {
  const share = (x - plot.left) / (plot.right - plot.left)
  return Math.min(count - 1, Math.max(0, Math.floor(share * count)))
}

function MonthCursor({ plot, place }: { plot: Plot; place: number }) {
  return (
    <svg className={styles.overlay} width={plot.width} height={plot.height} aria-hidden="true" focusable="false">
      <path d={`M${plot.x(place + 0.5)} ${plot.top}V${plot.bottom}`} className={styles.cursor} />
    </svg>
  )
}

/** How a month counts, said where no heading says what of. */
function sayUse(month: ExportsMonth): string {
  if (month.use === 'fitted') return t('fitted month')
  if (month.use === 'later') return t('later month')
  return month.use === 'before' ? t('before the fit') : nameUse(month)
}

function Readout({ chart, place, live }: { chart: ExportsChart; place: number; live: boolean }) {
  const month = chart.months[place]
  if (!month) return null
  return (
    <p className={styles.readout} aria-live={live ? 'polite' : 'off'}>
      <span>{month.name}</span>
      <span className={styles.observedValue}>
        {t('Observed {value}', { value: month.observed?.toFixed(2) ?? t('unknown') })}
        {month.tonnes === null ? null : (
          <span className={styles.wideOnly}>{t(' ({tonnes} t)', { tonnes: month.tonnes })}</span>
        )}
      </span>
      <span className={styles.simulatedValue}>{t('Simulated {value}', { value: month.simulated.toFixed(2) })}</span>
      <span>{sayUse(month)}</span>
    </p>
  )
}
