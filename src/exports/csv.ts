// A table as comma-separated values: opens in any spreadsheet, starts with what it is, and runs nothing.
import { unparse } from 'papaparse'
import { t } from '../texts/translate'
import type { Stamp } from '../words/stamp'
import { stampRows } from './stampRows'
import { cellIn, headOf, type Table, wholeTitle } from './tables/table'

/**
 * A text that a spreadsheet would run as a formula, told by its first character alone: whatever follows it, line breaks
 * too. Some spreadsheets take the wide forms for the narrow ones, or pass over white space.
 */
const formula = /^[=+\-@＝＋－＠\t\r\n]/

/** First character of the rows before the table that say what it is. */
export const remarkMark = '#'

/**
 * The text of a CSV file (RFC 4180, UTF-8 with a byte order mark): rows that start with `#` carry title and stamp, then
 * the head of the columns with their units, then raw numbers. Text that a spreadsheet would run as a formula is
 * given an apostrophe before it.
 */
export function writeCsv(table: Table, stamp: Stamp): string {
  const named: [string, string][] = [[t('Table'), wholeTitle(table)], ...stampRows(stamp)]
  // A line break inside a remark would end it.
  const remarks = named.map(([name, text]) => [`${remarkMark} ${name}`, text.replace(/\s+/g, ' ').trim()])
  const rows = table.rows.map((row) => row.map((_, column) => cellIn(table, row, column)))
  const text = unparse([...remarks, table.columns.map(headOf), ...rows], {
    escapeFormulae: formula,
    // Only remarks may start a line with the mark.
    quotes: (value, column) =>
      column === 0 && typeof value === 'string' && value.startsWith(remarkMark) && !isRemark(value, remarks),
  })
  return `\ufeff${text}\r\n`
}

function isRemark(value: string, remarks: string[][]): boolean {
  return remarks.some(([first]) => first === value)
}
