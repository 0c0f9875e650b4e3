// The door: what is let in, and for every kind of broken dataset the path of its fault.
import { describe, expect, test } from 'vitest'
import { parseDataset, parseDatasetInSlices } from '../../src/data/parseDataset'
import { readVectors, vectorNames } from '../model/vectors'
import { cards } from './brokenCards'
import { type Break, divisors, numbers, shapes } from './brokenFigures'
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

  test('more keys, which are kept', () => {
    const { dataset } = readVectors('tiny')
    const parsed = parseDataset({ ...dataset, color: 'blue' })
    expect(parsed).toMatchObject({ ok: true, dataset: { color: 'blue' } })
  })

  test('no default day: the calendar starts on it', () => {
    expect(parseDataset(readVectors('tiny').dataset)).toMatchObject({ dataset: { defaultAsOf: '2025-01-06' } })
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
