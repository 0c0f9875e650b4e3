// Numbers of a link that are refused whatever the dataset, so that a deck or scenario from elsewhere can be.
import { describe, expect, test } from 'vitest'
import { parameterIds } from '../../src/model/dataset'
import { linkNumberFaults } from '../../src/state/linkNumberFaults'

describe('a link with a number out of bounds', () => {
  test.each([
    ['v=2&set=phaseWeeks:1e9', ['sets "phaseWeeks" to 1000000000, and it must be from 0 to 520']],
    ['v=2&b.preset=x&b.set=headroom:-1', ['sets "headroom" to -1, and it cannot be negative']],
    ['v=2&c.preset=x&c.own=cover:gm/*:105', ['adds cover to "gm/*" by 105, and it must be from 0 to 104']],
    ['v=2&own=shift:gm/*>magnet-jp:1.5', ['shifts "gm/*>magnet-jp" by 1.5, and it must be from 0 to 1']],
    ['v=2&b.own=even:gm:1.5', ['evens out the stock of "gm" by 1.5, and it must be from 0 to 1']],
    ['v=2&horizon=521', ['looks 521 weeks ahead, and it must be a whole number from 1 to 520']],
    ['v=2&c.horizon=26.5', ['looks 26.5 weeks ahead, and it must be a whole number from 1 to 520']],
    [
      `v=2&added=own-1:2026-03-02:CN:${'x'.repeat(81)}:suspended`,
      ['adds "own-1" with a title of more than 80 characters'],
    ],
    [
      `v=2&added=${Array.from({ length: 9 }, (_, i) => `own-${i + 1}:2026-03-02:CN:Stop:suspended`).join()}`,
      ['adds "own-9", and at most 8 events can be added'],
    ],
    ['v=2&own=transit:53', ['shortens transit by 53, and it must be from 0 to 52']],
    ['v=2&threshold=1e300', ['looks out for 1e+300, and it must be from 0 to 1,000,000,000,000']],
    [
      'v=2&set=coverScale:1e308,dealerStockWeeks:0',
      [
        'sets "coverScale" to 1e+308, and it must be from 0 to 1,000',
        'sets "dealerStockWeeks" to 0, and it must be more than 0',
      ],
    ],
  ])('%s', (link, faults) => {
    expect(linkNumberFaults(link)).toEqual(faults)
  })

  test.each(parameterIds)('whatever it sets: %s', (id) => {
    expect(linkNumberFaults(`v=2&set=${id}:1e308`)).toHaveLength(1)
    expect(linkNumberFaults(`v=2&set=${id}:-1e308`)).toHaveLength(1)
  })
})

test.each([
  '',
  'v=2&set=phaseWeeks:520,coverScale:default&own=cover:gm/*:104,even:*:1,transit:default&threshold=0&horizon=520',
  // What the model no longer has is left out too.
  'v=1&set=restockWeeks:1e9',
  `v=2&added=own-1:soon:EU:${'x'.repeat(80)}:moon&horizon=soon`,
  // What a page does not know is left out where the link is opened, as ever.
  'v=2&on=moon-landing&set=luck:1e9,phaseWeeks:soon&own=magic:x:1e9&what=1e9&asof=9999-01-01',
  '?%&&&=&set&own=:::',
])('nothing is wrong with the numbers of %j', (link) => {
  expect(linkNumberFaults(link)).toEqual([])
})
