// A table as data: what it is of, what its columns count, and raw numbers that a spreadsheet can go on with.

export type Cell = string | number | null

export interface Column {
  name: string
  /** What its numbers count, as one of `units` or any word; null for text, and where each row names its own. */
  unit: string | null
}

export interface Table {
  id: string
  title: string
  columns: Column[]
  /** One cell per column; null is a number that does not exist, such as the week of a stop that never comes. */
  rows: Cell[][]
}

/** Units that files know how to show. Shares run from 0 to 1, dates are `YYYY-MM-DD`. */
export const units = {
  share: 'share',
  weeks: 'weeks',
  vehicles: 'vehicles',
  dollars: 'USD',
  basisPoints: 'bp',
  tonnes: 't/year',
  index: 'of 100',
  date: 'date',
} as const

/** Name of the column in which the rows of a table name their own unit. */
export const unitColumn = 'Unit'

/** A column of text, or of numbers whose unit the row names. */
export function plain(name: string): Column {
  return { name, unit: null }
}

/** A column of numbers, or of dates. */
export function counted(name: string, unit: string): Column {
  return { name, unit }
}

/** The head of a column with its unit: `Supply (share)`. Dates need none. */
export function headOf({ name, unit }: Column): string {
  return unit === null || unit === units.date ? name : `${name} (${unit})`
}

/** The unit of a cell: its column's, or the one that its row names. */
export function unitOf({ columns }: Table, row: readonly Cell[], column: number): string | null {
  const own = columns[column]?.unit ?? null
  const named = row[columns.findIndex(({ name }) => name === unitColumn)]
  return own ?? (typeof named === 'string' ? named : null)
}

/** `yes` or `no`. */
export function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no'
}
