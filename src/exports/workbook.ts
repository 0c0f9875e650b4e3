// The Excel workbook: what it is, what went in, what came out, the paths, the flows, and the sources.
import type { CellObject, Row, Sheet } from 'write-excel-file/universal'
import type { Handout } from './handout'
import { loadLibrary } from './loadLibrary'
import { stampRows } from './stampRows'
import { assumptionsTable, sourcesTable } from './tables/assumptions'
import { flowsTable } from './tables/flows'
import { headlineTable, rangeTables } from './tables/headline'
import { changesTable, eventsTable, licensesTable } from './tables/licenses'
import { makersTable } from './tables/makers'
import { bandTables, pathsTable } from './tables/paths'
import type { Table } from './tables/table'
import { columnWidths, headRow, remark, titleCell, valueCell } from './workbookCells'

/** The workbook as an .xlsx file. Loads the library that writes it; fails with `ExportError` where it cannot be had. */
export async function writeWorkbook(handout: Handout): Promise<Blob> {
  const { default: writeExcelFile } = await loadLibrary('Excel', () => import('write-excel-file/universal'))
  return writeExcelFile(sheetsOf(handout), { fontFamily: 'Calibri', fontSize: 11 }).toBlob()
}

/** The sheets in their order. */
export function sheetsOf(handout: Handout): Sheet<Blob>[] {
  return [
    aboutSheet(handout),
    sheetOf(handout, 'Inputs', [
      changesTable(handout),
      eventsTable(handout),
      licensesTable(handout),
      assumptionsTable(handout),
    ]),
    sheetOf(handout, 'Results', [headlineTable(handout), makersTable(handout), ...rangeTables(handout)]),
    sheetOf(handout, 'Paths', [pathsTable(handout)]),
    ...bandTables(handout).map((table) => sheetOf(handout, 'Path ranges', [table])),
    sheetOf(handout, 'Flows', [flowsTable(handout)]),
    sheetOf(handout, 'Sources', [sourcesTable(handout)]),
  ]
}

const howToRead: [string, string][] = [
  ['Inputs', 'What was changed, every event with its switch, the license board, every assumption with its range'],
  ['Results', 'The headline figures beside the reference, and each maker’s exposure with its parts'],
  ['Paths', 'Output, stock cover, supply and prices, week by week'],
  ['Flows', 'Every link of the network in tonnes a year: in normal times, and delivered now'],
  ['Sources', 'The publications that figures point to'],
  ['Empty cells', 'A number that does not exist, such as the week of a line stop that does not come'],
  ['Shares', 'Run from 0 to 1 and are shown as percent'],
  ['Basis', 'How a figure is known: document, reported, unchecked, derived, or assumption'],
]

function aboutSheet({ stamp, bottomLine, ranges }: Handout): Sheet<Blob> {
  const line = ([name, text]: [string, string]): Row => [
    { ...remark(name), fontWeight: 'bold', alignVertical: 'top' },
    { ...remark(text), wrap: true, alignVertical: 'top' },
  ]
  const range = ranges
    ? `P10 to P90 of ${ranges.draws} draws from the ranges of our assumptions`
    : 'Not in this file: the range of our assumptions was not known when it was made'
  const data: Row[] = [
    [titleCell(stamp.finding)],
    ...[...stampRows(stamp).slice(1), ['Bottom line', bottomLine] satisfies [string, string]].map(line),
    [],
    [titleCell('How to read this workbook')],
    ...[...howToRead, ['Ranges', range] satisfies [string, string]].map(line),
  ]
  return { sheet: 'About', data, columns: [{ width: 16 }, { width: 110 }], showGridLines: false }
}

/** A sheet of one table whose head stays in sight, or of several one under another. */
function sheetOf({ stamp }: Handout, name: string, tables: Table[]): Sheet<Blob> {
  const mark: CellObject = remark(`${stamp.illustrative}. ${stamp.scenario}, ${stamp.asOf}. ${stamp.version}.`)
  const [only] = tables
  const single = tables.length === 1 && only !== undefined
  const blocks = tables.flatMap((table): Row[] => [
    ...(single ? [] : [[], [titleCell(table.title)]]),
    headRow(table),
    ...table.rows.map((row) => row.map((_, column) => valueCell(table, row, column))),
  ])
  return {
    sheet: name,
    data: [[mark], ...blocks],
    columns: columnWidths(tables),
    stickyRowsCount: single ? 2 : 1,
  }
}
