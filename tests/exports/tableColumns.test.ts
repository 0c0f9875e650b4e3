// Every column of every table holds what its head says: heads by hand, numbers from the engine.
import { describe, expect, test } from 'vitest'
import { listTables } from '../../src/exports/tables/listTables'
import { type Cell, wholeTitle } from '../../src/exports/tables/table'
import { weekStart } from '../../src/model/calendar'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import type { AutomakerAhead, AutomakerOutcome } from '../../src/model/outcome'
import { changed, dataset, frozen, handoutOf, network, opening, withRanges } from './handouts'

const handout = withRanges(handoutOf(changed))
const { outcome, reference, ranges } = handout
const tables = new Map(listTables(handout).map((table) => [table.id, table]))
const makers = ['gm', 'ford', 'stellantis']
const makerNames = ['GM', 'Ford', 'Stellantis']

/** Heads with the cells below them. */
function columnsOf(id: string): [head: string, cells: Cell[]][] {
  const { columns, rows } = tables.get(id) ?? expect.fail(`no table ${id}`)
  return columns.map(({ name }, column) => [name, rows.map((row) => row[column] ?? null)])
}

/** What lies ahead without the what-if on which it hangs most, evaluated on its own. */
const without = evaluate(network, {
  ...changed.scenario,
  events: { ...changed.scenario.events, 'talks-falter': false },
}).ahead

test('headline figures: the figure of each row, beside the reference, with a difference that has its sign', () => {
  const read = ({ total, automakers, outlooks: { path } }: typeof outcome) => [
    total.supplyIndex,
    Math.min(...makers.map((id) => path.automakers[id]?.weeksToLineStop ?? Number.POSITIVE_INFINITY)),
    path.total.vehiclesLost,
    path.total.revenueAtRiskUsd,
    path.inflation.peakBp,
    ...makers.map((id) => automakers[id]!.exposureIndex),
  ]
  const ahead = 'over the next 52 weeks, to 30 August 2026, if events go as switched'
  const exposed = 'on the as-of date; its stress test looks 52 weeks ahead, if all licensed exports stop'
  const [now, base] = [read(outcome), read(reference)]
  expect(columnsOf('headline-figures')).toEqual([
    [
      'Figure',
      [
        ...[
          'Supply getting through',
          'First line stop',
          'Vehicles unbuilt',
          'Revenue at risk',
          'Inflation at its peak',
        ],
        ...makerNames.map((name) => `Exposure of ${name}`),
      ],
    ],
    ['Note', [null, 'GM, Ford and Stellantis', null, null, null, null, null, null]],
    ['Unit', ['share', 'weeks', 'vehicles', 'USD', 'bp', 'of 100', 'of 100', 'of 100']],
    ['This scenario', now],
    ['Reference: B: Truce holds', base],
    ['Difference', now.map((value, row) => value - base[row]!)],
    ['Counted', ['on the as-of date', ahead, ahead, ahead, ahead, exposed, exposed, exposed]],
    [
      'Unless talks falter on 11 August',
      [
        null,
        0,
        expect.closeTo(without.total.vehiclesLost, 3),
        null,
        expect.closeTo(without.inflation.peakBp, 6),
      ].concat(Array(3).fill(null)),
    ],
  ])
  // Less supply, stops in the first week in both, and more of all that is at risk.
  expect(columnsOf('headline-figures')[5]![1].map((value) => Math.sign(Number(value)))).toEqual([
    -1, 0, 1, 1, 1, 1, 1, 1,
  ])
})

