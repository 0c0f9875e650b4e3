// A legend inside a picture: swatches with their words, in as many lines as they need, none wider than the picture.
import type { ReactNode } from 'react'
import { textWidth } from '../../../exports/pictureText'
import { cutToWidth } from '../../../format/textWidth'
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
    const text = cutToWidth(entry.text, width - swatchRoom, (part) => textWidth(part, size))
    const wide = swatchRoom + textWidth(text, size)
    if (x > 0 && x + wide > width) {
      x = 0
      line++
    }
    const place = { ...entry, text, name: entry.text, x, y: line * lineHeight }
    x += wide + gap
    return place
  })
  return (
    <svg className={styles.legend} width={width} height={(line + 1) * lineHeight} aria-hidden="true" focusable="false">
      {placed.map(({ text, name, swatch, x: left, y }) => (
        <g key={name} transform={`translate(${left} ${y + 4})`}>
          {swatch}
          <text x={swatchRoom} y={10}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}
