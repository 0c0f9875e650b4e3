// Numbers of a link that are refused whatever the dataset, so that a deck or scenario from elsewhere can be.
import { describe, expect, test } from 'vitest'
import { parameterIds } from '../../src/model/dataset'
import { linkNumberFaults } from '../../src/state/linkNumberFaults'

describe('a link with a number out of bounds', () => {
  test.each([
    ['v=1&set=phaseWeeks:1e9', ['sets "phaseWeeks" to 1000000000, and it must be from 0 to 520']],
    ['v=1&b.preset=x&b.set=headroom:-1', ['sets "headroom" to -1, and it cannot be negative']],
    ['v=1&c.preset=x&c.own=cover:gm/*:105', ['adds cover to "gm/*" by 105, and it must be from 0 to 104']],
    ['v=1&own=shift:gm/*>magnet-jp:1.5', ['shifts "gm/*>magnet-jp" by 1.5, and it must be from 0 to 1']],
    ['v=1&own=transit:53', ['shortens transit by 53, and it must be from 0 to 52']],
    ['v=1&threshold=1e300', ['looks out for 1e+300, and it must be from 0 to 1,000,000,000,000']],
    [
      'v=1&set=coverScale:1e308,restockWeeks:0',
      [
        'sets "coverScale" to 1e+308, and it must be from 0 to 1,000',
        'sets "restockWeeks" to 0, and it must be more than 0',
      ],
    ],
  ])('%s', (link, faults) => {
    expect(linkNumberFaults(link)).toEqual(faults)
  })

  test.each(parameterIds)('whatever it sets: %s', (id) => {
    expect(linkNumberFaults(`v=1&set=${id}:1e308`)).toHaveLength(1)
    expect(linkNumberFaults(`v=1&set=${id}:-1e308`)).toHaveLength(1)
  })
})

test.each([
  '',
  'v=1&set=phaseWeeks:520,coverScale:default&own=cover:gm/*:104,transit:default&threshold=0',
  // What a page does not know is left out where the link is opened, as ever.
  'v=1&on=moon-landing&set=luck:1e9,phaseWeeks:soon&own=magic:x:1e9&what=1e9&asof=9999-01-01',
  '?%&&&=&set&own=:::',
])('nothing is wrong with the numbers of %j', (link) => {
  expect(linkNumberFaults(link)).toEqual([])
})