test('exposure: each of a maker’s numbers under its own head', () => {
  const of = (key: keyof AutomakerOutcome) => makers.map((id) => outcome.automakers[id]![key])
  const ahead = (key: keyof AutomakerAhead) => makers.map((id) => outcome.outlooks.path.automakers[id]![key])
  expect(columnsOf('exposure')).toEqual([
    ['Maker', makerNames],
    ['Exposure', of('exposureIndex')],
    ['Exposure, reference: B: Truce holds', makers.map((id) => reference.automakers[id]!.exposureIndex)],
    ['Unassured supply', of('unassuredSupply')],
    ['China dependency', of('chinaDependency')],
    ['Vulnerability', of('vulnerability')],
    ['Supply getting through', of('supplyIndex')],
    // Weeks 20, 19 and 19 of the calendar, which opens on 6 January 2025.
    ['A line stopped since the week of', ['2025-05-26', '2025-05-19', '2025-05-19']],
    ['First line stop ahead', ahead('weeksToLineStop')],
    ['Line that stops first ahead', ['thinnest tenth', 'thinnest tenth', 'thinnest tenth']],
    [
      'First line stop, if all licensed exports stop',
      makers.map((id) => outcome.outlooks.stress.automakers[id]!.weeksToLineStop),
    ],
    ['Magnets in normal times', of('magnetTonnesPerYear')],
    ['Bought from China directly', of('directChinaShare')],
    ['Vehicles lost so far', of('vehiclesLostToDate')],
    ['Vehicles unbuilt over the horizon', ahead('vehiclesLost')],
    ['Revenue at risk over the horizon', ahead('revenueAtRiskUsd')],
    ['Lowest output ahead', ahead('lowestOutput')],
  ])
})

describe('what the figures stand on', () => {
  test('as of when, how far ahead and if what, beside the reference; broken records by name, and the draws', () => {
    // The central run loses more of each maker's vehicles than is on record; three of 160 draws do not.
    const broken =
      'Vehicles that Ford lost by August 2025, Vehicles that GM lost by August 2025 and Vehicles that Stellantis lost by August 2025'
    expect(columnsOf('standing')).toEqual([
      ['Scenario', ['This scenario', 'Reference: B: Truce holds']],
      ['As of', ['2025-09-01', '2025-06-09']],
      ['Horizon', [52, 52]],
      ['Last day of the horizon', ['2026-08-30', '2026-06-07']],
      ['Outlook', ['if events go as switched', 'if events go as switched']],
      ['Records that the central run breaks', [broken, 'none']],
      ['Draws that ranges are of', [20, null]],
      ['Draws in keeping with the record', [3, null]],
      ['Draws looked through', [160, null]],
      ['Record left aside, as too few draws are in keeping', ['yes', null]],
    ])
  })
  test('the record, one by one, and whether the central run keeps it', () => {
    const columns = new Map(columnsOf('record'))
    expect([...columns.keys()]).toEqual([
      ...['What is on record', 'Kept by the central run', 'Basis', 'Source', 'Note', 'Not known'],
    ])
    expect(columns.get('What is on record')).toEqual((dataset.records ?? []).map(({ name }) => name))
    expect(columns.get('Kept by the central run')).toEqual(['yes', 'yes', 'no', 'no', 'no'])
    expect(columns.get('Basis')).toEqual(['derived', 'reported', 'derived', 'assumption', 'assumption'])
  })
  test('a dataset without a record has no table of it, and nothing broken', () => {
    const bare = handoutOf(opening, compile({ ...dataset, records: [] }))
    const ids = listTables(bare).map(({ id }) => id)
    expect(ids).toContain('standing')
    expect(ids).not.toContain('record')
    const { rows } = listTables(bare).find(({ id }) => id === 'standing')!
    expect(rows.map((row) => row[5])).toEqual(['none', 'none'])
  })
})

