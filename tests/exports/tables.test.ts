// Tables as data: their numbers are the model's own, and what was switched or set by hand is in them.
import { describe, expect, test } from 'vitest'
import { listTables } from '../../src/exports/tables/listTables'
import { headOf, type Table } from '../../src/exports/tables/table'
import { weekStart } from '../../src/model/calendar'
import { numberOf } from '../../src/model/dataset'
import { changed, dataset, handoutOf, opening, withRanges } from './handouts'

const handout = handoutOf(changed)
const tables = new Map(listTables(handout).map((table) => [table.id, table]))

function tableOf(id: string, from: ReadonlyMap<string, Table> = tables): Table {
  return from.get(id) ?? expect.fail(`no table ${id}`)
}

/** The row whose first cells are those given, by the names of its columns. */
function rowOf(id: string, ...first: string[]) {
  const { columns, rows } = tableOf(id)
  const row = rows.find((cells) => first.every((cell, column) => cells[column] === cell))
  if (!row) expect.fail(`no row ${first.join(', ')} in ${id}`)
  return Object.fromEntries(columns.map(({ name }, column) => [name, row[column]]))
}

test('every table has one cell per column, and ids and heads of its own', () => {
  for (const { columns, rows } of tables.values()) {
    expect(rows.every((row) => row.length === columns.length)).toBe(true)
    expect(new Set(columns.map(headOf)).size).toBe(columns.length)
  }
  expect(tables.size).toBe(listTables(handout).length)
})

test('heads name their unit', () => {
  expect(tableOf('exposure').columns.map(headOf)).toContain('Unassured supply (share)')
  expect(tableOf('headline-figures').columns.map(headOf)).toContain('Reference: B: Truce holds')
})

test('headline figures are those of the model, beside the reference, with the difference', () => {
  const { total, outlooks } = handout.outcome
  const supply = rowOf('headline-figures', 'Supply getting through')
  expect(supply).toMatchObject({ Unit: 'share', 'This scenario': total.supplyIndex })
  expect(supply['Reference: B: Truce holds']).toBe(handout.reference.total.supplyIndex)
  expect(supply.Difference).toBeCloseTo(total.supplyIndex - handout.reference.total.supplyIndex, 12)
  expect(rowOf('headline-figures', 'Inflation at its peak')['This scenario']).toBe(outlooks.path.inflation.peakBp)
  expect(rowOf('headline-figures', 'Exposure of Ford')['This scenario']).toBe(
    handout.outcome.automakers.ford?.exposureIndex,
  )
})

test('a line stop that never comes is an empty cell, and so is its difference', () => {
  const { rows } = listTables(handoutOf(opening)).find(({ id }) => id === 'headline-figures')!
  expect(rows.find(([name]) => name === 'First line stop')?.slice(2, 6)).toEqual(['weeks', 0, null, null])
})

test('the parts of the exposure multiply to the index', () => {
  for (const row of tableOf('exposure').rows) {
    const [, index, , unassured, china, vulnerability] = row.map(Number)
    expect(100 * Math.cbrt(unassured! * china! * vulnerability!)).toBeCloseTo(index!, 9)
  }
})

test('flows are every link with its lane, its license and its tonnes, which add up to what the makers take', () => {
  const { rows } = tableOf('flows')
  expect(rows).toHaveLength(dataset.links.length)
  const into = rows.filter((row) => row[2] === 'Automakers')
  const [normal, now] = [6, 7].map((column) => into.reduce((sum, row) => sum + Number(row[column]), 0))
  const makers = Object.values(handout.outcome.automakers)
  expect(normal).toBeCloseTo(
    makers.reduce((sum, { magnetTonnesPerYear }) => sum + magnetTonnesPerYear, 0),
    6,
  )
  expect(now! / normal!).toBeCloseTo(handout.outcome.total.supplyIndex, 9)
  const licensed = rows.find((row) => row[5] === 'Suspended')
  expect(licensed?.[4]).toMatch(/suppliers/)
})

test('the license board says which lane was set by hand', () => {
  const byHand = tableOf('licenses').rows.filter((row) => row[4] === 'yes')
  expect(byHand).toHaveLength(1)
  expect(byHand[0]?.slice(1, 4)).toEqual([
    'U.S. magnet makers',
    'General license',
    handout.outcome.lanes['oxides-metals/us-makers']?.clearance,
  ])
})

