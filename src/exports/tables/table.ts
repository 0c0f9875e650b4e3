// A table as data: what it is of, what its columns count, and raw numbers that a spreadsheet can go on with.
import { unitName } from '../../format/units'
import { t } from '../../texts/translate'

export type Cell = string | number | null

export interface Column {
  name: string
  /** What its numbers count, as the id of a unit: of `units` or any other; null for text, and where rows name their own. */
  unit: string | null
}

export interface Table {
  id: string
  title: string
  /** How its figures are counted, where some lie ahead: said after the title. */
  scope?: string
  columns: Column[]
  /**
   * One cell per column; null is a number that does not exist, such as the week of a stop that never comes. Cells of
   * `unitColumn` hold ids of units: `cellIn` writes them.
   */
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

/** Names of these units; the others are named with the dataset's. */
const unitNames: Readonly<Record<string, string>> = {
  [units.vehicles]: t('vehicles'),
  [units.tonnes]: t('t/year'),
  [units.index]: t('of 100'),
  kg: t('kg'),
}

/** The title with the scope: `Headline figures; what lies ahead is counted over the next 52 weeks, …`. */
export function wholeTitle({ title, scope }: Table): string {
  if (scope === undefined) return title
  return t('{title}; {scope}', { title, scope }, 'title of a table, and how its figures are counted')
}

function nameUnit(unit: string): string {
  return unitNames[unit] ?? unitName(unit)
}

/** The column in which the rows of a table name their own unit. */
export const unitColumn: Column = { name: t('Unit'), unit: null }

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
  if (unit === null || unit === units.date) return name
  return unit === units.basisPoints
    ? t('{name} (bp)', { name })
    : t('{name} ({unit})', { name, unit: nameUnit(unit) }, 'measured, and its unit')
}

/** The id of a cell's unit: its column's, or the one that its row names. */
export function unitOf({ columns }: Table, row: readonly Cell[], column: number): string | null {
  const own = columns[column]?.unit ?? null
  const named = row[columns.indexOf(unitColumn)]
  return own ?? (typeof named === 'string' ? named : null)
}

/** A cell as files hold it, with units by their names. */
export function cellIn({ columns }: Table, row: readonly Cell[], column: number): Cell {
  const cell = row[column] ?? null
  return columns[column] === unitColumn && typeof cell === 'string' ? nameUnit(cell) : cell
}

/** `yes` or `no`. */
export function yesOrNo(is: boolean): string {
  return is ? t('yes') : t('no')
}
