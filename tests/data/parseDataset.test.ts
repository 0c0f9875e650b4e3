// The door: what is let in, and for every kind of broken dataset the path of its fault.
import { describe, expect, test } from 'vitest'
import { parseDataset, parseDatasetInSlices } from '../../src/data/parseDataset'
import { readVectors, vectorNames } from '../model/vectors'
import { cards } from './brokenCards'
import { type Break, divisors, numbers, shapes } from './brokenFigures'
import { history, records, soundRecords } from './brokenRecords'
import { dates, network, references } from './brokenReferences'

function faultsAfter(change: Break, name = 'tiny'): string[] {
  const { dataset } = readVectors(name)
  change(dataset)
  const parsed = parseDataset(JSON.parse(JSON.stringify(dataset)))
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path)
}

test.each(vectorNames)('the reference dataset %s is let in', (name) => {
  expect(faultsAfter(() => {}, name)).toEqual([])
})

describe.each([
  ['shape', shapes],
  ['numbers', numbers],
  ['divisors', divisors],
  ['references', references],
  ['dates', dates],
  ['network', network],
  ['history', history],
  ['records', records],
  ['cards', cards],
])('%s', (_, table) => {
  test.each(table)('%s is a fault at %s', (_name, path, change) => {
    const withoutPlace = (text: string) => (path.includes('[]') ? text.replace(/\[\d+\]/, '[]') : text)
    expect(faultsAfter(change).map(withoutPlace)).toContain(path)
  })
})

describe('all at once', () => {
  test('every fault is reported, and none beside it', () => {
    const paths = faultsAfter((d) => {
      Object.assign(d.links[0]!, { lane: 'moon' })
      Object.assign(d.events[0]!, { date: 'soon' })
      Object.assign(d.licenseStates[1]!, { clearance: -1 })
    })
    expect(paths.sort()).toEqual(['events[0].date', 'licenseStates[1].clearance', 'links[0].lane'])
  })

  test('a section of the wrong shape hides no fault of another', () => {
    const paths = faultsAfter((d) => {
      Object.assign(d.events[0]!, { enabled: 'yes' })
      Object.assign(d.links[0]!, { lane: 'moon' })
    })
    expect(paths).toEqual(['events[0].enabled', 'links[0].lane'])
  })
})

describe('let in', () => {
  test('shares that miss 1 by a millionth', () => {
    expect(faultsAfter((d) => Object.assign(d.links[0]!, { share: 0.799999 }))).toEqual([])
  })

  test('lines that miss the whole by a millionth, and market shares that fill it', () => {
    const lines = [
      { id: 'l', share: 0.4, coverFactor: 0 },
      { id: 'a', share: 0.599999, coverFactor: 3 },
    ]
    const change: Break = (d) => {
      Object.assign(d.automakers[0]!, { lines, usMarketShare: 0.7 })
      d.nodes.push({ id: 'b', name: 'B', stage: 'automaker', automaker: 'b' })
      d.nodes.push({ id: 'c', name: 'C', stage: 'automaker', automaker: 'c' })
      for (const [id, usMarketShare] of [
        ['b', 0.1],
        ['c', 0.2],
      ] as const) {
        d.automakers.push({ ...d.automakers[0]!, id, usMarketShare, unitsByPowertrain: {} })
      }
    }
    expect(faultsAfter(change)).toEqual([])
  })

  test.each(soundRecords)('a record such as %j', (record) => {
    expect(faultsAfter((d) => Object.assign(d, { records: [record] }))).toEqual([])
  })

  test('a preset that looks further ahead', () => {
    const presets = [{ id: 'p', name: 'P', scenario: { horizonWeeks: 104 } }]
    expect(parseDataset({ ...readVectors('tiny').dataset, presets })).toMatchObject({ ok: true, dataset: { presets } })
  })

  test('more keys, which are kept', () => {
    const { dataset } = readVectors('tiny')
    const parsed = parseDataset({ ...dataset, color: 'blue' })
    expect(parsed).toMatchObject({ ok: true, dataset: { color: 'blue' } })
  })

  test('no default day: the calendar starts on it', () => {
    expect(parseDataset(readVectors('tiny').dataset)).toMatchObject({ dataset: { defaultAsOf: '2025-01-06' } })
  })

  test('no last day of records: that of the last event that happened, or the first of the calendar', () => {
    const { dataset } = readVectors('tiny')
    const happened = dataset.events.filter(({ evidence }) => evidence !== 'hypothetical')
    expect(happened.map(({ date }) => date)).toEqual(['2025-01-20'])
    expect(parseDataset(dataset)).toMatchObject({ dataset: { dataThrough: '2025-01-20' } })
    expect(parseDataset({ ...dataset, events: [], history: {} })).toMatchObject({
      dataset: { dataThrough: '2025-01-06' },
    })
    expect(parseDataset({ ...dataset, dataThrough: '2026-07-23' })).toMatchObject({
      dataset: { dataThrough: '2026-07-23' },
    })
  })
})

test('a dataset of the first model is refused in one sentence that says what to add', () => {
  const { horizonWeeks: _, ...dataset } = readVectors('tiny').dataset
  const parsed = parseDataset({ ...dataset, schemaVersion: 1, holdWeeks: 20, parameters: [] })
  if (parsed.ok) throw new Error('it was let in')
  expect(parsed.faults.map(({ path }) => path)).toEqual(['schemaVersion'])
  const { message } = parsed.faults[0]!
  const wanted = ['horizonWeeks', 'dataThrough', 'history', 'records', 'lines', 'airWeeks', 'expediteBelow']
  const gone = ['roles', 'holdWeeks', 'aboutMakers', 'unevenStocks', 'restockWeeks']
  for (const key of [...wanted, 'coverSpread', 'restExposure', ...gone]) expect(message).toContain(key)
})

test('a record of an unknown kind is told which there are', () => {
  const records = [{ id: 's', kind: 'moon' }]
  expect(parseDataset({ ...readVectors('tiny').dataset, records })).toEqual({
    ok: false,
    faults: [{ path: 'records[0].kind', message: 'must be "exports" or "firstStop" or "vehiclesLost", not "moon"' }],
  })
})

test.each([null, undefined, 7, 'text', [], true])('%j is no dataset', (json) => {
  expect(parseDataset(json)).toMatchObject({ ok: false, faults: [{ path: '' }] })
})

test.each([
  ['none', () => {}],
  ['a link', (d) => Object.assign(d.links[1]!, { share: 'half' })],
  ['a node and a reference', (d) => Object.assign(d.nodes[0]!, { name: 7 }, { stage: 'moon' })],
] satisfies [string, Break][])('in slices the door says the same of a dataset with %s at fault', async (_, change) => {
  const { dataset } = readVectors('tiny')
  change(dataset)
  const json: unknown = JSON.parse(JSON.stringify(dataset))
  expect(await parseDatasetInSlices(json)).toEqual(parseDataset(json))
})

test('a long door lets others have their turn', async () => {
  const { dataset } = readVectors('tiny')
  const links = Array.from({ length: 60_000 }, () => dataset.links[0]!)
  let turns = 0
  let isOpen = true
  const takeTurn = () => {
    turns++
    if (isOpen) setTimeout(takeTurn)
  }
  setTimeout(takeTurn)
  const parsed = await parseDatasetInSlices({ ...dataset, links })
  isOpen = false
  expect(parsed.ok).toBe(false)
  expect(turns).toBeGreaterThan(1)
})