test('events are in the order of their dates, each with its switch and what it does', () => {
  const dates = tableOf('events').rows.map(([date]) => String(date))
  expect(dates).toEqual([...dates].sort())
  const lapsed = rowOf('events', '2025-06-06', 'Temporary licenses for suppliers of the three')
  expect(lapsed).toMatchObject({ 'On or off': 'off', 'License state that it leads to': 'Temporary license' })
  expect(rowOf('events', '2025-08-11', 'Talks falter, shipments stop again')).toMatchObject({ 'On or off': 'on' })
  expect(rowOf('events', '2025-04-02')['Effect, if events go as switched']).toBe('no effect on licenses')
})

test('changes since the preset are listed one by one', () => {
  expect(tableOf('changes').rows.map(([kind]) => kind)).toEqual([
    ...['event', 'event', 'lane', 'parameter', 'parameter', 'parameter'],
  ])
})

test('paths are week by week, with the as-of week marked', () => {
  const { columns, rows } = tableOf('paths')
  // 1 September 2025 is the first day of week 34, from which 52 lie ahead.
  expect(rows).toHaveLength(34 + 52)
  expect(rows.filter((row) => row[1] === 'yes').map(([date]) => date)).toEqual(['2025-09-01'])
  const column = (name: string) => columns.findIndex((one) => one.name === name)
  rows.forEach((row, week) => {
    expect(row[0]).toBe(weekStart(dataset.calendar, week))
    expect(row[column('Output, Ford')]).toBe(handout.outcome.paths.output.ford?.[week])
    const { thinnest, mean } = handout.outcome.paths.coverWeeks
    expect(row[column('Stock cover, thinnest line, GM')]).toBe(thinnest.gm?.[week])
    expect(row[column('Stock cover, mean of the lines, GM')]).toBe(mean.gm?.[week])
    expect(row[column('Added to 12-month inflation')]).toBe(handout.outcome.paths.cpiBp[week])
  })
})

describe('assumptions', () => {
  test('one set by hand keeps the central value beside it, and counts as an assumption', () => {
    expect(rowOf('assumptions', 'Stocks and restocking', "Magnet stock against the dataset's figures")).toMatchObject({
      ...{ 'Value here': 0.6, 'Central value': 1, Low: 0.6, High: 1.6, 'Set by hand': 'yes', Basis: 'assumption' },
    })
  })
  test('one left alone has its own basis and source', () => {
    const row = rowOf('assumptions', 'Magnet cost', 'Average new-vehicle price')
    expect(row).toMatchObject({ 'Value here': 48907, 'Set by hand': 'no', Basis: 'reported' })
    expect(row.Source).toMatch(/\w/)
  })
  test('states, parts and makers are in it as well', () => {
    const state = dataset.licenseStates.find(({ id }) => id === 'temporary')!
    expect(rowOf('assumptions', 'License states', `${state.name}: clearance`)['Value here']).toBe(
      numberOf(state.clearance),
    )
    const groups = new Set(tableOf('assumptions').rows.map(([group]) => group))
    expect([...groups]).toEqual(expect.arrayContaining(['Component classes', 'Makers']))
    // Ford's thinnest tenth has a quarter of the maker's mean stock.
    expect(rowOf('assumptions', 'Makers', 'Ford: thinnest tenth: stock against the maker’s mean')).toMatchObject({
      ...{ Unit: 'ratio', 'Value here': 0.25, Low: 0.1, High: 0.4 },
    })
    expect(rowOf('assumptions', 'Makers', 'Ford: thinnest tenth: share of output')['Value here']).toBe(0.1)
  })
})

test('sources are all of the dataset’s', () => {
  expect(tableOf('sources').rows).toHaveLength(dataset.sources?.length ?? 0)
})

test('ranges are in the tables where they are known, and no table says anything of them where they are not', () => {
  expect([...tables.keys()].filter((id) => id.includes('range'))).toEqual([])
  const { ranges, ...rest } = withRanges(handout)
  const known = new Map(listTables({ ...rest, ranges }).map((table) => [table.id, table]))
  const supply = tableOf('ranges', known).rows.find(([name]) => name === 'Supply getting through')
  expect(supply?.slice(2)).toEqual([
    handout.outcome.total.supplyIndex,
    ranges.supplyIndex.p10,
    ranges.supplyIndex.p50,
    ranges.supplyIndex.p90,
  ])
  const bands = tableOf('path-ranges', known)
  const ford = bands.columns.findIndex(({ name }) => name === 'Output, Ford, P10')
  expect(bands.rows.map((row) => row[ford])).toEqual(ranges.bands?.output.ford?.p10)
})
