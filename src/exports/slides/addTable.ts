// Native tables of the slides: hairlines under rows, numbers to the right, no boxes.
import type PptxGenJS from 'pptxgenjs'
import { colors, font, page, type Slide, sizes } from './look'

interface SlideTable {
  head: readonly string[]
  rows: readonly (readonly string[])[]
  /** Width of each column in inches. */
  widths: readonly number[]
  /** Columns of numbers. */
  right?: readonly number[]
  x?: number
  y: number
  rowHeight?: number
  size?: number
}

const none: PptxGenJS.BorderProps = { type: 'none' }

/** Adds a native table whose first column names its rows. */
export function addTable(slide: Slide, table: SlideTable): void {
  const { head, rows, widths, right = [], rowHeight = 0.36, size = sizes.body } = table
  const line = (color: string): PptxGenJS.BorderProps => ({ type: 'solid', pt: 0.75, color })
  const cell = (text: string, column: number, isHead: boolean): PptxGenJS.TableCell => ({
    text,
    options: {
      align: right.includes(column) ? 'right' : 'left',
      valign: isHead ? 'bottom' : 'middle',
      bold: !isHead && column === 0,
      color: isHead ? colors.inkSoft : colors.ink,
      fontSize: isHead ? sizes.small + 1 : size,
      border: [none, none, line(isHead ? colors.inkSoft : colors.hairline), none],
    },
  })
  slide.addTable(
    [
      head.map((text, column) => cell(text, column, true)),
      ...rows.map((row) => row.map((text, c) => cell(text, c, false))),
    ],
    {
      x: table.x ?? page.margin,
      y: table.y,
      w: widths.reduce((sum, width) => sum + width, 0),
      colW: [...widths],
      rowH: rowHeight,
      margin: [0.03, 0.12, 0.03, 0],
      fontFace: font,
    },
  )
}
