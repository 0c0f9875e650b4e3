// The Excel workbook opened again: sound, with the model's numbers as numbers, and nothing that runs.
import { expect, test, vi } from 'vitest'
import { flowsTable } from '../../src/exports/tables/flowsTable'
import { pathsTable } from '../../src/exports/tables/pathsTable'
import { headOf } from '../../src/exports/tables/table'
import { writeWorkbook } from '../../src/exports/workbook'
import { decode } from '../../src/state/urlCodec'
import { changed, dataset, handoutOf, withRanges } from './handouts'
import { faultsOf, openParts, type Parts, readPart } from './packageParts'
import { type Element, findAll } from './xml'

// Twenty draws and a second workbook take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const handout = handoutOf(changed)
const parts = await openParts(await writeWorkbook(handout))

type Value = string | number

/** Names of the sheets, in their order, with their parts. */
function sheetsIn(opened: Parts): Map<string, Element> {
  const targets = new Map(
    findAll(readPart(opened, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target!,
    ]),
  )
  return new Map(
    findAll(readPart(opened, 'xl/workbook.xml'), 'sheet').map(({ attributes }) => [
      attributes.name!,
      readPart(opened, `xl/${targets.get(attributes['r:id'])!.replace(/^\/?(xl\/)?/, '')}`),
    ]),
  )
}

/** Cells of a sheet, row by row; empty cells are left out. */
function rowsIn(opened: Parts, sheet: Element): Value[][] {
  const strings = findAll(readPart(opened, 'xl/sharedStrings.xml'), 'si').map(({ text }) => text)
  return findAll(sheet, 'row').map((row) =>
    findAll(row, 'c').flatMap((cell): Value[] => {
      const value = findAll(cell, 'v')[0]?.text
      if (cell.attributes.t === 's') return [strings[Number(value)]!]
      if (value === undefined) return cell.text === '' ? [] : [cell.text]
      return cell.attributes.t === 'str' || cell.attributes.t === 'inlineStr' ? [value] : [Number(value)]
    }),
  )
}

const sheets = sheetsIn(parts)
const rows = (name: string) => rowsIn(parts, sheets.get(name) ?? expect.fail(`no sheet ${name}`))

test('the package is sound', () => {
  expect(faultsOf(parts)).toEqual([])
})

test('it has sheets for what it is, inputs, results, paths, flows, the record and sources', () => {
  expect([...sheets.keys()]).toEqual(['About', 'Inputs', 'Results', 'Paths', 'Flows', 'The record', 'Sources'])
})

test('the first sheet says what it is, and its link restores the state', () => {
  const about = new Map(rows('About').map(([name, text]) => [name, text]))
  expect(rows('About')[0]).toEqual([handout.stamp.finding])
  expect(about.get('Standing')).toMatch(/^ILLUSTRATIVE/)
  expect(about.get('Scenario')).toBe(changed.name)
  expect(about.get('Date and outlook')).toBe('as of 1 September 2025; next 52 weeks, if events go as switched')
  expect(about.get('Bottom line')).toBe(handout.bottomLine)
  expect(decode(dataset, new URL(String(about.get('Link'))).search).choices).toEqual(changed)
})

test('every other sheet says at its head that it is illustrative, of which scenario and date', () => {
  for (const name of [...sheets.keys()].slice(1)) {
    expect(rows(name)[0]).toEqual([
      `ILLUSTRATIVE. ${changed.name}, as of 1 September 2025; next 52 weeks, if events go as switched. ${handout.stamp.version}.`,
    ])
  }
})

test('results are the model’s numbers', () => {
  const results = new Map(rows('Results').map((row) => [row[0], row]))
  expect(results.get('Supply getting through')).toContain(handout.outcome.total.supplyIndex)
  expect(results.get('Inflation at its peak')).toContain(handout.outcome.outlooks.path.inflation.peakBp)
  expect(results.get('Ford')).toContain(handout.outcome.automakers.ford?.exposureIndex)
})

