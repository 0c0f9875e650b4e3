// Draws the strip of cards: Washington's bars above, Beijing's in the colors of the licenses below, the share under them.
import { memo } from 'react'
import { formatShare } from '../../format/numbers'
import { t } from '../../texts/translate'
import styles from './cards.module.css'
import { barHeight, type CardsLayout, cutText, type PlacedRow, textWidth } from './layCards'
import { type CardsChart, capitals, type StripSpan, shareName } from './shapeCards'

interface CardsStripProps {
  chart: CardsChart
  layout: CardsLayout
}

export const CardsStrip = memo(function CardsStrip({ chart, layout }: CardsStripProps) {
  const { left, right, rows, area, x } = layout
  return (
    <svg className={styles.strip} width={layout.width} height={layout.height} aria-hidden="true" focusable="false">
      {rows.map((placed) => (
        <Bars key={placed.row.id} placed={placed} layout={layout} />
      ))}
      <ShareArea chart={chart} layout={layout} />
      <TimeAxis chart={chart} layout={layout} />
      <path d={`M${left} ${area.bottom + 0.5}H${right}`} className={styles.axis} />
      {/* Under all words, so that it strikes none of them through. */}
      <path d={`M${x(chart.timeline.asOf.week)} 16V${area.bottom}`} className={styles.asOf} />
      <Headings layout={layout} />
      {rows.map((placed) => (
        <Words key={placed.row.id} placed={placed} layout={layout} />
      ))}
    </svg>
  )
})

function Headings({ layout }: { layout: CardsLayout }) {
  return layout.headings.map(({ side, y }) => (
    <g key={side}>
      {side === 'CN' ? (
        <rect x={0.5} y={y - 9} width={9} height={9} className={styles.side} />
      ) : (
        <circle cx={5} cy={y - 4.5} r={4.5} className={styles.side} />
      )}
      <text x={16} y={y} className={styles.heading}>
        {t('{capital} holds', { capital: capitals[side] })}
      </text>
    </g>
  ))
}

interface RowProps {
  placed: PlacedRow
  layout: CardsLayout
}

function Bars({ placed: { row, barTop }, layout }: RowProps) {
  return (
    <g>
      <path d={`M${layout.left} ${barTop + barHeight / 2}H${layout.right}`} className={styles.rest} />
      {row.spans.map(({ key, from, to, rank }) => (
        <rect
          key={key}
          x={layout.x(from)}
          y={barTop}
          width={Math.max(2, layout.x(to) - layout.x(from) - 1)}
          height={barHeight}
          {...(rank === null ? { className: styles.measure } : { fill: `url(#license-${rank})` })}
        />
      ))}
    </g>
  )
}

/** The row's name, and the level of each span in which it finds room. */
function Words({ placed: { row, nameX, nameY, barTop }, layout }: RowProps) {
  return (
    <g>
      <text x={nameX} y={nameY} className={styles.name}>
        {cutText(row.name, layout.left > 0 ? layout.left - 8 : layout.width)}
      </text>
      {row.spans.map((span) => (
        <Level key={span.key} span={span} layout={layout} top={barTop} />
      ))}
    </g>
  )
}

function Level({
  span: { from, to, label, rank },
  layout,
  top,
}: {
  span: StripSpan
  layout: CardsLayout
  top: number
}) {
  const x = layout.x(from)
  const room = textWidth(label) + 8
  if (layout.x(to) - x < room) return null
  return rank === null ? (
    <text x={x + 4} y={top + 12} className={styles.measureLevel}>
      {label}
    </text>
  ) : (
    <g>
      <rect x={x + 3} y={top + 1} width={room - 2} height={barHeight - 2} rx={2} className={styles.plate} />
      <text x={x + 7} y={top + 12} className={styles.level}>
        {label}
      </text>
    </g>
  )
}

/** Steps from week to week, since a license state holds for whole weeks. */
function ShareArea({ chart, layout }: CardsStripProps) {
  const { area, x } = layout
  const y = (share: number) => area.bottom - (area.bottom - area.top) * share
  const steps = chart.share.map(
    (share, week) => `${week === 0 ? 'M' : 'H'}${x(week)}${week === 0 ? ' ' : 'V'}${y(share)}`,
  )
  const line = `${steps.join('')}H${layout.right}`
  return (
    <g>
      <text x={area.nameX} y={area.nameY} className={styles.name}>
        {cutText(shareName, layout.left > 0 ? layout.left - 8 : layout.width)}
      </text>
      <path d={`M${layout.left} ${area.top}H${layout.right}`} className={styles.grid} />
      <path d={`${line}V${area.bottom}H${layout.left}Z`} className={styles.area} />
      <path d={line} className={styles.areaLine} />
      {[0, 1].map((share) => (
        <text key={share} x={layout.right + 4} y={y(share) + 4} className={styles.tick}>
          {formatShare(share)}
        </text>
      ))}
    </g>
  )
}

function TimeAxis({ chart, layout }: CardsStripProps) {
  const { ticks } = chart.timeline
  let free = Number.NEGATIVE_INFINITY
  const shown = ticks.flatMap(({ week, label }) => {
    const half = textWidth(label) / 2
    const place = Math.min(layout.width - half, Math.max(layout.left + half, layout.x(week)))
    if (place - half < free) return []
    free = place + half + 8
    return [{ label, place }]
  })
  return shown.map(({ label, place }) => (
    <text key={place} x={place} y={layout.height - 6} textAnchor="middle" className={styles.tick}>
      {label}
    </text>
  ))
}
