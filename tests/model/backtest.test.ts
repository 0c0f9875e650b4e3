// The check against the past, worked out by hand.
import { describe, expect, test } from 'vitest'
import { checkAgainstObserved, monthlyMeans, simulatedExports } from '../../src/model/backtest'
import type { Basis } from '../../src/model/dataset'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import type { Trade } from '../../src/model/trade'
import { readVectors } from './vectors'

describe('simulated exports', () => {
  const scenario: Scenario = { asOf: '2025-01-06' }

  test('follow the lane of the Chinese flow into the part, not the Japanese one, through the calendar', () => {
    const network = compile(readVectors('tiny').dataset)
    const weekly = simulatedExports(network, scenario)
    expect(Array.from(weekly)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(Array.from(simulatedExports(network, { ...scenario, horizonWeeks: 2 }))).toEqual(Array.from(weekly))
  })

  test('are those of the path: what happens after the as-of date counts', () => {
    const network = compile(readVectors('tiny').dataset)
    const resumed = simulatedExports(network, { ...scenario, outlook: 'held', events: { resume: true } })
    expect(Array.from(resumed)).toEqual([1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
  })

  test('weigh the lanes by tonnes', () => {
    const { dataset } = readVectors('tiny')
    const second = { id: 'magnet-cn-2', name: 'China', stage: 'magnet', country: 'CHN' }
    const network = compile({
      ...dataset,
      nodes: [...dataset.nodes, second],
      lanes: [...dataset.lanes, { id: 'other', material: 'magnets', destination: 'a-suppliers' }],
      links: [
        { source: 'magnet-cn', target: 'a/motor', share: 0.6, lane: 'magnets/a' },
        { source: 'magnet-cn-2', target: 'a/motor', share: 0.2, lane: 'other' },
        { source: 'magnet-jp', target: 'a/motor', share: 0.2, lane: null },
        { source: 'a/motor', target: 'a', lane: null },
      ],
    })
    const overrides = { 'magnets/a': 'suspended', other: 'open' }
    expect(simulatedExports(network, { ...scenario, overrides })[0]).toBeCloseTo(0.25, 12)
  })

  test('are whole where nothing needs a license', () => {
    const { dataset } = readVectors('tiny')
    const links = dataset.links.map((link) => ({ ...link, lane: null }))
    expect(simulatedExports(compile({ ...dataset, links }), scenario)[5]).toBe(1)
  })
})

test('a month is the mean over its days; months partly in the calendar are marked', () => {
  const weekly = [0, 0, 0, 0, 1, 1, 1, 1, 1]
  const months = monthlyMeans({ start: '2025-01-06', weeks: 9 }, weekly)
  expect(months.map(({ month, whole }) => [month, whole])).toEqual([
    ['2025-01', false],
    ['2025-02', true],
    ['2025-03', false],
  ])
  // Week 4 starts on 3 February: two of the 28 days come before it.
  expect(months[1]!.value).toBeCloseTo(26 / 28, 12)
})

test('a month that the calendar starts and ends with is whole', () => {
  expect(monthlyMeans({ start: '2027-02-01', weeks: 4 }, [1, 0, 0, 1])).toEqual([
    { month: '2027-02', value: 0.5, whole: true },
  ])
})

describe('against observed months', () => {
  const figure = (month: string, tonnes: number, basis: Basis = 'reported') => ({
    month,
    world: null,
    us: { tonnes, basis },
  })
  const trade: Trade = {
    schemaVersion: 1,
    title: 'Trade',
    code: '1',
    normalYear: { year: 2024, usTonnes: { value: 1200, low: 1200, high: 1200, basis: 'derived' } },
    fittedMonths: ['2025-04', '2025-05'],
    months: [
      figure('2025-03', 0),
      figure('2025-04', 50),
      figure('2025-05', 0, 'assumption'),
      { month: '2025-06', world: null, us: null },
      figure('2025-07', 100),
      figure('2025-08', 10),
    ],
    sources: [],
  }
  const simulated = ['03', '04', '05', '06', '07', '08'].map((month) => {
    return { month: `2025-${month}`, value: 0.6, whole: true }
  })

  test('errors leave out assumptions, gaps and the months before', () => {
    const { months, fittedError, laterError } = checkAgainstObserved(trade, simulated)
    expect(fittedError).toBeCloseTo(0.1, 12)
    expect(laterError).toBeCloseTo((0.4 + 0.5) / 2, 12)
    expect(months[3]).toMatchObject({ observed: null, basis: null, fitted: false })
  })

  test('errors can end with a month', () => {
    expect(checkAgainstObserved(trade, simulated, '2025-07').laterError).toBeCloseTo(0.4, 12)
  })

  test('without a month to compare there is no error', () => {
    expect(checkAgainstObserved(trade, [])).toEqual({ months: [], fittedError: null, laterError: null })
  })
})