test('results hold every column of a maker, each under its head', () => {
  const results = rows('Results')
  const head = results.findIndex(([first]) => first === 'Maker')
  expect(results[head]).toEqual([
    ...['Maker', 'Exposure (of 100)', 'Exposure, reference: B: Truce holds (of 100)', 'Unassured supply (share)'],
    ...['China dependency (share)', 'Vulnerability (share)', 'Supply getting through (share)'],
    ...['A line stopped since the week of', 'First line stop ahead (weeks)', 'Line that stops first ahead'],
    'First line stop, if all licensed exports stop (weeks)',
    ...['Magnets in normal times (t/year)', 'Bought from China directly (share)', 'Vehicles lost so far (vehicles)'],
    ...['Vehicles unbuilt over the horizon (vehicles)', 'Revenue at risk over the horizon (USD)'],
    'Lowest output ahead (share)',
  ])
  const ford = handout.outcome.automakers.ford!
  const { path, stress } = handout.outcome.outlooks
  const ahead = path.automakers.ford!
  expect(results[head + 2]).toEqual([
    ...['Ford', ford.exposureIndex, handout.reference.automakers.ford!.exposureIndex, ford.unassuredSupply],
    // Days since 1900 as spreadsheets count them: 19 May 2025.
    ...[ford.chinaDependency, ford.vulnerability, ford.supplyIndex, 45796, ahead.weeksToLineStop, 'thinnest tenth'],
    ...[stress.automakers.ford!.weeksToLineStop, ford.magnetTonnesPerYear, ford.directChinaShare],
    ...[ford.vehiclesLostToDate, ahead.vehiclesLost, ahead.revenueAtRiskUsd, ahead.lowestOutput],
  ])
  const base = handout.reference.outlooks.path.total
  const headline = results.filter(([name]) => name === 'Vehicles unbuilt' || name === 'Revenue at risk')
  const { vehiclesLost: vehicles, revenueAtRiskUsd: revenue } = path.total
  const counted = 'over the next 52 weeks, to 30 August 2026, if events go as switched'
  expect(headline.map((row) => row.slice(0, 6))).toEqual([
    ['Vehicles unbuilt', 'vehicles', vehicles, base.vehiclesLost, vehicles - base.vehiclesLost, counted],
    ['Revenue at risk', 'USD', revenue, base.revenueAtRiskUsd, revenue - base.revenueAtRiskUsd, counted],
  ])
  const title = results.findIndex(([name]) => String(name).startsWith('Headline figures'))
  expect(results[title]?.[0]).toContain(`what lies ahead is counted ${counted}`)
  expect(results[title + 1]?.at(-1)).toBe('Unless talks falter on 11 August')
  const without = results.find(([name]) => name === 'Vehicles unbuilt')?.at(-1)
  expect(without).toBe(handout.cause?.vehiclesLost)
  expect(Number(without)).toBeLessThan(vehicles)
})

test('results say what the figures stand on, and a sheet of its own how the record fares', () => {
  const results = rows('Results')
  const head = results.findIndex(([first]) => first === 'What the figures stand on')
  // Days since 1900 as spreadsheets count them: 1 September 2025, 30 August 2026, 9 June 2025, 7 June 2026.
  expect(results.slice(head + 2, head + 4).map((row) => row.slice(0, 5))).toEqual([
    ['This scenario', 45901, 52, 46264, 'if events go as switched'],
    ['Reference: B: Truce holds', 45817, 52, 46180, 'if events go as switched'],
  ])
  const record = rows('The record').find(([name]) => name === 'Vehicles that Ford lost by August 2025')
  expect(record?.[1]).toBe('no')
})

