// Draws the check of simulated against observed exports: steps simulated, dots observed, a hairline for each miss.
import { memo } from 'react'
import { DefaultZIndexes, Line, ReferenceArea, ReferenceLine, ZIndexLayer } from 'recharts'
import { t } from '../../texts/translate'
import { Frame } from './Frame'
import { LineLabels } from './LineLabels'
import { scenarioStyle } from './lineStyle'
import styles from './paths.module.css'
import { placeLabels } from './placeLabels'
import { layPlot, type Plot } from './plot'
import type { ExportsChart, ExportsMonth } from './shapeExports'
import type { LineLabel } from './weeklyChart'

interface ExportsPictureProps {
  chart: ExportsChart
  width: number
  height: number
}

/** Below the grid, so that shade covers nothing. */
const behind = DefaultZIndexes.grid - 50
/** Room above the plot, px; there are no event marks here. */
const top = 12

/** The plot in months: month `n` runs from n to n + 1, its figures stand in the middle. */
export function layExportsPlot(chart: ExportsChart, width: number, height: number): Plot {
  return layPlot(width, height, chart.months.length + 1, chart.domain, top)
}

export const ExportsPicture = memo(function ExportsPicture({ chart, width, height }: ExportsPictureProps) {
  const { months, fittedSpans, monthTicks, domain, ticks } = chart
  const plot = layExportsPlot(chart, width, height)
  return (
    <Frame
      plot={plot}
      rows={toRows(months)}
      timeKey="place"
      timeEnd={months.length}
      timeTicks={monthTicks.map(({ place, label }) => ({ at: place + 0.5, label }))}
      domain={domain}
      ticks={ticks}
    >
      {fittedSpans.map(([first, last]) => (
        <ReferenceArea
          key={first}
          x1={first}
          x2={last + 1}
          fill="var(--track)"
          fillOpacity={0.6}
          zIndex={behind}
          label={{ value: t('fitted'), position: 'insideTop', fontSize: 12, fill: 'var(--ink-soft)' }}
        />
      ))}
      <ReferenceLine y={1} stroke="var(--ghost-line)" strokeDasharray="1 3" zIndex={behind} />
      <Line
        dataKey="simulated"
        type="step"
        stroke={scenarioStyle.color}
        strokeWidth={2}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
        {months.map((month, place) => (
          <ObservedMark key={month.month} month={month} x={plot.x(place + 0.5)} y={plot.y} />
        ))}
      </ZIndexLayer>
      <LineLabels labels={placeLabels(plot, endLabels(months), [])} />
    </Frame>
  )
})

/** Middles of the months, and the outer edges, so that the first and last step are whole. */
function toRows(months: readonly ExportsMonth[]): { place: number; simulated: number }[] {
  const middles = months.map(({ simulated }, place) => ({ place: place + 0.5, simulated }))
  const edge = (place: number, month: ExportsMonth | undefined) =>
    month ? [{ place, simulated: month.simulated }] : []
  return [...edge(0, months[0]), ...middles, ...edge(months.length, months.at(-1))]
}

/** Dot of a month, hollow where it is an assumption; a hairline to the simulated value, or the range of the assumption. */
function ObservedMark({ month, x, y }: { month: ExportsMonth; x: number; y: (value: number) => number }) {
  const { observed, simulated, range, use } = month
  if (observed === null) return null
  const hollow = use === 'left out'
  return (
    <g>
      {hollow && range ? <path d={`M${x} ${y(range[0])}V${y(range[1])}`} className={styles.range} /> : null}
      {hollow ? null : <path d={`M${x} ${y(observed)}V${y(simulated)}`} className={styles.miss} />}
      <circle cx={x} cy={y(observed)} r={4} className={hollow ? styles.observedHollow : styles.observed} />
    </g>
  )
}

function endLabels(months: readonly ExportsMonth[]): LineLabel[] {
  const last = months.at(-1)
  if (!last || last.observed === null) return []
  const shared = { at: 'end' as const, week: months.length }
  return [
    {
      ...shared,
      text: t('Simulated {value}', { value: last.simulated.toFixed(2) }),
      color: scenarioStyle.color,
      strong: true,
      value: last.simulated,
    },
    {
      ...shared,
      text: t('Observed {value}', { value: last.observed.toFixed(2) }),
      color: 'var(--ink-soft)',
      strong: true,
      value: last.observed,
    },
  ]
}
