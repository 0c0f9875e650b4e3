// The tornado: each row is the scenario with one assumption at an end of its range.
import { describe, expect, test, vi } from 'vitest'
import { type Dataset, numberOf, type Quantity } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { runSensitivity, type SensitivityRow } from '../../src/model/sensitivity'
import { indicatorFigures } from './indicatorFigures'
import { ranged } from './ranges'
import { dataset, documentCase, indicatorAt, indicators, network, talksFalter } from './shipped'
import { readVectors } from './vectors'

vi.setConfig({ testTimeout: 60_000 })

const ends = ['low', 'high'] as const
type End = (typeof ends)[number]

function figuresOf(of: Dataset, scenario: Scenario): number[] {
  return indicatorFigures(of, evaluate(compile(of), scenario))
}

function expectFigures(row: Float64Array, figures: number[]): void {
  expect(Array.from(row)).toEqual(figures.map((value) => expect.closeTo(value, 6)))
}

function rowOf(rows: SensitivityRow[], id: string): SensitivityRow {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new Error(`No row ${id}`)
  return row
}

function atEnd(quantity: Quantity, end: End): number {
  return typeof quantity === 'number' ? quantity : quantity[end]
}

const measured: Scenario = {
  ...talksFalter,
  measures: { cover: { 'ford/*': 2 }, shift: { '*/sensors>magnet-jp': 0.3 }, transitWeeks: 2 },
}

describe.each([
  ['the document', documentCase],
  ['set by hand', { ...documentCase, parameters: { coverScale: 0.6, phaseWeeks: 12 } }],
  ['under measures', measured],
  ['if shipments were suspended today', { ...documentCase, outlook: 'stress', horizonWeeks: 26 }],
] satisfies [string, Scenario][])('%s', (_, scenario) => {
  const rows = runSensitivity(network, scenario)

  test('there is a row for every parameter with a range, and for every other assumption', () => {
    const free = dataset.parameters.filter(({ low, high }) => low < high)
    const parameterRows = rows.filter(({ parameter }) => parameter !== null)
    expect(parameterRows.map(({ id }) => id)).toEqual(free.map(({ id }) => `parameter/${id}`))
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    // Clearances and assurances; criticality, cover and mass; cover and lines; shares.
    expect(rows.length - parameterRows.length).toBe(
      2 + 3 * dataset.components.length + 2 * dataset.automakers.length + 1,
    )
    for (const { low, high } of rows) expect([low.length, high.length]).toEqual([indicators.length, indicators.length])
  })

  test('a parameter at an end is the scenario with that value set by hand', () => {
    for (const { id, low, high } of dataset.parameters) {
      if (low === high) continue
      const row = rowOf(rows, `parameter/${id}`)
      for (const [end, value] of [
        ['low', low],
        ['high', high],
      ] as const) {
        const parameters = { ...scenario.parameters, [id]: value }
        expectFigures(row[end], indicatorFigures(dataset, evaluate(network, { ...scenario, parameters })))
      }
    }
  })

  test.each(ends)('every other row is the dataset changed, at the %s end', (end) => {
    const changed: [string, Dataset][] = [
      [
        'clearances',
        {
          ...dataset,
          licenseStates: dataset.licenseStates.map((one) => ({ ...one, clearance: atEnd(one.clearance, end) })),
        },
      ],
      [
        'assurances',
        {
          ...dataset,
          licenseStates: dataset.licenseStates.map((one) => ({ ...one, assurance: atEnd(one.assurance, end) })),
        },
      ],
      ...dataset.components.flatMap((component, k): [string, Dataset][] => {
        const as = (one: typeof component) => ({ ...dataset, components: dataset.components.with(k, one) })
        const masses = Object.entries(component.kgPerVehicle).map(([powertrain, kg]) => [powertrain, atEnd(kg, end)])
        return [
          [`criticality/${component.id}`, as({ ...component, criticality: atEnd(component.criticality, end) })],
          [`cover/${component.id}`, as({ ...component, coverWeeks: atEnd(component.coverWeeks, end) })],
          [`mass/${component.id}`, as({ ...component, kgPerVehicle: Object.fromEntries(masses) })],
        ]
      }),
      ...dataset.automakers.map((automaker, m): [string, Dataset] => {
        const automakers = dataset.automakers.with(m, { ...automaker, coverScale: atEnd(automaker.coverScale, end) })
        return [`cover-scale/${automaker.id}`, { ...dataset, automakers }]
      }),
      ...dataset.automakers.map((automaker, m): [string, Dataset] => {
        const lines = automaker.lines!.map((line) => ({ ...line, coverFactor: atEnd(line.coverFactor, end) }))
        return [
          `lines/${automaker.id}`,
          { ...dataset, automakers: dataset.automakers.with(m, { ...automaker, lines }) },
        ]
      }),
    ]
    for (const [id, of] of changed) expectFigures(rowOf(rows, id)[end], figuresOf(of, scenario))
  })
})

