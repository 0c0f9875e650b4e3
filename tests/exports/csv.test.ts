// Tables as CSV: they come back as they went out, they say what they are, and nothing in them runs.
import { parse } from 'papaparse'
import { expect, test } from 'vitest'
import { remarkMark, writeCsv } from '../../src/exports/csv'
import { listTables } from '../../src/exports/tables/listTables'
import { headOf, plain, type Table } from '../../src/exports/tables/table'
import { decode } from '../../src/state/urlCodec'
import { changed, dataset, handoutOf, withRanges } from './handouts'

const handout = withRanges(handoutOf(changed))
const tables = listTables(handout)

/** Rows of a CSV file below its remarks. */
function rowsOf(csv: string): string[][] {
  return parse<string[]>(csv.replace(/^\ufeff/, ''), { comments: remarkMark, skipEmptyLines: true }).data
}

/** The remarks of a CSV file by their names. */
function remarksOf(csv: string): Map<string, string> {
  const rows = parse<string[]>(csv.replace(/^\ufeff/, '')).data.filter(([first]) => first?.startsWith(`${remarkMark} `))
  return new Map(rows.map(([name, text]) => [name!.slice(2), text!]))
}

test.each(tables.map((table) => [table.id, table] as const))('%s comes back as it went out', (_, table) => {
  const [head, ...rows] = rowsOf(writeCsv(table, handout.stamp))
  expect(head).toEqual(table.columns.map(headOf))
  expect(rows).toHaveLength(table.rows.length)
  rows.forEach((row, r) => {
    expect(row.map((text, c) => (typeof table.rows[r]![c] === 'number' ? Number(text) : text || null))).toEqual(
      table.rows[r],
    )
  })
})

test('the first rows say what the file is, and the link restores the state', () => {
  const remarks = remarksOf(writeCsv(tables[0]!, handout.stamp))
  expect(remarks.get('Table')).toBe(
    'Headline figures; what lies ahead is counted over the next 52 weeks, to 30 August 2026, if events go as switched; that of the reference over the next 52 weeks, to 7 June 2026, if events go as switched',
  )
  expect(remarks.get('Lodestone')).toBe(handout.stamp.finding)
  expect(remarks.get('Standing')).toMatch(/^ILLUSTRATIVE/)
  expect(remarks.get('Scenario')).toBe(changed.name)
  expect(remarks.get('Date and outlook')).toBe('as of 1 September 2025; next 52 weeks, if events go as switched')
  expect(remarks.get('Version')).toBe(handout.stamp.version)
  expect(decode(dataset, new URL(remarks.get('Link')!).search)).toEqual({
    choices: changed,
    problems: [],
    migrated: false,
  })
})

test('the file starts with a byte order mark, so that spreadsheets read it as UTF-8', () => {
  expect(writeCsv(tables[0]!, handout.stamp).codePointAt(0)).toBe(0xfeff)
})

const table: Table = { id: 'odd', title: 'Odd', columns: [plain('Text'), plain('Number')], rows: [] }

test.each([
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=', '-', '\t', '\n=1', '＝1+1', '＠SUM(A1)'],
  ...['=1+1\nFord', '+1\r\nFord', '-1\n', '@SUM(A1)\u2028Ford', '\t\n=1', '=\n'],
])('text %j is not run as a formula', (text) => {
  const csv = writeCsv({ ...table, rows: [[text, -1.5]] }, handout.stamp)
  expect(rowsOf(csv)[1]).toEqual([`'${text}`, '-1.5'])
})

test('a formula in a scenario’s name is not run either', () => {
  const csv = writeCsv(table, { ...handout.stamp, scenario: '=HYPERLINK("x")' })
  expect(remarksOf(csv).get('Scenario')).toBe(`'=HYPERLINK("x")`)
})

test.each(['=1+1\nFord', '\t=1+1\nFord', '\r\n=1+1 Ford', ' =1+1 Ford'])('nor in one as odd as %j', (scenario) => {
  expect(remarksOf(writeCsv(table, { ...handout.stamp, scenario })).get('Scenario')).toBe(`'=1+1 Ford`)
})

test('a formula in a head is not run', () => {
  const [head] = rowsOf(writeCsv({ ...table, columns: [plain('=1+1\nFord'), plain('+2')] }, handout.stamp))
  expect(head).toEqual([`'=1+1\nFord`, `'+2`])
})

test.each(['# not a remark', '#', 'a,b', 'say "so"', 'two\nlines', 'naïve – 磁石'])(
  'text %j comes back whole',
  (text) => {
    expect(rowsOf(writeCsv({ ...table, rows: [[text, 1]] }, handout.stamp))[1]).toEqual([text, '1'])
  },
)

test('a line break in a name does not end its remark', () => {
  const csv = writeCsv(table, { ...handout.stamp, scenario: 'one\ntwo' })
  expect(remarksOf(csv).get('Scenario')).toBe('one two')
  expect(rowsOf(csv)).toEqual([['Text', 'Number']])
})
