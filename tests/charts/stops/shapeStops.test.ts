// The strip of dots and the words of ranges, on counts that one can check by hand.
import { describe, expect, test } from 'vitest'
import { layStops } from '../../../src/charts/stops/layStops'
import { shapeStops } from '../../../src/charts/stops/shapeStops'
import { explainOffMiddle, formatRange, offMiddle } from '../../../src/format/ranges'
import type { StopCount } from '../../../src/model/summary'
import { dataset } from '../paths/inputs'

const counts: StopCount[] = [
  { weeks: 0, makers: ['ford'], draws: 30 },
  { weeks: 0, makers: ['gm', 'ford'], draws: 10 },
  { weeks: 2, makers: ['ford'], draws: 20 },
  { weeks: 2, makers: ['stellantis'], draws: 20 },
  { weeks: null, makers: [], draws: 20 },
]

describe('the strip of dots', () => {
  const chart = shapeStops(dataset, '2025-06-09', counts)

  test('50 dots of 2% each, by week, never apart at the right', () => {
    expect(chart.bins.map(({ label, date, dots }) => [label, date, dots.length])).toEqual([
      ['now', '9 Jun 2025', 20],
      ['1', '16 Jun 2025', 0],
      ['2', '23 Jun 2025', 20],
      ['never', '', 10],
    ])
    expect(chart.bins[0]!.dots.filter((who) => who === 1)).toHaveLength(15)
    expect(chart.bins[0]!.dots.filter((who) => who === 'several')).toHaveLength(5)
  })

  test('the finding counts who is first alone, 50 of 80: a shared first place is another', () => {
    expect(chart.title).toBe('In 20% of draws no line stops; where one does, Ford is first in 63% of them')
    expect(chart.summary).toContain('now: 40%; 2 weeks: 40%; never: 20%')
    expect(chart.summary).toContain('Ford in 50%; Stellantis in 20%; several at once in 10%; no line stops in 20%.')
  })

  test('the table has the shares by who is first', () => {
    expect(chart.rows[0]).toEqual({ label: 'now', date: '9 Jun 2025', shares: [0, 0.3, 0, 0.1, 0], total: 0.4 })
  })

  test.each<[StopCount[], string]>([
    [[{ weeks: null, makers: [], draws: 2000 }], 'In none of 2,000 draws does a line stop'],
    [[{ weeks: 3, makers: ['gm'], draws: 10 }], 'In every draw a line stops; GM is first in all of them'],
    [
      [{ weeks: 3, makers: ['gm', 'ford'], draws: 10 }],
      'In every draw a line stops; GM and Ford are first together in all of them',
    ],
    [
      [
        { weeks: 0, makers: ['gm', 'ford', 'stellantis'], draws: 71 },
        { weeks: 0, makers: ['ford', 'stellantis'], draws: 20 },
        { weeks: 0, makers: ['ford'], draws: 9 },
      ],
      'In every draw a line stops; GM, Ford and Stellantis are first together in 71% of them',
    ],
    [[], 'No draws'],
  ])('other cases: %#', (stops, title) => {
    const other = shapeStops(dataset, '2025-06-09', stops)
    expect(other.title).toBe(title)
    expect(
      layStops(other.bins, 320, 184)
        .bins.flatMap(({ dots }) => dots)
        .every(({ x, y }) => x >= 0 && y >= 0),
    ).toBe(true)
  })

  test('late stops share bins', () => {
    const late = shapeStops(dataset, '2025-06-09', [{ weeks: 30, makers: ['gm'], draws: 1 }])
    expect(late.bins.at(-2)).toMatchObject({ label: '28–31', date: '22 Dec 2025' })
  })

  test.each([260, 480, 900])('dots keep inside %d px and apart', (width) => {
    const dots = layStops(chart.bins, width, 184).bins.flatMap(({ dots }) => dots)
    expect(dots).toHaveLength(50)
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(50)
    for (const { x, y } of dots) {
      expect(x > 0 && x < width && y > 0 && y < 144).toBe(true)
    }
  })
})

describe('ranges in words', () => {
  test.each([
    ['share', 0.537, 0.7401, '54% to 74%'.replace('54% ', '54 ')],
    ['count', 0, 248_281, '0 to 248,300'],
    ['count', 3_877_064, 5_212_888, '3.9 to 5.2 M'],
    ['count', 913_184, 2_559_407, '0.9 to 2.6 M'],
    ['usd', 0, 12.44e9, '$0 to 12 bn'],
    ['usd', 191.3e9, 257.2e9, '$191 to 257 bn'],
    ['bp', 11.5, 148, '+0.1 to +1.5'],
    ['weeks', 0, null, 'from now on, or none'],
    ['weeks', 1, 7, '1 to 7 weeks'],
    ['weeks', null, null, 'none in 9 of 10 draws or more'],
    ['index', 0, 0, '0 throughout'],
  ] as const)('%s from %s to %s: %s', (kind, p10, p90, text) => {
    expect(formatRange(kind, { p10, p50: null, p90 })).toBe(text)
  })

  test('the central case is off the middle outside the range or past halfway', () => {
    const range = { p10: 10, p50: 20, p90: 40 }
    expect([9, 14, 16, 29, 31, 50].map((at) => offMiddle('index', at, range))).toEqual([
      'below',
      'below',
      null,
      null,
      'above',
      'above',
    ])
    expect(offMiddle('weeks', null, { p10: 1, p50: 4, p90: null })).toBe('above')
    expect(offMiddle('weeks', 4, { p10: 1, p50: null, p90: null })).toBe('below')
    expect(offMiddle('weeks', null, { p10: 1, p50: null, p90: null })).toBeNull()
    expect(explainOffMiddle('index', 50, range)).toMatch(/^The central case is not the middle .* come out lower/)
    expect(explainOffMiddle('count', 9, range)).toMatch(/shortages do not average out/)
    expect(explainOffMiddle('count', 21, range)).toBeNull()
  })
})