describe('the rows of masses and of shares that cross a lane', () => {
  const rows = runSensitivity(network, documentCase)
  const at = (row: SensitivityRow, id: string) => ends.map((end) => row[end][indicatorAt(id)]!) as [number, number]

  test('more that crosses a lane: less supply, no later stop, more vehicles lost, more exposure', () => {
    // Before any line has stopped.
    const earlier: Scenario = { asOf: '2025-05-05' }
    const row = rowOf(runSensitivity(network, earlier), 'licensed-shares')
    const now = figuresOf(dataset, earlier)
    for (const { id, moreIsWorse } of indicators) {
      const [low, high] = at(row, id).map((value) => (moreIsWorse ? value : -value))
      const central = now[indicatorAt(id)]! * (moreIsWorse ? 1 : -1)
      expect(low).toBeLessThanOrEqual(central)
      expect(central).toBeLessThanOrEqual(high!)
      if (id !== 'line-stop') expect(low).toBeLessThan(high!)
    }
  })

  test('heavier parts: dearer vehicles; vehicles and stops do not hang on the mass', () => {
    const figures = figuresOf(dataset, documentCase)
    for (const { id } of dataset.components) {
      const row = rowOf(rows, `mass/${id}`)
      const [low, high] = at(row, 'inflation-peak')
      expect(low).toBeLessThan(high)
      for (const kept of ['vehicles', 'line-stop']) {
        for (const value of at(row, kept)) expect(value).toBeCloseTo(figures[indicatorAt(kept)]!, 6)
      }
    }
  })

  test('the heavier a class that is well supplied, the more of all magnets gets through', () => {
    const { parts } = network
    const { total } = evaluate(network, documentCase)
    const supplyOf = (component: string) => {
      const only = dataset.components.map((one) => {
        const masses = Object.keys(one.kgPerVehicle).map((powertrain) => [powertrain, one.id === component ? 1 : 0])
        return { ...one, kgPerVehicle: Object.fromEntries(masses) }
      })
      return evaluate(compile({ ...dataset, components: only }), documentCase).total.supplyIndex
    }
    for (const { id } of dataset.components) {
      const [low, high] = at(rowOf(rows, `mass/${id}`), 'supply')
      expect(Math.sign(high - low)).toBe(Math.sign(supplyOf(id) - total.supplyIndex))
    }
    expect(parts.length).toBeGreaterThan(0)
  })

  test('shares by hand: the free share makes room for what crosses, in proportion', () => {
    const { dataset: tiny } = readVectors('tiny')
    const nodes = [...tiny.nodes, { id: 'magnet-de', name: 'Germany', stage: 'magnet', country: 'DEU' }]
    const links = [
      { source: 'magnet-cn', target: 'a/motor', share: ranged(0.5, 0.6, 0.9), lane: 'magnets/a' },
      { source: 'magnet-jp', target: 'a/motor', share: 0.3, lane: null },
      { source: 'magnet-de', target: 'a/motor', share: 0.1, lane: null },
      { source: 'a/motor', target: 'a', lane: null },
    ]
    const of = compile({ ...tiny, nodes, links })
    const { low, high } = rowOf(runSensitivity(of, { asOf: '2025-01-27' }), 'licensed-shares')
    expect(low[0]).toBeCloseTo(0.5, 12)
    expect(high[0]).toBeCloseTo(0.1, 12)
  })

  test('a share that crosses whole stays whole', () => {
    const { dataset: tiny } = readVectors('tiny')
    const links = tiny.links
      .filter(({ source }) => source !== 'magnet-jp')
      .map((link) => (link.source === 'magnet-cn' ? { ...link, share: ranged(0.5, 1, 1) } : link))
    const { low, high } = rowOf(runSensitivity(compile({ ...tiny, links }), { asOf: '2025-01-27' }), 'licensed-shares')
    expect([low[0], high[0]]).toEqual([0, 0])
  })
})

test('a class whose mass may be nothing leaves the cover of the others as it is', () => {
  const components = dataset.components.map((component, k) => {
    if (k !== 0) return component
    const masses = Object.entries(component.kgPerVehicle).map(([powertrain, kg]) => {
      return [powertrain, ranged(0, numberOf(kg), numberOf(kg) + 1)]
    })
    return { ...component, kgPerVehicle: Object.fromEntries(masses) }
  })
  const of = { ...dataset, components }
  const scenario: Scenario = { ...talksFalter, measures: { cover: { '*/power-steering': 9, 'ford/sensors': 3 } } }
  const { low } = rowOf(runSensitivity(compile(of), scenario), `mass/${components[0]!.id}`)
  const without = { ...dataset, components: components.map((one, k) => (k === 0 ? { ...one, kgPerVehicle: {} } : one)) }
  expectFigures(low, figuresOf(without, scenario))
})