describe('with licenses frozen on 5 May 2025, half a year ahead, and an event of the reader’s own', () => {
  const seen = handoutOf(frozen)
  const found = new Map(listTables(seen).map((table) => [table.id, table]))
  const rowsOf = (id: string) => found.get(id)?.rows ?? expect.fail(`no table ${id}`)
  const held = evaluate(network, { ...frozen.scenario, outlook: 'held' })

  test('each table of what lies ahead says the outlook and the horizon, the reference’s where it differs', () => {
    const ahead = 'over the next 26 weeks, to 2 November 2025, if licenses freeze as on 5 May 2025'
    const reference = 'over the next 52 weeks, to 7 June 2026, if licenses freeze as on 9 June 2025'
    const counted = `what lies ahead is counted ${ahead}`
    expect(wholeTitle(found.get('headline-figures')!)).toBe(
      `Headline figures; ${counted}; that of the reference ${reference}`,
    )
    expect(wholeTitle(found.get('exposure')!)).toBe(`Exposure of each maker, with its parts; ${counted}`)
    expect(wholeTitle(found.get('paths')!)).toBe(
      'Paths by week; from the as-of week on if licenses freeze as on 5 May 2025, to 2 November 2025',
    )
  })
  test('the figures are those of the outlook, and the stress test keeps its own', () => {
    expect(rowsOf('headline-figures')[2]?.slice(0, 4)).toEqual([
      ...['Vehicles unbuilt', null, 'vehicles', held.outlooks.held.total.vehiclesLost],
    ])
    expect(rowsOf('headline-figures')[2]?.[6]).toBe(
      'over the next 26 weeks, to 2 November 2025, if licenses freeze as on 5 May 2025',
    )
    expect(rowsOf('exposure').map((row) => row[8])).toEqual(
      makers.map((id) => held.outlooks.held.automakers[id]!.weeksToLineStop),
    )
    expect(rowsOf('exposure').map((row) => row[10])).toEqual(
      makers.map((id) => held.outlooks.stress.automakers[id]!.weeksToLineStop),
    )
  })
  test('the paths run to the end of the horizon, those of a reference that looks further to the end of its own', () => {
    const rows = rowsOf('paths')
    const output = found.get('paths')!.columns.findIndex(({ name }) => name === 'Output, Ford')
    const own = rows.map((row) => row[output]).filter((cell) => cell !== null)
    expect(own).toEqual(held.paths.output.ford)
    // Weeks 0 to 16 and 26 ahead; the reference's as-of date is in week 22.
    expect(own).toHaveLength(17 + 26)
    expect(rows).toHaveLength(22 + 52)
    expect(rows.at(-1)?.[0]).toBe(weekStart(dataset.calendar, 73))
  })
  test('the reader’s own event is in the table of events', () => {
    const row = rowsOf('events').find(([, title]) => title === 'Green channel for car makers')
    expect(row?.slice(0, 6)).toEqual([
      ...['2025-06-02', 'Green channel for car makers', 'Beijing', 'added by the reader', 'on', 'General license'],
    ])
    expect(row?.[7]).toBe('no')
  })
})

test('paths: output, stock cover, supply and prices, none under another’s head', () => {
  const of = (name: string, paths: Record<string, number[]>) =>
    makers.map((id, maker): [string, number[]] => [`${name}, ${makerNames[maker]}`, paths[id]!])
  const { paths } = outcome
  // The pinned reference is as of twelve weeks earlier and looks as far ahead.
  const padded = (path: readonly number[]) => [...path, ...Array<null>(12).fill(null)]
  expect(columnsOf('paths').slice(2)).toEqual([
    ...of('Output', paths.output),
    ...of('Stock cover, thinnest line', paths.coverWeeks.thinnest),
    ...of('Stock cover, mean of the lines', paths.coverWeeks.mean),
    ...of('Supply', paths.supply),
    ['Added to 12-month inflation', paths.cpiBp],
    ['Added to the price level', paths.priceLevelBp],
    ['Dealer stock', paths.dealerStockWeeks],
    ...of('Reference (B: Truce holds), output', reference.paths.output).map(([name, path]) => [name, padded(path)]),
    ['Reference (B: Truce holds), added to 12-month inflation', padded(reference.paths.cpiBp)],
  ])
})

test('ranges by week: each edge of each path', () => {
  const bands = ranges.bands ?? expect.fail('no bands')
  const edges = (name: string, { p10, p50, p90 }: { p10: number[]; p50: number[]; p90: number[] }) => [
    [`${name}, P10`, p10],
    [`${name}, P50`, p50],
    [`${name}, P90`, p90],
  ]
  const of = (name: string, paths: typeof bands.output) =>
    makers.flatMap((id, maker) => edges(`${name}, ${makerNames[maker]}`, paths[id]!))
  expect(columnsOf('path-ranges').slice(2)).toEqual([
    ...of('Output', bands.output),
    ...of('Stock cover, thinnest line', bands.coverWeeks.thinnest),
    ...of('Stock cover, mean of the lines', bands.coverWeeks.mean),
    ...of('Supply', bands.supply),
    ...edges('Added to 12-month inflation', bands.cpiBp),
  ])
})

test('ranges of the headline figures: each of its own figure', () => {
  const all = [
    ranges.supplyIndex,
    ranges.weeksToFirstStop,
    ranges.vehiclesLost,
    ranges.revenueAtRiskUsd,
    ranges.peakBp,
    ...makers.map((id) => ranges.automakers[id]!.exposureIndex),
  ]
  expect(columnsOf('ranges').slice(3)).toEqual([
    ['P10', all.map(({ p10 }) => p10)],
    ['P50', all.map(({ p50 }) => p50)],
    ['P90', all.map(({ p90 }) => p90)],
  ])
})

