// The door for observed trade.
import { expect, test } from 'vitest'
import { parseTrade } from '../../src/data/parseTrade'

const figure = { tonnes: 46.4, basis: 'reported', source: 'news' }
const trade = {
  schemaVersion: 1,
  title: 'Trade',
  code: '85051110',
  normalYear: { year: 2024, usTonnes: { value: 7444, low: 7439, high: 7450, basis: 'derived', source: 'news' } },
  fittedMonths: ['2025-05'],
  months: [{ month: '2025-05', world: null, us: figure }],
  sources: [{ id: 'news', title: 'News', publisher: 'News', year: 2025, url: null }],
}

test('good figures are let in', () => {
  expect(parseTrade(trade)).toEqual({ ok: true, trade })
})

test.each([
  ['a month that is none', { fittedMonths: ['2025-13'] }, ['fittedMonths[0]']],
  ['a doubled month', { months: [trade.months[0], trade.months[0]] }, ['months[1].month']],
  [
    'negative tonnes',
    { months: [{ month: '2025-05', world: { ...figure, tonnes: -1 }, us: null }] },
    ['months[0].world.tonnes'],
  ],
  [
    'a range beside the figure',
    { months: [{ month: '2025-05', world: null, us: { ...figure, low: 50, high: 40 } }] },
    ['months[0].us.low', 'months[0].us.high'],
  ],
  ['a source that is not listed', { sources: [] }, ['normalYear.usTonnes.source', 'months[0].us.source']],
  [
    'a normal year of nothing',
    { normalYear: { year: 2024, usTonnes: { value: 0, low: 0, high: 1, basis: 'derived' } } },
    ['normalYear.usTonnes.value', 'normalYear.usTonnes.low'],
  ],
  ['no months', { months: undefined }, ['months']],
])('%s', (_, change, paths) => {
  const parsed = parseTrade({ ...trade, ...change })
  expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(paths)
})