test('inputs and sources hold every table with all its columns', () => {
  const headAfter = (sheet: string, first: string) => rows(sheet).find(([name]) => name === first)
  expect(headAfter('Inputs', 'Kind')).toEqual(['Kind', 'What', 'In the preset', 'Here'])
  expect(headAfter('Inputs', 'Date')).toEqual([
    ...[
      'Date',
      'Event',
      'By',
      'Chapter',
      'On or off',
      'License state that it leads to',
      'Effect, if events go as switched',
    ],
    'Date moved by hand',
  ])
  expect(headAfter('Inputs', 'Material')).toEqual([
    ...['Material', 'Destination', 'License state', 'Clearance (share)', 'Set by hand'],
    'License state, reference: B: Truce holds',
  ])
  expect(headAfter('Inputs', 'Group')).toEqual([
    ...['Group', 'Assumption', 'Unit', 'Value here', 'Central value', 'Low', 'High', 'Set by hand', 'Basis', 'Source'],
    'Note',
  ])
  expect(headAfter('Sources', 'Title')).toEqual(['Title', 'Publisher', 'Year', 'Address', 'Note'])
  const [source] = dataset.sources ?? []
  expect(rows('Sources')[2]?.slice(0, 4)).toEqual([source?.title, source?.publisher, source?.year, source?.url])
  const lanes = rows('Inputs').filter((row) => row.includes('yes') && row[0] !== 'Stocks and restocking')
  expect(lanes[0]?.slice(1, 3)).toEqual(['U.S. magnet makers', 'General license'])
})

test('columns are wide enough for a date and a number, and no sheet is without widths', () => {
  for (const [name, sheet] of sheets) {
    const widths = findAll(sheet, 'col').map(({ attributes }) => Number(attributes.width))
    expect(widths.length, name).toBeGreaterThan(1)
    expect(Math.min(...widths), name).toBeGreaterThanOrEqual(10)
  }
})

test('inputs hold what was switched and set by hand', () => {
  const inputs = rows('Inputs')
  expect(inputs).toContainEqual(['event', 'Temporary licenses for suppliers of the three', 'on', 'off'])
  expect(inputs).toContainEqual(['parameter', "Magnet stock against the dataset's figures", '1 ratio', '0.6 ratio'])
  expect(inputs.find((row) => row[0] === 'Stocks and restocking')?.slice(3, 5)).toEqual([0.6, 1])
})

test.each([
  ['Paths', pathsTable(handout)],
  ['Flows', flowsTable(handout)],
])('%s are the whole table, its head frozen', (name, table) => {
  const [, head, ...below] = rows(name)
  expect(head).toEqual(table.columns.map(headOf))
  expect(below).toHaveLength(table.rows.length)
  const numbers = (row: readonly (Value | null)[]) => row.filter((cell) => typeof cell === 'number')
  const skip = name === 'Paths' ? 1 : 0
  expect(below.map((row) => numbers(row).slice(skip))).toEqual(table.rows.map(numbers))
  expect(findAll(sheets.get(name)!, 'pane')[0]?.attributes).toMatchObject({ ySplit: '2', state: 'frozen' })
})

test('weeks are dates, and shares show as percent', () => {
  const styles = readPart(parts, 'xl/styles.xml')
  const formats = new Map(
    findAll(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  )
  const looks = findAll(findAll(styles, 'cellXfs')[0]!, 'xf').map(({ attributes }) => formats.get(attributes.numFmtId))
  const firstWeek = findAll(findAll(sheets.get('Paths')!, 'row')[2]!, 'c')
  const [week, , output] = firstWeek.map(({ attributes }) => looks[Number(attributes.s)])
  expect(week).toBe('d mmm yyyy')
  expect(output).toBe('0.0%')
  // Days since 1900 as spreadsheets count them: 6 January 2025.
  expect(rows('Paths')[2]?.[0]).toBe(45663)
})

test('nothing in it is a formula, whatever names say', () => {
  for (const sheet of sheets.values()) expect(findAll(sheet, 'f')).toEqual([])
})

test('ranges come with a sheet of their own', async () => {
  const known = await openParts(await writeWorkbook(withRanges(handout)))
  expect(faultsOf(known)).toEqual([])
  const results = rowsIn(known, sheetsIn(known).get('Results')!)
  expect(results.flat()).toContain(withRanges(handout).ranges.supplyIndex.p10)
  expect([...sheetsIn(known).keys()]).toContain('Path ranges')
})
