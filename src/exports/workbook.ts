// The Excel workbook: what it is, what went in, what came out, the paths, the flows, the record, and the sources.
import type { CellObject, Row, Sheet } from 'write-excel-file/universal'
import { nameRange } from '../format/ranges'
import { t } from '../texts/translate'
import { tellAhead } from './ahead'
import type { Handout } from './handout'
import { loadLibrary } from './loadLibrary'
import { rewritePackage, rewriteParts } from './officePackage'
import { stampRows } from './stampRows'
import { assumptionsTable, sourcesTable } from './tables/assumptionsTable'
import { flowsTable } from './tables/flowsTable'
import { headlineTable, rangeTables } from './tables/headlineTable'
import { changesTable, eventsTable, licensesTable } from './tables/licensesTable'
import { makersTable } from './tables/makersTable'
import { bandTables, pathsTable } from './tables/pathsTable'
import { recordTables, standingTable } from './tables/standingTables'
import { type Table, wholeTitle } from './tables/table'
import { workbookTypeface } from './typefaces'
import { columnWidths, headRow, remark, titleCell, valueCell } from './workbookCells'
import { findElements, putInOrder } from './xmlTree'

/** The workbook as an .xlsx file. Loads the library that writes it; fails with `ExportError` where it cannot be had. */
export async function writeWorkbook(handout: Handout): Promise<Blob> {
  const { default: writeExcelFile } = await loadLibrary('Excel', () => import('write-excel-file/universal'))
  const written = await writeExcelFile(sheetsOf(handout), { fontFamily: workbookTypeface, fontSize: 11 }).toBlob()
  const bytes = new Uint8Array(await written.arrayBuffer())
  return new Blob([mendWorkbook(bytes)], { type: written.type })
}

/** The sheets in their order. */
export function sheetsOf(handout: Handout): Sheet<Blob>[] {
  return [
    aboutSheet(handout),
    sheetOf(handout, t('Inputs'), [
      changesTable(handout),
      eventsTable(handout),
      licensesTable(handout),
      assumptionsTable(handout),
    ]),
    sheetOf(handout, t('Results'), [
      standingTable(handout),
      headlineTable(handout),
      makersTable(handout),
      ...rangeTables(handout),
    ]),
    sheetOf(handout, t('Paths'), [pathsTable(handout)]),
    ...bandTables(handout).map((table) => sheetOf(handout, t('Path ranges'), [table])),
    sheetOf(handout, t('Flows'), [flowsTable(handout)]),
    ...recordTables(handout).map((table) => sheetOf(handout, t('The record'), [table])),
    sheetOf(handout, t('Sources'), [sourcesTable(handout)]),
  ]
}

const howToRead: [string, string][] = [
  [t('Inputs'), t('What was changed, every event with its switch, the license board, every assumption with its range')],
  [
    t('Results'),
    t(
      'How far ahead and if what, the headline figures beside the reference and without what matters most, and each maker’s exposure with its parts',
    ),
  ],
  [t('Paths'), t('Output, stock cover, supply and prices, week by week to the end of the horizon')],
  [t('Flows'), t('Every link of the network in tonnes a year: in normal times, and delivered now')],
  [t('The record'), t('What is on record, whether the central run keeps it, and what its bounds rest on')],
  [t('Sources'), t('The publications that figures point to')],
  [t('Empty cells'), t('A number that does not exist, such as the week of a line stop that does not come')],
  [t('Shares'), t('Run from 0 to 1 and are shown as percent')],
  [t('Basis'), t('How a figure is known: document, reported, unchecked, derived, or assumption')],
]

function aboutSheet(handout: Handout): Sheet<Blob> {
  const { stamp, bottomLine, ranges } = handout
  const line = ([name, text]: [string, string]): Row => [
    { ...remark(name), fontWeight: 'bold', alignVertical: 'top' },
    { ...remark(text), wrap: true, alignVertical: 'top' },
  ]
  const range = ranges
    ? nameRange(ranges)
    : t('Not in this file: the range of our assumptions was not known when it was made')
  const data: Row[] = [
    [titleCell(stamp.finding)],
    ...[...stampRows(stamp).slice(1), [t('Bottom line'), bottomLine] satisfies [string, string]].map(line),
    [],
    [titleCell(t('How to read this workbook'))],
    ...howToRead.map(line),
    line([t('Ahead'), tellAhead(handout)]),
    line([t('Ranges'), range]),
  ]
  return { sheet: t('About'), data, columns: [{ width: 16 }, { width: 110 }], showGridLines: false }
}

/** A sheet of one table whose head stays in sight, or of several one under another. */
function sheetOf({ stamp }: Handout, name: string, tables: Table[]): Sheet<Blob> {
  const mark: CellObject = remark(
    t(
      '{illustrative}. {scenario}, {asOf}. {version}.',
      { illustrative: stamp.illustrative, scenario: stamp.scenario, asOf: stamp.asOf, version: stamp.version },
      'head of a sheet',
    ),
  )
  const [only] = tables
  const single = tables.length === 1 && only !== undefined
  const blocks = tables.flatMap((table): Row[] => [
    ...(single ? [] : [[], [titleCell(wholeTitle(table))]]),
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

/** What stands where within a font (ECMA-376, part 1, 18.8.22, as Office reads it). */
const fontSequence = [
  ...['b', 'i', 'strike', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'],
]

/** A workbook's bytes with its defects mended. */
function mendWorkbook(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return rewritePackage(bytes, (parts) =>
    rewriteParts(parts, 'xl/styles.xml', (styles) => {
      for (const font of findElements(styles, 'font')) putInOrder(font, fontSequence)
    }),
  )
}
