// A legend inside a picture: swatches with their words, in as many lines as they need.
import type { ReactNode } from 'react'
import { textWidth } from '../../../exports/pictureText'
import styles from './pictures.module.css'

export interface LegendEntry {
  text: string
  /** Drawn in a box of 16 by 12 px. */
  swatch: ReactNode
}

const lineHeight = 20
const swatchRoom = 22
const gap = 20
const size = 12

export function LegendStrip({ entries, width }: { entries: readonly LegendEntry[]; width: number }) {
  let x = 0
  let line = 0
  const placed = entries.map((entry) => {
    const wide = swatchRoom + textWidth(entry.text, size)
    if (x > 0 && x + wide > width) {
      x = 0
      line++
    }
    const place = { ...entry, x, y: line * lineHeight }
    x += wide + gap
    return place
  })
  return (
    <svg className={styles.legend} width={width} height={(line + 1) * lineHeight} aria-hidden="true" focusable="false">
      {placed.map(({ text, swatch, x: left, y }) => (
        <g key={text} transform={`translate(${left} ${y + 4})`}>
          {swatch}
          <text x={swatchRoom} y={10}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}