test('flows: each link’s tonnes in normal times and now, and its lane’s state', () => {
  const names = new Map(dataset.licenseStates.map(({ id, name }) => [id, name]))
  const columns = new Map(columnsOf('flows'))
  expect([...columns.keys()]).toEqual([
    ...['From stage', 'From', 'To stage', 'To', 'License lane', 'License state', 'Normal flow', 'Delivered now'],
    ...['Share of normal inflow', 'Basis of the share', 'Source of the share'],
  ])
  expect(columns.get('Normal flow')).toEqual(outcome.flows.map(({ baseline }) => baseline))
  expect(columns.get('Delivered now')).toEqual(outcome.flows.map(({ delivered }) => delivered))
  expect(columns.get('License state')).toEqual(
    dataset.links.map(({ lane }) => (lane ? names.get(outcome.lanes[lane]!.state) : null)),
  )
  const stageOf = (node: string) => {
    const stage = dataset.nodes.find(({ id }) => id === node)?.stage
    return dataset.stages.find(({ id }) => id === stage)?.name
  }
  expect(columns.get('From stage')).toEqual(dataset.links.map(({ source }) => stageOf(source)))
  expect(columns.get('To stage')).toEqual(dataset.links.map(({ target }) => stageOf(target)))
  const into = new Map<string, number>()
  for (const [link, { target, baseline }] of outcome.flows.entries()) {
    into.set(target, (into.get(target) ?? 0) + baseline)
    expect(dataset.links[link]!.target).toBe(target)
  }
  outcome.flows.forEach(({ target, baseline }, link) => {
    expect(Number(columns.get('Share of normal inflow')?.[link])).toBeCloseTo(baseline / into.get(target)!, 6)
  })
})

test('the license board: every lane with its state, what passes, who set it, and the reference’s state', () => {
  const suspended = 'Suspended'
  expect(columnsOf('licenses')).toEqual([
    [
      'Material',
      [
        ...Array(3).fill('Heavy rare-earth magnets (Dy, Tb, Sm)'),
        ...dataset.lanes.slice(3).map(({ material }) => dataset.materials.find(({ id }) => id === material)?.name),
      ],
    ],
    [
      'Destination',
      dataset.lanes.map(({ destination }) => dataset.destinations.find(({ id }) => id === destination)?.name),
    ],
    ['License state', [...Array(6).fill(suspended), 'General license', 'Case-by-case review']],
    [
      'Clearance',
      [...Array(6).fill(expect.closeTo(0.05, 12)), outcome.lanes['oxides-metals/us-makers']?.clearance, 0.35],
    ],
    ['Set by hand', ['no', 'no', 'no', 'no', 'no', 'no', 'yes', 'no']],
    [
      'License state, reference: B: Truce holds',
      dataset.lanes.map(
        ({ id }) => dataset.licenseStates.find((state) => state.id === reference.lanes[id]?.state)?.name,
      ),
    ],
  ])
})

describe('assumptions', () => {
  test('the ends of each range stand under their heads', () => {
    const columns = new Map(columnsOf('assumptions'))
    dataset.parameters.forEach(({ label, low, high, value }, row) => {
      expect(columns.get('Assumption')?.[row]).toBe(label)
      expect(columns.get('Low')?.[row]).toBe(low ?? null)
      expect(columns.get('High')?.[row]).toBe(high ?? null)
      expect(columns.get('Central value')?.[row]).toBe(value)
    })
  })
})

test('changes since the preset: what it was, then what it is', () => {
  expect(tables.get('changes')?.rows).toEqual([
    ['event', 'Temporary licenses for suppliers of the three', 'on', 'off'],
    ['event', 'Talks falter, shipments stop again', 'off', 'on'],
    ['lane', expect.stringContaining('U.S. magnet makers'), expect.any(String), 'General license'],
    ['parameter', "Magnet stock against the dataset's figures", '1 ratio', '0.6 ratio'],
    ['parameter', expect.any(String), expect.any(String), expect.stringContaining('0.0083')],
    ['parameter', expect.any(String), expect.any(String), expect.stringContaining('0.31')],
  ])
})
