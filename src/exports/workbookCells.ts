// Cells of the workbook: how titles, heads and numbers of each unit look.
import type { Cell, CellObject, Row } from 'write-excel-file/universal'
import { letterCount } from '../format/textWidth'
import { t } from '../texts/translate'
import { cellIn, headOf, type Table, type Cell as TableCell, unitOf, units } from './tables/table'

/** By ids of units. */
const formats: Record<string, string> = {
  [units.share]: '0.0%',
  [units.weeks]: '0.0',
  [units.vehicles]: '#,##0',
  [units.dollars]: '$#,##0',
  [units.basisPoints]: '0.0',
  [units.tonnes]: '#,##0.00',
  [units.index]: '0.0',
}

/** A number format: words of its own stand in quotation marks. */
const dateFormat = t('d mmm yyyy')

/** Title of a sheet's part. */
export function titleCell(text: string): CellObject {
  return { value: text, type: String, fontWeight: 'bold', fontSize: 14 }
}

/** A line of text; never a formula or a date, whatever it says. */
export function remark(text: string): CellObject {
  return { value: text, type: String, format: '@' }
}

/** The heads of a table's columns. */
export function headRow({ columns }: Table): Row {
  return columns.map((column) => ({
    ...remark(headOf(column)),
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    bottomBorderStyle: 'thin',
  }))
}

/** A cell of a table as number, date or text. */
export function valueCell(table: Table, row: readonly TableCell[], column: number): Cell {
  const value = cellIn(table, row, column)
  if (value === null) return null
  const unit = unitOf(table, row, column)
  if (typeof value === 'number') return { value, type: Number, ...formatOf(unit) }
  if (unit === units.date) return { value: new Date(`${value}T00:00:00Z`), type: Date, format: dateFormat }
  return remark(value)
}

function formatOf(unit: string | null): { format?: string } {
  const format = unit === null ? undefined : formats[unit]
  return format === undefined ? {} : { format }
}

const [narrowest, widest] = [10, 60]

/** Width of each column in Latin letters: that of its longest text, within reason; heads wrap. */
export function columnWidths(tables: readonly Table[]): { width: number }[] {
  const count = Math.max(...tables.map(({ columns }) => columns.length))
  return Array.from({ length: count }, (_, column) => {
    const lengths = tables.flatMap(({ columns, rows }) => [
      letterCount(columns[column]?.name ?? '') / 2,
      ...rows.map((row) => {
        const value = row[column]
        return typeof value === 'string' ? letterCount(value) : narrowest
      }),
    ])
    return { width: Math.min(widest, Math.max(narrowest, ...lengths) + 2) }
  })
}
