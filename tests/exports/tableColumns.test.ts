// Every column of every table holds what its head says: heads by hand, numbers from the engine.
import { describe, expect, test } from 'vitest'
import { listTables } from '../../src/exports/tables/listTables'
import type { Cell } from '../../src/exports/tables/table'
import type { AutomakerOutcome } from '../../src/model/outcome'
import { changed, dataset, handoutOf, withRanges } from './handouts'

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

test('headline figures: the figure of each row, beside the reference, with a difference that has its sign', () => {
  const read = ({ total, inflation, automakers }: typeof outcome) => [
    total.supplyIndex,
    Math.min(...makers.map((id) => automakers[id]?.weeksToLineStop ?? Number.POSITIVE_INFINITY)),
    total.vehiclesLostAhead,
    total.revenueAtRiskUsd,
    inflation.peakBp,
    ...makers.map((id) => automakers[id]!.exposureIndex),
  ]
  const [now, base] = [read(outcome), read(reference)]
  expect(columnsOf('headline-figures')).toEqual([
    [
      'Figure',
      [
        ...[
          'Supply getting through',
          'First line stop',
          'Vehicles at risk',
          'Revenue at risk',
          'Inflation at its peak',
        ],
        ...makerNames.map((name) => `Exposure of ${name}`),
      ],
    ],
    ['Who', [null, 'GM, Ford and Stellantis', null, null, null, null, null, null]],
    ['Unit', ['share', 'weeks', 'vehicles', 'USD', 'bp', 'of 100', 'of 100', 'of 100']],
    ['Now', now],
    ['Reference: B: Truce holds', base],
    ['Difference', now.map((value, row) => value - base[row]!)],
  ])
  // Less supply, a sooner stop, and more of all that is at risk.
  expect(columnsOf('headline-figures')[5]![1].map((value) => Math.sign(Number(value)))).toEqual([
    -1, -1, 1, 1, 1, 1, 1, 1,
  ])
})

test('exposure: each of a maker’s numbers under its own head', () => {
  const of = (key: keyof AutomakerOutcome) => makers.map((id) => outcome.automakers[id]![key])
  expect(columnsOf('exposure')).toEqual([
    ['Maker', makerNames],
    ['Exposure', of('exposureIndex')],
    ['Exposure, reference: B: Truce holds', makers.map((id) => reference.automakers[id]!.exposureIndex)],
    ['Unassured supply', of('unassuredSupply')],
    ['China dependency', of('chinaDependency')],
    ['Vulnerability', of('vulnerability')],
    ['Supply getting through', of('supplyIndex')],
    ['Line stop, licenses as they are', of('weeksToLineStop')],
    ['Line stop, all lanes closed today', of('weeksToLineStopUnderStress')],
    ['Magnets in normal times', of('magnetTonnesPerYear')],
    ['Bought from China directly', of('directChinaShare')],
    ['Vehicles lost to date', of('vehiclesLostToDate')],
    ['Vehicles at risk from here on', of('vehiclesLostAhead')],
    ['Revenue at risk', of('revenueAtRiskUsd')],
  ])
})

test('paths: output, stock cover, supply and prices, none under another’s head', () => {
  const of = (name: string, paths: Record<string, number[]>) =>
    makers.map((id, maker): [string, number[]] => [`${name}, ${makerNames[maker]}`, paths[id]!])
  const { paths, coverWeeks } = outcome
  expect(columnsOf('paths').slice(2)).toEqual([
    ...of('Output', paths.output),
    ...of('Stock cover', coverWeeks),
    ...of('Supply', paths.supply),
    ['Added to 12-month inflation', paths.cpiBp],
    ['Added to the price level', paths.priceLevelBp],
    ['Dealer stock', paths.dealerStockWeeks],
    ...of('Reference (B: Truce holds), output', reference.paths.output),
    ['Reference (B: Truce holds), added to 12-month inflation', reference.paths.cpiBp],
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
    ...of('Stock cover', bands.coverWeeks),
    ...of('Supply', bands.supply),
    ...edges('Added to 12-month inflation', bands.cpiBp),
  ])
})

test('ranges of the headline figures: each of its own figure', () => {
  const all = [
    ranges.supplyIndex,
    ranges.weeksToFirstStop,
    ranges.vehiclesLostAhead,
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
    ['Clearance', [0.05, 0.05, 0.05, 0.05, 0.05, 0.05, outcome.lanes['oxides-metals/us-makers']?.clearance, 0.35]],
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
